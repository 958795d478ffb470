package org.casewright.session.printed;

import java.util.Collection;
import java.util.regex.Pattern;

/// Tells rows that count children or places from rows of money, where the table says one unit for
/// all: their names say so, and they print whole numbers.
final class Counted {

  static final String UNIT = "count";

  private static final Pattern MONEY =
      words("costs?|savings?|benefits?|spend|spending|budgets?|income|fees?|payments?|allowances?");
  private static final Pattern NUMBER = words("number|numbers|no\\.|nos\\.|headcount|fte|volumes?");
  private static final Pattern THINGS =
      words(
          "children|people|carers?|plans|beds|places|families|households|placements|referrals"
              + "|starts|cases|staff|posts|assessments|adoptions|adopters");

  private Counted() {}

  private static Pattern words(String words) {
    return Pattern.compile("(?<![\\w-])(" + words + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
  }

  /// Whether a row is counted.
  ///
  /// @param decimals whether other rows of the table print digits after the point, so that money
  ///     would too
  static boolean is(String label, Collection<CellText> cells, boolean decimals) {
    return cells.stream().allMatch(Counted::isPlain)
        && cells.stream().anyMatch(cell -> !cell.nil())
        && !MONEY.matcher(label).find()
        && UnitWords.in(label).isEmpty()
        && (NUMBER.matcher(label).find() || (decimals && THINGS.matcher(label).find()));
  }

  private static boolean isPlain(CellText cell) {
    return cell.unit().isEmpty() && !cell.pounds() && cell.digits().indexOf('.') < 0;
  }
}
