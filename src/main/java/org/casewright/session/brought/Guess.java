package org.casewright.session.brought;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.file.table.Cell;
import org.casewright.file.table.Row;
import org.casewright.file.table.Sheet;
import org.casewright.model.BusinessCase;
import org.casewright.model.Money;
import org.casewright.model.Unit;
import org.casewright.session.brought.Meaning.Plain;
import org.casewright.session.printed.UnitWords;
import org.jspecify.annotations.Nullable;

/// What a table seems to say of itself: which row has the headings, what each column means, in
/// which thousands its pounds are, and how savings are signed and counted. A person can change each
/// of these.
public final class Guess {

  private static final int HIGHEST = 40;

  private final String file;
  private final Sheet sheet;

  private Guess(String file, Sheet sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  /// Proposes how a sheet is to be understood.
  ///
  /// @param file the name of the file
  public static Mapping of(String file, Sheet sheet, BusinessCase businessCase) {
    return new Guess(file, sheet).mapping(businessCase);
  }

  private Mapping mapping(BusinessCase businessCase) {
    var heading = heading();
    var columns = heading == null ? Map.<Integer, Meaning>of() : columns(heading);
    var number = heading == null ? 0 : heading.number();
    var kind =
        columns.values().stream().anyMatch(each -> each instanceof Meaning.OfYear)
                && !columns.containsValue(Plain.UNIT)
                && !columns.containsValue(Plain.VALUE)
            ? Kind.SAVINGS
            : Kind.ASSUMPTIONS;
    var named = withNames(columns, number);
    named.values().removeIf(meaning -> !kind.has(meaning));
    var signs = Signs.of(sheet, number, named, words(number));
    var workstreams = businessCase.workstreams();
    return new Mapping(
        file,
        sheet.name(),
        kind,
        number,
        named,
        scale(number),
        signs.increments(),
        signs.belowZero(),
        kind == Kind.SAVINGS ? Unit.POUNDS_A_YEAR : Unit.COUNT,
        workstreams.size() == 1 ? workstreams.getFirst().id() : "",
        Known.STAY,
        Map.of());
  }

  /// Of the first rows the one in which most cells read as headings; null where none has two.
  private @Nullable Row heading() {
    Row best = null;
    var most = 1;
    for (var row : sheet.rows().stream().limit(HIGHEST).toList()) {
      var known =
          (int)
              row.cells().values().stream()
                  .filter(cell -> !ColumnWords.of(cell.text()).equals(Plain.LEFT_OUT))
                  .count();
      if (known > most) {
        best = row;
        most = known;
      }
    }
    return best;
  }

  /// Each meaning once; a second column of the same is left out.
  private static Map<Integer, Meaning> columns(Row heading) {
    var columns = new HashMap<Integer, Meaning>();
    heading
        .cells()
        .forEach(
            (column, cell) -> {
              var meaning = ColumnWords.of(cell.text());
              if (meaning != Plain.LEFT_OUT && !columns.containsValue(meaning)) {
                columns.put(column, meaning);
              }
            });
    return columns;
  }

  /// Where no heading says what is the name, the first column of words is.
  private Map<Integer, Meaning> withNames(Map<Integer, Meaning> columns, int heading) {
    var named = new HashMap<>(columns);
    if (!columns.containsValue(Plain.NAME)) {
      below(heading)
          .flatMap(row -> row.cells().entrySet().stream())
          .filter(each -> !columns.containsKey(each.getKey()) && isWords(each.getValue()))
          .map(Map.Entry::getKey)
          .min(Integer::compare)
          .ifPresent(column -> named.put(column, Plain.NAME));
    }
    return named;
  }

  private static boolean isWords(Cell cell) {
    return cell.number() == null && cell.text().matches(".*\\p{L}{2}.*");
  }

  private Stream<Row> below(int heading) {
    return sheet.rows().stream().filter(row -> row.number() > heading);
  }

  /// What stands over the table, in its headings and just below them.
  private String words(int heading) {
    return Stream.concat(
            Stream.of(sheet.name(), file),
            sheet.rows().stream()
                .filter(row -> row.number() <= heading + 1)
                .flatMap(row -> row.cells().values().stream().map(Cell::text)))
        .collect(Collectors.joining(" | "));
  }

  private Money scale(int heading) {
    var said =
        Stream.of(words(heading).split("\\|"))
            .map(UnitWords::in)
            .filter(unit -> !unit.isEmpty())
            .toList();
    return List.of(Money.values()).stream()
        .filter(money -> said.contains(money.label()))
        .findFirst()
        .orElse(Money.POUNDS);
  }
}
