package org.casewright.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.casewright.library.PublishedRange;
import org.casewright.library.UnitCosts;
import org.casewright.model.Unit;

/// A unit cost lies between the lowest and the highest that is published for its kind, in the
/// prices of the case.
final class ValuesWithinPublishedRanges implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(
        scenario ->
            TemplateNumbers.of(scenario).stream()
                .flatMap(
                    filled ->
                        examined
                            .published(filled.field())
                            .flatMap(range -> finding(scenario, filled, range))
                            .stream())
                .toList());
  }

  private static Optional<Finding> finding(
      InScenario scenario, TemplateNumbers.Filled filled, PublishedRange published) {
    var low = shown(published.unit(), published.low(), RoundingMode.FLOOR);
    var high = shown(published.unit(), published.high(), RoundingMode.CEILING);
    var assumption = filled.assumption();
    return TemplateNumbers.outside(scenario, assumption.it().id(), low, high)
        .map(
            number ->
                Finding.of(
                    Finding.Kind.ODD,
                    "Outside the published range",
                    assumption.path(),
                    assumption.it().label(),
                    "“%s” is %s, and published figures for “%s” run from %s: check it, or say in its evidence why it differs here."
                        .formatted(
                            assumption.it().label(),
                            published.unit().text(number),
                            published.kind().label(),
                            told(scenario, published, low, high))));
  }

  /// `£956 a week (Moray) to £1,066 a week (Powys), 4 sources in all, in prices of 2025/26`.
  private static String told(
      InScenario scenario, PublishedRange published, BigDecimal low, BigDecimal high) {
    var lowest = source(published.lowest());
    var highest = source(published.highest());
    return "%s%s to %s (%s), %s in all%s"
        .formatted(
            published.unit().text(low),
            lowest.equals(highest) ? "" : " (" + lowest + ")",
            published.unit().text(high),
            highest,
            Prose.count(published.rows(), "source", "sources"),
            prices(scenario, published));
  }

  private static String prices(InScenario scenario, PublishedRange published) {
    if (!published.unit().isPounds()) {
      return "";
    }
    return ", in prices of "
        + scenario.written().priceBase()
        + (published.asPrinted() == 0
            ? ""
            : " (some as printed, their price year not being known)");
  }

  private static String source(String unitCost) {
    return UnitCosts.find(unitCost).map(cost -> cost.source()).orElse(unitCost);
  }

  /// Whole pounds and whole tenths of a per cent, outwards, so that what is said is what is tested.
  private static BigDecimal shown(Unit unit, BigDecimal number, RoundingMode outwards) {
    return number.setScale(unit.isPounds() ? 0 : 3, outwards);
  }
}
