package org.casewright.checks;

import java.util.List;
import org.casewright.model.BudgetLine;
import org.casewright.model.Opportunity;

/// A savings target towards which nothing delivers is a saving that "will land somewhere else".
final class TargetsAreDeliveredTowards implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(TargetsAreDeliveredTowards::in);
  }

  private static List<Finding> in(InScenario scenario) {
    return Placed.all("budgetLines", scenario.written().budgetLines()).stream()
        .filter(line -> hasTarget(line.it()))
        .filter(line -> on(scenario, line.it()).stream().noneMatch(o -> reducesABudget(o)))
        .map(line -> finding(line, on(scenario, line.it())))
        .toList();
  }

  private static boolean hasTarget(BudgetLine line) {
    return line.savingsTarget().stream().anyMatch(amount -> amount.signum() != 0);
  }

  private static List<Opportunity> on(InScenario scenario, BudgetLine line) {
    return scenario.opportunities().stream()
        .map(Placed::it)
        .filter(
            opportunity ->
                opportunity.budget().stream()
                    .anyMatch(
                        share -> share.line().equals(line.id()) && share.share().signum() > 0))
        .toList();
  }

  private static boolean reducesABudget(Opportunity opportunity) {
    var shares = opportunity.cashabilityOrNone();
    return shares.cashable().signum() > 0 || shares.avoidance().signum() > 0;
  }

  private static Finding finding(Placed<BudgetLine> line, List<Opportunity> on) {
    var name = line.it().name();
    return Finding.of(
        Finding.Kind.MISSING,
        "Savings targets that nothing delivers",
        line.at("savingsTarget"),
        name,
        on.isEmpty()
            ? "“%s” has a savings target, and no opportunity saves towards it: name the line in the opportunities that will, or say elsewhere how it is met."
                .formatted(name)
            : "“%s” has a savings target, and all that %s there counts as non-cashable, which reduces no budget: say what share is cashable or cost avoidance, or find other savings."
                .formatted(
                    name,
                    Prose.names(on.stream().map(Opportunity::name).toList())
                        + (on.size() == 1 ? " brings" : " bring")));
  }
}
