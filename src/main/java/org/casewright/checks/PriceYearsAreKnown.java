package org.casewright.checks;

import java.util.List;
import java.util.Optional;
import org.casewright.library.UnitCosts;
import org.casewright.model.Assumption;
import org.casewright.model.Evidence;
import org.casewright.model.Listing;
import org.casewright.model.Place;

/// A weekly cost or a cost per start that comes from a source is in the prices of some year; only
/// who knows the year can re-base it.
final class PriceYearsAreKnown implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(
        scenario ->
            examined.assumptionsInUse().stream()
                .filter(each -> isUnitCost(examined, each.it()))
                .filter(each -> isUnknown(scenario.evidence(each).it()))
                .map(each -> finding(each, scenario.evidence(each)))
                .toList());
  }

  private static boolean isUnitCost(Examined examined, Assumption assumption) {
    return examined.usesOf(assumption.id()).stream()
        .anyMatch(use -> use.place() == Place.WEEKLY_COST || use.place() == Place.ONE_OFF_COST);
  }

  private static boolean isUnknown(Evidence evidence) {
    return !evidence.source().isBlank() && evidence.priceYear() == null;
  }

  private static Finding finding(Placed<Assumption> each, Placed<Evidence> evidence) {
    var label = each.it().label();
    var row = UnitCosts.find(evidence.it().unitCost());
    var finding =
        Finding.of(
            Finding.Kind.ODD,
            "Unit costs of an unknown price year",
            evidence.at("priceYear"),
            label,
            row.filter(cost -> cost.priceYear() == null)
                .map(
                    cost ->
                        "“%s” was taken from “%s”, whose source does not say which year's prices it is in: find out, or take a figure that says."
                            .formatted(label, cost.label()))
                .orElse(
                    "“%s” does not say which year's prices it is in, so nobody can tell whether it is out of date: put the price year in its evidence."
                        .formatted(label)));
    return row.flatMap(cost -> Optional.ofNullable(cost.priceYear()))
        .filter(_ -> evidence.path().equals(each.at("evidence")))
        .map(
            year ->
                finding.withFix(
                    "Take the price year of the published figure, " + year,
                    written ->
                        Listing.ASSUMPTIONS.changed(
                            written,
                            each.it().id(),
                            a -> a.withEvidence(a.evidenceOrNone().withPriceYear(year)))))
        .orElse(finding);
  }
}
