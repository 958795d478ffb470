package org.casewright.checks;

import java.util.List;
import org.casewright.model.Money;

/// What a contingent fee would still cost after the horizon is not counted, and that is said.
final class FeesFallWithinTheHorizon implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    var after = examined.plan().feesAfterHorizon();
    return after < 0.005
        ? List.of()
        : List.of(
            Finding.of(
                Finding.Kind.ODD,
                "Fees after the last year",
                "$.costs",
                "Fee after the horizon",
                "%s of contingent fees would fall due after the last year of the case and is not counted."
                    .formatted(Money.text(after))));
  }
}
