package org.casewright.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small valid case to break one rule of: one flow, one recurring cost, three scenarios.
final class Small {

  private Small() {}

  static BusinessCase valid() {
    return BusinessCase.of("Small", Timeline.of(2022, 3))
        .withAssumptions(
            List.of(
                Assumption.of("edge-children", "Edge children", Unit.CHILDREN_A_YEAR, "35"),
                Assumption.of("edge-weeks", "Edge weeks", Unit.WEEKS, "104"),
                Assumption.of("placement-week", "Placement", Unit.POUNDS_A_WEEK, "1280"),
                Assumption.of("on-site", "On site", Unit.MONTHS, "1"),
                Assumption.of("share", "Share", Unit.PERCENT, "0.5"),
                Assumption.of("team-year", "Team", Unit.POUNDS_A_YEAR, "90000"),
                Assumption.of("pounds", "Pounds", Unit.POUNDS, "500")))
        .withWorkstreams(List.of(Workstream.of("edge-of-care", "Edge of care")))
        .withBudgetLines(List.of(line("placements")))
        .withOpportunities(List.of(edge(flow("edge-weeks", "placement-week"))))
        .withCosts(List.of(Cost.of("run", "Running", running("team-year"))))
        .withScenarios(
            List.of(
                Scenario.of("target", "Target"),
                Scenario.of("stretch", "Stretch").withBasedOn("target"),
                Scenario.of("late", "Late")));
  }

  static BudgetLine line(String id) {
    return new BudgetLine(
        id, "", "Line " + id, "", "Council", null, List.of(), List.of(), Extras.NONE);
  }

  static Mechanism flow(@Nullable String weeks, String weeklyCost) {
    return new Mechanism.Flow(
        "edge-children", weeks, null, weeklyCost, null, null, null, Extras.NONE);
  }

  static Opportunity edge(Mechanism mechanism) {
    return Opportunity.of("edge", "Fewer into care", "edge-of-care", mechanism);
  }

  static CostTerms running(String perYear) {
    return new CostTerms.Recurring(perYear, null, null, Extras.NONE);
  }

  static CostTerms.ContingentFee fee(
      @Nullable String threshold, @Nullable MonthPoint from, @Nullable MonthPoint to) {
    return new CostTerms.ContingentFee(
        "pounds",
        "team-year",
        threshold,
        null,
        to == null ? null : "pounds",
        from,
        to,
        Extras.NONE);
  }

  static BusinessCase with(BusinessCase written, Assumption more) {
    var all = new ArrayList<>(written.assumptions());
    all.add(more);
    return written.withAssumptions(all);
  }

  static BusinessCase changing(BusinessCase written, Assumption changed) {
    return written.withAssumptions(
        written.assumptions().stream()
            .map(each -> each.id().equals(changed.id()) ? changed : each)
            .toList());
  }

  static BigDecimal[] numbers(String... values) {
    return Arrays.stream(values).map(BigDecimal::new).toArray(BigDecimal[]::new);
  }

  /// What is wrong with what `made` makes; nothing where it can be made.
  static List<Problem> problems(Runnable made) {
    try {
      made.run();
      return List.of();
    } catch (Problem.InvalidCase e) {
      return e.problems();
    }
  }
}
