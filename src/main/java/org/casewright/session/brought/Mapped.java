package org.casewright.session.brought;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casewright.file.table.Cell;
import org.casewright.file.table.Row;
import org.casewright.file.table.Sheet;
import org.casewright.model.BusinessCase;
import org.casewright.model.Problem;
import org.casewright.session.brought.MappedRow.Standing;
import org.casewright.session.brought.Meaning.Plain;
import org.casewright.session.printed.UnitWords;

/// What becomes of each row of a table.
///
/// @param rows every row below the headings in which something stands
/// @param problems what is to be settled before any row can be brought in; a sentence each
/// @param remarks what is to be known of the table as a whole; a sentence each
public record Mapped(List<MappedRow> rows, List<String> problems, List<String> remarks) {

  /// How many rows are looked at.
  private static final int MOST_ROWS = 2000;

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:(?:grand|sub|overall|net|gross)[- ]?)?totals?\\b.*|.*\\b(?:sub)?totals?",
          Pattern.CASE_INSENSITIVE);

  public Mapped {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }

  /// Maps a sheet.
  public static Mapped of(Sheet sheet, Mapping mapping, BusinessCase in) {
    var problems = MappingProblems.of(mapping, sheet);
    if (!problems.isEmpty()) {
      return new Mapped(List.of(), problems, List.of());
    }
    var below = sheet.rows().stream().filter(row -> row.number() > mapping.heading()).toList();
    if (below.size() > MOST_ROWS) {
      return new Mapped(
          List.of(),
          List.of(
              "The table has %,d rows; bring in at most %,d at a time."
                  .formatted(below.size(), MOST_ROWS)),
          List.of());
    }
    return switch (mapping.kind()) {
      case SAVINGS -> {
        var savings = new SavingRows(mapping, in);
        yield new Mapped(
            rows(below, mapping, savings::isBare, savings::row), List.of(), savings.remarks());
      }
      case ASSUMPTIONS -> {
        var assumptions = new AssumptionRows(mapping, in);
        yield new Mapped(
            rows(below, mapping, assumptions::isBare, assumptions::row),
            List.of(),
            assumptions.remarks());
      }
    };
  }

  /// Makes something of one row.
  private interface Reading {
    /// @param proposed whether nobody has said that the row is to be brought in
    MappedRow of(Row row, String name, boolean proposed);
  }

  private static List<MappedRow> rows(
      List<Row> below, Mapping mapping, Predicate<Row> isBare, Reading reading) {
    var rows = new ArrayList<MappedRow>();
    Set<String> names = new HashSet<>();
    for (var row : below) {
      rows.add(row(row, mapping, isBare, reading, names));
    }
    return rows;
  }

  private static MappedRow row(
      Row row, Mapping mapping, Predicate<Row> isBare, Reading reading, Set<String> names) {
    var name = name(row, mapping);
    if (isBare.test(row)) {
      return MappedRow.without(row.number(), name, Standing.NO_ROW, bare(row));
    }
    var chosen = mapping.chosen(row.number());
    if (chosen != null && !chosen) {
      return MappedRow.without(
          row.number(), name, Standing.LEFT_OUT, "Left out, because you say so.");
    }
    if (chosen == null && TOTAL.matcher(name).matches()) {
      return MappedRow.without(
          row.number(), name, Standing.LEFT_OUT, "Left out: it reads as a sum of other rows.");
    }
    var read = reading.of(row, name, chosen == null);
    if (read.isBrought() && !names.add(key(row, name, mapping))) {
      return MappedRow.rejected(
          row.number(),
          name,
          List.of(
              rejected(
                  row,
                  mapping.column(Plain.NAME).or(() -> mapping.column(Plain.REFERENCE)).orElse(0),
                  "A row above is called the same; give one of them another name.")));
    }
    return read;
  }

  private static String key(Row row, String name, Mapping mapping) {
    var reference =
        mapping.kind() == Kind.SAVINGS
            ? mapping.column(Plain.REFERENCE).map(column -> row.cell(column).text()).orElse("")
            : "";
    return (reference + "\n" + name).toLowerCase(Locale.UK);
  }

  private static String bare(Row row) {
    return row.cells().values().stream().map(Cell::text).allMatch(UnitWords::isAll)
        ? "It says what the amounts are in."
        : "It has no numbers, and is taken for a heading or a note.";
  }

  /// The name of a row, else its reference.
  static String name(Row row, Mapping mapping) {
    var name = mapping.column(Plain.NAME).map(column -> row.cell(column).text()).orElse("");
    return name.isEmpty()
        ? mapping.column(Plain.REFERENCE).map(column -> row.cell(column).text()).orElse("")
        : name;
  }

  /// What is wrong with something that the case cannot have.
  static String sentence(Problem.InvalidCase invalid) {
    return invalid.problems().stream()
        .map(Problem::sentence)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  static Rejected rejected(Row row, int column, String sentence) {
    return new Rejected(row.number(), column, row.cell(column).text(), sentence);
  }

  /// The rows that are brought in.
  public List<MappedRow> brought() {
    return rows.stream().filter(MappedRow::isBrought).toList();
  }

  /// Every cell that cannot be used, from top to bottom.
  public List<Rejected> rejected() {
    return rows.stream().flatMap(row -> row.rejected().stream()).toList();
  }

  /// How many rows are so.
  public long count(Standing standing) {
    return rows.stream().filter(row -> row.standing() == standing).count();
  }
}
