package org.casewright.checks;

import java.util.List;
import org.casewright.model.CostTerms;
import org.casewright.model.Money;
import org.casewright.model.View;

/// What a contingent fee would still cost after the horizon is not counted, and that is said.
final class FeesFallWithinTheHorizon implements Check {

  private static final double HALF_A_PENNY = 0.005;

  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(FeesFallWithinTheHorizon::in);
  }

  private static List<Finding> in(InScenario scenario) {
    var after = scenario.projection(View.AS_STATED).feesAfterHorizon();
    return after < HALF_A_PENNY
        ? List.of()
        : List.of(
            Finding.of(
                Finding.Kind.ODD,
                "Fees after the last year",
                where(scenario),
                "Fee after the last year",
                "%s of contingent fees would fall due after %s, the last year of the case, and is not counted: add years to the case, or say so beside its figures."
                    .formatted(
                        Money.text(after),
                        scenario.written().timeline().year(scenario.years() - 1))));
  }

  /// The fee, where there is only one.
  private static String where(InScenario scenario) {
    var fees =
        Placed.all("costs", scenario.written().costs()).stream()
            .filter(each -> each.it().terms() instanceof CostTerms.ContingentFee)
            .toList();
    return fees.size() == 1 ? fees.getFirst().path() : "$.costs";
  }
}
