package org.casewright.checks;

import java.util.List;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Rollout;
import org.jspecify.annotations.Nullable;

/// A change that nobody gave a start begins in the first month of the case, which is seldom meant.
final class StartsAreStated implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(StartsAreStated::in);
  }

  private static List<Finding> in(InScenario scenario) {
    var first = scenario.written().timeline().monthLabel(0);
    return scenario.opportunities().stream()
        .filter(each -> !(each.it().mechanism() instanceof Mechanism.Profile))
        .filter(each -> start(each.it().rollout()) == null)
        .map(each -> finding(each, first))
        .toList();
  }

  private static @Nullable String start(@Nullable Rollout rollout) {
    return rollout == null ? null : rollout.start();
  }

  private static Finding finding(Placed<Opportunity> each, String first) {
    return Finding.of(
        Finding.Kind.ODD,
        "No start stated",
        each.at("rollout.start"),
        each.it().name(),
        "“%s” has no start, so it begins in %s, the first month of the case: say when it starts."
            .formatted(each.it().name(), first));
  }
}
