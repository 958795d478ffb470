package org.casewright.checks;

import java.math.BigDecimal;
import java.util.List;
import org.casewright.model.Listing;
import org.casewright.model.Money;
import org.casewright.model.Unit;

/// Turns of phrase that the sentences of findings share.
final class Prose {

  private Prose() {}

  /// `“A”`, `“A” and “B”`, `“A”, “B” and “C”`.
  static String names(List<String> names) {
    return Listing.and(names.stream().map(name -> "“" + name + "”").toList());
  }

  /// `£1,040 to £1,706 a week`, `1 to 50 children a year`, `80% to 85%`.
  static String range(Unit unit, BigDecimal low, BigDecimal high) {
    var from = unit.isPounds() || unit == Unit.PERCENT ? unit : Unit.COUNT;
    var suffix = unit.isPounds() ? unit.label().substring(1) : "";
    var lowest = from.text(low);
    return lowest.substring(0, lowest.length() - suffix.length()) + " to " + unit.text(high);
  }

  /// A share to the nearest per cent: `62%`.
  static String share(double fraction) {
    return Money.number(100 * fraction, 0) + "%";
  }

  /// A rate with the decimals it has, to a tenth of a per cent: `7%`, `2.5%`.
  static String rate(double fraction) {
    return Money.grouped(Money.decimal(100 * fraction, 1)) + "%";
  }

  /// `one opportunity`, `3 opportunities`.
  static String count(int many, String one, String several) {
    return many == 1 ? "one " + one : many + " " + several;
  }
}
