package org.casewright.export.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewright.library.Examples;
import org.casewright.model.BudgetLine;
import org.casewright.model.BudgetShare;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cashability;
import org.casewright.model.Extras;
import org.casewright.model.GradeAdjustment;
import org.casewright.model.Opportunity;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Scenario;

/// A case that is hard for a spreadsheet: thirty years, names that it takes for formulas, things of
/// one name, shares of lines, a table that does not rise with the grade, and scenarios that stand
/// on each other.
final class HandMade {

  private static final List<String> NAMES =
      List.of("=SUM(A1:A9)", "+1", "-2+3", "@now", "'quoted", "Both", "Both", "Ω “é” 中 😀");

  private HandMade() {}

  static BusinessCase hard() {
    var example = Examples.open("nottingham-2022");
    var lines = new ArrayList<>(example.budgetLines());
    lines.addAll(List.of(line("one", "Council"), line("two", "Council"), line("three", "Health")));
    var opportunities = new ArrayList<Opportunity>();
    for (var each : example.opportunities()) {
      opportunities.add(
          each.withName(NAMES.get(opportunities.size() % NAMES.size()))
              .withBudget(List.of(share("one", "0.2"), share("three", "0.8"))));
    }
    var first = opportunities.getFirst().id();
    var second = opportunities.get(1).id();
    return example
        .withTimeline(example.timeline().withYears(30))
        .withStory(List.of())
        .withPublished(List.of())
        .withVersions(List.of())
        .withHistory(List.of())
        .withBudgetLines(lines)
        .withOpportunities(opportunities)
        .withCosts(
            example.costs().stream()
                .map(each -> each.withName("Both").withBudget(List.of(BudgetShare.whole("two"))))
                .toList())
        .withOptimismBias(
            List.of(
                row(1, "0.3", "0.25"),
                row(2, "0.1", "0"),
                row(3, "0.5", "1.5"),
                row(4, "0.45", "0.3"),
                row(5, "0", "0.05"),
                row(6, "0.2", "0.1")))
        .withScenarios(
            List.of(
                Scenario.of("target", "=Target"),
                Scenario.of("later", "Later")
                    .withWithout(List.of(second))
                    .withOpportunities(
                        Map.of(first, new OpportunityChange(stepped(), null, Extras.NONE))),
                Scenario.of("classed", "Classed")
                    .withBasedOn("later")
                    .withOpportunities(
                        Map.of(first, new OpportunityChange(null, cashability(), Extras.NONE))),
                Scenario.of("both", "Both").withBasedOn("classed").withWithout(List.of(first)),
                Scenario.of("apart", "Apart")
                    .withOpportunities(
                        Map.of(
                            second,
                            new OpportunityChange(stepped(), cashability(), Extras.NONE)))));
  }

  private static BudgetLine line(String id, String agency) {
    return new BudgetLine(
        id,
        "",
        "Placements",
        "",
        agency,
        new BudgetLine.Budget.Growing(new BigDecimal("1e7"), new BigDecimal("0.02"), Extras.NONE),
        List.of(new BigDecimal("250000")),
        List.of(),
        Extras.NONE);
  }

  private static BudgetShare share(String line, String share) {
    return new BudgetShare(line, new BigDecimal(share), Extras.NONE);
  }

  private static GradeAdjustment row(int grade, String benefit, String cost) {
    return new GradeAdjustment(grade, new BigDecimal(benefit), new BigDecimal(cost), Extras.NONE);
  }

  private static Cashability cashability() {
    return new Cashability(
        new BigDecimal("0.5"), new BigDecimal("0.3"), new BigDecimal("0.2"), Extras.NONE);
  }

  private static Rollout stepped() {
    return new Rollout(
        null,
        null,
        RolloutShape.STEPPED,
        List.of(
            new Rollout.Point(BigDecimal.ZERO, new BigDecimal("0.4")),
            new Rollout.Point(new BigDecimal("13"), BigDecimal.ONE)),
        List.of(
            new Rollout.Wave("North", new BigDecimal("0.5"), BigDecimal.ZERO, Extras.NONE),
            new Rollout.Wave("North", new BigDecimal("0.5"), new BigDecimal("7.5"), Extras.NONE)),
        Extras.NONE);
  }
}
