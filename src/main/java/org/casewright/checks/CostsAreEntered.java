package org.casewright.checks;

import java.util.List;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// Benefits without any cost: until there is one, net is gross, which is worth knowing and may be
/// meant. A cost that stands there with nothing filled in is said of itself.
final class CostsAreEntered implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    var plan = examined.plan().projection(View.AS_STATED);
    return examined.written().costs().isEmpty()
            && plan.firstMonthOfCost().isEmpty()
            && plan.firstMonthOfGross(Scope.ALL).isPresent()
        ? List.of(
            Finding.of(
                Finding.Kind.NOTICE,
                "No costs entered",
                "$.costs",
                "Costs",
                "No cost is entered, so net benefit equals gross and there is no ratio: add what"
                    + " the programme takes under “Costs”, with “Add a cost…”, unless it takes"
                    + " nothing."))
        : List.of();
  }
}
