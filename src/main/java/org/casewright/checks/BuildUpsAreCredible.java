package org.casewright.checks;

import java.util.List;
import java.util.Optional;
import org.casewright.library.Field;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;

/// Nothing takes hold faster than its template's shortest credible build-up without a reason.
final class BuildUpsAreCredible implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(
        scenario ->
            scenario.opportunities().stream()
                .flatMap(each -> finding(scenario, each).stream())
                .toList());
  }

  private static Optional<Finding> finding(InScenario scenario, Placed<Opportunity> each) {
    var opportunity = each.it();
    if (opportunity.mechanism() instanceof Mechanism.Profile) {
      return Optional.empty();
    }
    var months = FullEffect.months(scenario, opportunity);
    return shortest(opportunity)
        .filter(shortest -> months < shortest)
        .map(
            shortest ->
                Finding.of(
                    Finding.Kind.ODD,
                    "Builds up faster than is credible",
                    each.at(FullEffect.place(opportunity.rollout())),
                    opportunity.name(),
                    "“%s” is in full effect %s; programmes of its kind take %s or more: allow more time, or say in the evidence why it goes faster here."
                        .formatted(
                            opportunity.name(),
                            months == 0
                                ? "at once"
                                : FullEffect.number(months) + " after it starts",
                            FullEffect.number(shortest))));
  }

  private static Optional<Double> shortest(Opportunity opportunity) {
    return Templates.find(opportunity.template())
        .flatMap((Template template) -> template.field("rollout.buildUp"))
        .map(Field::low)
        .map(Number::doubleValue);
  }
}
