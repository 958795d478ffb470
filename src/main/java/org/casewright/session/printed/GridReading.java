package org.casewright.session.printed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.casewright.model.FinancialYear;
import org.casewright.session.printed.PrintedTable.Kind;
import org.casewright.session.printed.PrintedTable.Row;

/// Reads the cells of a grid.
final class GridReading {

  private static final int MOST_SENTENCES = 5;

  private static final String NOTE = "\\s*\\(\\d\\)$";

  private final Grid grid;
  private final String unit;
  private final int total;
  private final List<String> remarks;
  private final List<String> wrong = new ArrayList<>();

  /// @param unit in place of what headings say; empty for what they say
  GridReading(Grid grid, String unit) {
    this.grid = grid;
    this.unit = unit;
    this.remarks = new ArrayList<>(grid.remarks());
    this.total = totalColumn();
  }

  PrintedTable table() {
    requireDistinctYears();
    var rows = new ArrayList<Row>();
    for (var i = 0; i < grid.rows().size(); i++) {
      var row = row(grid.rows().get(i), i);
      if (!row.amounts().isEmpty() || row.total() != null) {
        rows.add(row);
      }
    }
    if (!wrong.isEmpty()) {
      throw new UnreadableTable(wrong.stream().limit(MOST_SENTENCES).toList());
    }
    if (rows.isEmpty()) {
      throw new UnreadableTable(
          "There are years, but no row of amounts below them. Copy the whole table.");
    }
    var years = grid.headings().stream().map(Heading::year).filter(Objects::nonNull).toList();
    return RowKinds.of(new PrintedTable(years, rows, remarks));
  }

  private int totalColumn() {
    var found = -1;
    for (var i = 0; i < grid.headings().size(); i++) {
      var heading = grid.headings().get(i);
      if (heading.total() && found < 0) {
        found = i;
      } else if (heading.year() == null) {
        remarks.add(
            "The column %s is no single financial year and is left out.".formatted(heading.name()));
      }
    }
    return found;
  }

  private void requireDistinctYears() {
    var years = grid.headings().stream().map(Heading::year).filter(Objects::nonNull).toList();
    for (var i = 0; i < years.size(); i++) {
      var first = years.indexOf(years.get(i));
      if (first < i) {
        throw new UnreadableTable(
            ("The year %s stands twice, as year %d and year %d of the table%s. If that is a slip of"
                    + " the paper, correct it in the text.")
                .formatted(years.get(i), first + 1, i + 1, missing(years)));
      }
    }
  }

  /// Which year would be needed to make the others follow each other.
  private static String missing(List<FinancialYear> years) {
    var last = years.stream().max(Comparator.naturalOrder()).orElseThrow();
    for (var start = years.getFirst().start(); start < last.start(); start++) {
      var year = new FinancialYear(start);
      if (!years.contains(year)) {
        return ", and %s is missing".formatted(year);
      }
    }
    return "";
  }

  private Row row(Grid.Row written, int index) {
    var said = UnitWords.in(written.label());
    var label =
        UnitWords.without(CellText.withoutFootnotes(written.label()).replaceFirst(NOTE, ""));
    var read = new LinkedHashMap<Integer, CellText>();
    for (var i = 0; i < grid.headings().size(); i++) {
      if (grid.headings().get(i).year() != null || i == total) {
        read.put(i, cell(written, i, label));
      }
    }
    read.values().removeIf(CellText::isBlank);
    var counted = Counted.is(written.label(), read.values(), hasDecimals());
    if (counted && !common(0, said).isEmpty() && !common(0, said).equals(Counted.UNIT)) {
      remarks.add("“%s” is read as a count, not as money.".formatted(label));
    }
    var amounts = new LinkedHashMap<FinancialYear, PrintedAmount>();
    PrintedAmount sum = null;
    for (var each : withNils(read, counted ? Counted.UNIT : said, counted).entrySet()) {
      var year = grid.headings().get(each.getKey()).year();
      if (year == null) {
        sum = each.getValue();
      } else {
        amounts.put(year, each.getValue());
      }
    }
    var last = index == grid.rows().size() - 1;
    var name =
        label.isEmpty() ? (last && index > 0 ? RowKinds.TOTAL : "Row " + (index + 1)) : label;
    return new Row(name, Kind.LINE, amounts, sum);
  }

  private CellText cell(Grid.Row written, int column, String label) {
    var text = written.cells().get(column);
    var cell = CellText.of(text);
    if (cell.isEmpty()) {
      wrong.add(
          "%s%s, %s: “%s” is no amount."
              .formatted(
                  written.where(),
                  label.isEmpty() ? "" : ", “" + label + "”",
                  grid.headings().get(column).name(),
                  text));
    }
    return cell.orElse(new CellText("", "", false, false));
  }

  /// Amounts by column. What is printed as a dash is nil to as many digits as the rest of its row.
  ///
  /// @param counted whether its unit is not that of the table, whatever anybody says
  private Map<Integer, PrintedAmount> withNils(
      Map<Integer, CellText> read, String said, boolean counted) {
    var digits =
        read.values().stream()
            .filter(cell -> !cell.nil())
            .mapToInt(cell -> cell.in("").number().scale())
            .max()
            .orElse(0);
    var own =
        read.values().stream().map(CellText::unit).filter(each -> !each.isEmpty()).findFirst();
    var amounts = new LinkedHashMap<Integer, PrintedAmount>();
    read.forEach(
        (column, cell) -> {
          var common = counted ? said : common(column, said);
          amounts.put(
              column,
              cell.nil() ? new PrintedAmount(zero(digits), own.orElse(common)) : cell.in(common));
        });
    return amounts;
  }

  private boolean hasDecimals() {
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> CellText.of(cell).stream())
        .anyMatch(cell -> cell.digits().indexOf('.') >= 0);
  }

  private static String zero(int digits) {
    return digits == 0 ? "0" : "0." + "0".repeat(digits);
  }

  /// The unit of the amounts in a column of a row.
  private String common(int column, String said) {
    return Stream.of(unit, said, grid.headings().get(column).unit(), grid.unit())
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse("");
  }
}
