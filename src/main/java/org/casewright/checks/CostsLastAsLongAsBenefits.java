package org.casewright.checks;

import java.util.List;
import java.util.Optional;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Figure;
import org.casewright.model.Listing;
import org.casewright.model.MonthPoint;
import org.casewright.model.Scope;

/// What keeps a benefit going costs money as long as the benefit runs.
final class CostsLastAsLongAsBenefits implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(CostsLastAsLongAsBenefits::in);
  }

  private static List<Finding> in(InScenario scenario) {
    var last = scenario.years() - 1;
    return scenario.annual(Figure.RECURRING_GROSS, Scope.ALL)[last] <= 0
        ? List.of()
        : Placed.all("costs", scenario.written().costs()).stream()
            .flatMap(each -> finding(scenario, each).stream())
            .toList();
  }

  private static Optional<Finding> finding(InScenario scenario, Placed<Cost> each) {
    if (!(each.it().terms() instanceof CostTerms.Recurring recurring)
        || recurring.to() == null
        || scenario.numbers(recurring.perYear()).stream().allMatch(n -> n.signum() == 0)) {
      return Optional.empty();
    }
    var end = Math.ceil(month(scenario, recurring.to()));
    var timeline = scenario.written().timeline();
    if (end >= timeline.months()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                Finding.Kind.ODD,
                "Costs that end while benefits go on",
                each.at("recurring.to"),
                each.it().name(),
                "“%s” %s, and the benefits go on to %s: if they depend on it, pay it to the end of the case; if not, say what keeps them going."
                    .formatted(
                        each.it().name(),
                        end > start(scenario, recurring)
                            ? "is paid until the end of " + timeline.monthLabel((int) end - 1)
                            : "ends before it begins and is never paid",
                        timeline.monthLabel(timeline.months() - 1)))
            .withFix("Run it to the end of the case", written -> runOn(written, each.it().id())));
  }

  private static double start(InScenario scenario, CostTerms.Recurring recurring) {
    return recurring.from() == null ? 0 : month(scenario, recurring.from());
  }

  private static double month(InScenario scenario, MonthPoint point) {
    return switch (point) {
      case MonthPoint.At(var month) -> month;
      case MonthPoint.Named(var assumption) -> scenario.amount(assumption, 0);
    };
  }

  private static BusinessCase runOn(BusinessCase written, String cost) {
    return Listing.COSTS.changed(
        written,
        cost,
        each ->
            each.terms() instanceof CostTerms.Recurring terms
                ? each.withTerms(terms.withTo(null))
                : each);
  }
}
