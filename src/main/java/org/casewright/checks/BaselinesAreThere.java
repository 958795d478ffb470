package org.casewright.checks;

import java.util.List;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;

/// A volume is measured against something: without it nobody can judge the change.
final class BaselinesAreThere implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return Placed.all("opportunities", examined.written().opportunities()).stream()
        .filter(each -> hasVolume(each.it()) && !hasBaseline(each.it()))
        .map(
            each ->
                Finding.of(
                    Finding.Kind.MISSING,
                    "No baseline",
                    each.at("baseline"),
                    each.it().name(),
                    "“%s” has no baseline: say how many there are now, so that the change can be judged."
                        .formatted(each.it().name())))
        .toList();
  }

  private static boolean hasVolume(Opportunity opportunity) {
    return !(opportunity.mechanism() instanceof Mechanism.Profile);
  }

  private static boolean hasBaseline(Opportunity opportunity) {
    return opportunity.baseline() != null && opportunity.baseline().value() != null;
  }
}
