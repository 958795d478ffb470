package org.casewright.checks;

import java.util.List;
import org.casewright.library.UnitCosts;
import org.casewright.model.Assumption;
import org.casewright.model.Evidence;

/// Evidence that names a published unit cost names one that the program has.
final class UnitCostsAreOnTheShelf implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(
        scenario ->
            Placed.all("assumptions", examined.written().assumptions()).stream()
                .filter(each -> isUnknown(scenario.evidence(each).it().unitCost()))
                .map(each -> finding(each, scenario.evidence(each)))
                .toList());
  }

  private static boolean isUnknown(String unitCost) {
    return !unitCost.isBlank() && UnitCosts.find(unitCost).isEmpty();
  }

  private static Finding finding(Placed<Assumption> each, Placed<Evidence> evidence) {
    return Finding.of(
        Finding.Kind.ODD,
        "Unit costs that are not in the table",
        evidence.at("unitCost"),
        each.it().label(),
        "“%s” says it was taken from the published unit cost “%s”, and %s has none of that name: pick it again, or give its source in words."
            .formatted(each.it().label(), evidence.it().unitCost(), UnitCosts.edition()));
  }
}
