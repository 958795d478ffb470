package org.casewright.library;

import java.math.BigDecimal;
import java.math.MathContext;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// One published figure on its way to a unit it fits and to the prices of a year.
record Rebasing(UnitCost cost, Unit unit, FinancialYear priceBase, BigDecimal weeksPerYear) {

  Rebased result() {
    if (!unit.isPounds()) {
      return as(
          BigDecimal.ONE,
          false,
          null,
          "It is not an amount of money, so there is nothing to re-base.");
    }
    var from = cost.priceYear();
    if (from == null) {
      return as(BigDecimal.ONE, false, null, shown("as printed") + notKnown());
    }
    if (from.equals(priceBase)) {
      return as(BigDecimal.ONE, true, priceBase, shown("in " + from + " prices, those asked for"));
    }
    return GdpDeflators.factor(from, priceBase)
        .map(factor -> as(factor, true, priceBase, rebased(from, factor)))
        .orElseGet(() -> as(BigDecimal.ONE, false, from, noDeflator(from)));
  }

  private Rebased as(
      BigDecimal factor, boolean rebased, @Nullable FinancialYear prices, String sentence) {
    return new Rebased(
        converted(cost.low(), factor),
        convertedValue(cost.value(), factor),
        converted(cost.high(), factor),
        unit,
        rebased,
        prices,
        sentence);
  }

  private @Nullable BigDecimal converted(@Nullable BigDecimal printed, BigDecimal factor) {
    return printed == null ? null : convertedValue(printed, factor);
  }

  private BigDecimal convertedValue(BigDecimal printed, BigDecimal factor) {
    var amount = printed.multiply(factor);
    if (unit == Unit.PERCENT) {
      return amount.movePointLeft(2);
    }
    return isYearly() ? amount.divide(weeksPerYear, MathContext.DECIMAL64) : amount;
  }

  private boolean isYearly() {
    return cost.unit() == Unit.POUNDS_A_YEAR && unit == Unit.POUNDS_A_WEEK;
  }

  /// `£820 a week in 2020/21 prices.`, and by how many weeks a year was divided.
  private String shown(String how) {
    var printed = cost.unit() == null ? unit : cost.unit();
    return "%s %s%s."
        .formatted(
            printed.text(cost.value()),
            how,
            isYearly() ? ", divided by " + Money.grouped(weeksPerYear) + " weeks" : "");
  }

  private String notKnown() {
    return " Not re-based: the source does not say in which year's prices it stands"
        + (cost.priceBase().isEmpty() ? "." : " (“" + cost.priceBase() + "”).");
  }

  private String noDeflator(FinancialYear from) {
    return shown("in " + from + " prices")
        + " Not re-based to %s: the GDP deflators begin in %s."
            .formatted(priceBase, GdpDeflators.firstYear());
  }

  private String rebased(FinancialYear from, BigDecimal factor) {
    var forecast = GdpDeflators.isForecast(from) || GdpDeflators.isForecast(priceBase);
    return shown("in " + from + " prices")
        + " Re-based to %s prices by × %s (%s%s)."
            .formatted(
                priceBase,
                Money.number(factor.doubleValue(), 4),
                GdpDeflators.release(),
                forecast ? ", forecast" : "");
  }
}
