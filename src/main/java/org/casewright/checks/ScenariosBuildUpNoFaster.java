package org.casewright.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;

/// A scenario that takes hold faster than the plan owes a reason.
final class ScenariosBuildUpNoFaster implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    var plan = new HashMap<String, Double>();
    examined
        .plan()
        .opportunities()
        .forEach(each -> plan.put(each.it().id(), FullEffect.months(examined.plan(), each.it())));
    return examined.acrossScenarios(scenario -> in(scenario, plan));
  }

  private static List<Finding> in(InScenario scenario, Map<String, Double> plan) {
    return scenario.opportunities().stream()
        .filter(each -> !(each.it().mechanism() instanceof Mechanism.Profile))
        .filter(
            each -> FullEffect.months(scenario, each.it()) < plan.getOrDefault(each.it().id(), 0.0))
        .map(each -> finding(scenario, each, plan.getOrDefault(each.it().id(), 0.0)))
        .toList();
  }

  private static Finding finding(
      InScenario scenario, Placed<Opportunity> each, double monthsInPlan) {
    return Finding.of(
        Finding.Kind.ODD,
        "Builds up faster than in the plan",
        each.at(FullEffect.place(each.it().rollout())),
        each.it().name(),
        "“%s” is in full effect %s, while the plan has %s: say in the scenario's note why it would go faster, or keep the plan's build-up."
            .formatted(
                each.it().name(),
                FullEffect.words(FullEffect.months(scenario, each.it())),
                FullEffect.number(monthsInPlan)));
  }
}
