package org.casewright.session.brought;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.casewright.file.table.Row;
import org.casewright.file.table.Sheet;
import org.casewright.model.Money;
import org.casewright.model.Unit;

/// How savings seem to be printed: by their words, else by their amounts.
///
/// @param increments whether they are year-on-year increments rather than levels
/// @param belowZero whether most amounts stand below zero
record Signs(boolean increments, boolean belowZero) {

  private static final Pattern INCREMENTS =
      Pattern.compile(
          "\\bincrement(s|al)?\\b|year[- ]on[- ]year|\\bmovements?\\b|\\bchange (from|on)\\b"
              + "|\\bmt(fp|fs|fm)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEVELS =
      Pattern.compile(
          "\\blevels?\\b|\\bannual (saving|benefit|amount)s?\\b|\\brecurring\\b|\\beach year\\b"
              + "|\\bcumulative\\b",
          Pattern.CASE_INSENSITIVE);

  static Signs of(Sheet sheet, int heading, Map<Integer, Meaning> columns, String words) {
    var years = new TreeMap<Integer, Integer>();
    columns.forEach(
        (column, meaning) -> {
          if (meaning instanceof Meaning.OfYear(var year)) {
            years.put(year.start(), column);
          }
        });
    var rows =
        sheet.rows().stream()
            .filter(row -> row.number() > heading)
            .map(row -> amounts(row, years))
            .filter(amounts -> !amounts.isEmpty())
            .toList();
    return new Signs(increments(words, rows), belowZero(rows));
  }

  private static List<BigDecimal> amounts(Row row, TreeMap<Integer, Integer> years) {
    var amounts = new ArrayList<BigDecimal>();
    for (var column : years.values()) {
      if (Amount.of(row.cell(column), Unit.POUNDS, Money.POUNDS) instanceof Amount.Is(var value)) {
        amounts.add(value);
      }
    }
    return amounts;
  }

  private static boolean belowZero(List<List<BigDecimal>> rows) {
    var signs = rows.stream().flatMap(List::stream).mapToInt(BigDecimal::signum).sum();
    return signs < 0;
  }

  /// Levels grow and stay; where most rows fall back, or one turns below zero and above, they are
  /// increments.
  private static boolean increments(String words, List<List<BigDecimal>> rows) {
    if (LEVELS.matcher(words).find()) {
      return false;
    }
    if (INCREMENTS.matcher(words).find()) {
      return true;
    }
    var falling = rows.stream().filter(Signs::falls).count();
    return rows.stream().anyMatch(Signs::turns) || 2 * falling > rows.size();
  }

  private static boolean turns(List<BigDecimal> row) {
    return row.stream().anyMatch(each -> each.signum() > 0)
        && row.stream().anyMatch(each -> each.signum() < 0);
  }

  private static boolean falls(List<BigDecimal> row) {
    for (var i = 1; i < row.size(); i++) {
      if (row.get(i).abs().compareTo(row.get(i - 1).abs()) < 0) {
        return true;
      }
    }
    return false;
  }
}
