package org.casewright.checks;

import java.util.Comparator;
import java.util.List;
import org.casewright.model.BusinessCase;

/// Runs every check on a case.
public final class CaseChecks {

  private static final List<Check> ALL =
      List.of(
          new PublishedFiguresTie(),
          new BudgetsAreThere(),
          new BenefitsAreClassified(),
          new VolumesHaveBaselines(),
          new FeesFallWithinTheHorizon());

  private CaseChecks() {}

  /// Everything found, the most serious kinds first, within a kind in the order of the checks.
  public static List<Finding> findings(BusinessCase written) {
    var examined = new Examined(written);
    return ALL.stream()
        .flatMap(check -> check.findings(examined).stream())
        .sorted(Comparator.comparing(Finding::kind))
        .toList();
  }
}
