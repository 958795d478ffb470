package org.casewright.checks;

import java.util.List;
import java.util.OptionalInt;
import org.casewright.model.CostTerms;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// Nothing is gained before something is spent, in a programme that costs anything other than a
/// share of what it gains.
final class BenefitsFollowSpending implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(BenefitsFollowSpending::in);
  }

  private static List<Finding> in(InScenario scenario) {
    var spent = scenario.projection(View.AS_STATED).firstMonthOfCost();
    return spent.isEmpty() || !spendsOfItsOwn(scenario)
        ? List.of()
        : scenario.opportunities().stream()
            .filter(each -> start(scenario, each.it()).orElse(Integer.MAX_VALUE) < spent.getAsInt())
            .map(each -> finding(scenario, each, spent.getAsInt()))
            .toList();
  }

  /// A fee that depends on the benefit comes after it and says nothing.
  private static boolean spendsOfItsOwn(InScenario scenario) {
    return scenario.written().costs().stream()
        .anyMatch(
            cost -> !(cost.terms() instanceof CostTerms.ContingentFee fee) || fee.fixed() != null);
  }

  private static OptionalInt start(InScenario scenario, Opportunity opportunity) {
    return scenario
        .projection(View.AS_STATED)
        .firstMonthOfGross(Scope.opportunity(opportunity.id()));
  }

  private static Finding finding(InScenario scenario, Placed<Opportunity> each, int spent) {
    var timeline = scenario.written().timeline();
    return Finding.of(
        Finding.Kind.ODD,
        "Benefits before anything is spent",
        path(each),
        each.it().name(),
        "“%s” brings its first benefit in %s, before the programme spends anything, which is from %s: check its start and the months of the costs."
            .formatted(
                each.it().name(),
                timeline.monthLabel(start(scenario, each.it()).orElse(0)),
                timeline.monthLabel(spent)));
  }

  /// Its start is what there is to check, where it has one: pounds by year come as they are typed.
  private static String path(Placed<Opportunity> each) {
    var rollout = each.it().rollout();
    var hasStart = rollout != null && rollout.start() != null;
    return hasStart && !(each.it().mechanism() instanceof Mechanism.Profile)
        ? each.path() + ".rollout.start"
        : each.path();
  }
}
