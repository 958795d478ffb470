package org.casewright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casewright.model.Small.edge;
import static org.casewright.model.Small.fee;
import static org.casewright.model.Small.flow;
import static org.casewright.model.Small.line;
import static org.casewright.model.Small.running;
import static org.casewright.model.Small.valid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The rules that hold between the records of a case, each broken on its own: where it is broken
/// and the sentence people read.
class IntegrityTest {

  private static void assertProblem(Runnable made, String path, String sentence) {
    assertThat(Small.problems(made)).containsExactly(new Problem(path, sentence));
  }

  private static BusinessCase costing(CostTerms terms) {
    return valid().withCosts(List.of(Cost.of("fee", "Partner", terms)));
  }

  private static BusinessCase scenarios(Scenario... scenarios) {
    return valid().withScenarios(List.of(scenarios));
  }

  private static Scenario target() {
    return Scenario.of("target", "Target");
  }

  @Test
  void aValidCaseHasNoProblems() {
    assertThat(Small.problems(Small::valid)).isEmpty();
  }

  @Test
  void anAssumptionThatIsNotThere() {
    assertProblem(
        () -> valid().withOpportunities(List.of(edge(flow("edge-months", "placement-week")))),
        "opportunities[0].flow.weeks",
        "“Fewer into care” names the assumption “edge-months”, and there is none with that"
            + " id.");
  }

  @Test
  void aWorkstreamThatIsNotThere() {
    var opportunity =
        Opportunity.of("edge", "Fewer into care", "fostering", flow(null, "placement-week"));
    assertProblem(
        () -> valid().withOpportunities(List.of(opportunity)),
        "opportunities[0].workstream",
        "The opportunity “Fewer into care” names the workstream “fostering”, and there is none with"
            + " that id.");
  }

  @Test
  void aBudgetLineThatIsNotThere() {
    var cost =
        new Cost(
            "run",
            "",
            "Running",
            running("team-year"),
            null,
            "",
            List.of(BudgetShare.whole("nowhere")),
            Extras.NONE);
    assertProblem(
        () -> valid().withCosts(List.of(cost)),
        "costs[0].budget[0].line",
        "The cost “Running” names the budget line “nowhere”, and there is none with that id.");
  }

  @Test
  void aMilestonesWorkstreamAndARisksOpportunityThatAreNotThere() {
    var milestone =
        new Milestone("start", "Start", LocalDate.of(2022, 4, 1), "nowhere", Extras.NONE);
    assertProblem(
        () -> valid().withMilestones(List.of(milestone)),
        "milestones[0].workstream",
        "The milestone “Start” names the workstream “nowhere”, and there is none with that id.");
    var risk = new Risk("market", "No bids", null, null, null, "nothing", "", "", Extras.NONE);
    assertProblem(
        () -> valid().withRisks(List.of(risk)),
        "risks[0].opportunity",
        "The risk “No bids” names the opportunity “nothing”, and there is none with that id.");
  }

  @Test
  void whatAScenarioNamesAndIsNotThere() {
    assertProblem(
        () ->
            scenarios(
                target(),
                Scenario.of("more", "More")
                    .withValues(Map.of("nobody", Replacement.of(Series.of("1"))))),
        "scenarios[1].values.nobody",
        "The scenario “More” names the assumption “nobody”, and there is none with that id.");
    assertProblem(
        () -> scenarios(target(), Scenario.of("more", "More").withWithout(List.of("nothing"))),
        "scenarios[1].without[0]",
        "The scenario “More” names the opportunity “nothing”, and there is none with that id.");
    assertProblem(
        () -> scenarios(target(), Scenario.of("more", "More").withBasedOn("less")),
        "scenarios[1].basedOn",
        "The scenario “More” names the scenario “less”, and there is none with that id.");
    var change = new OpportunityChange(null, null, Extras.NONE);
    assertProblem(
        () ->
            scenarios(
                target(), Scenario.of("more", "More").withOpportunities(Map.of("nothing", change))),
        "scenarios[1].opportunities.nothing",
        "The scenario “More” names the opportunity “nothing”, and there is none with that id.");
  }

  @Test
  void theRolloutAScenarioPutsInPlaceIsCheckedToo() {
    var rollout = Rollout.of("share", null, RolloutShape.LINEAR);
    var change = new OpportunityChange(rollout, null, Extras.NONE);
    assertProblem(
        () ->
            scenarios(
                target(), Scenario.of("late", "Late").withOpportunities(Map.of("edge", change))),
        "scenarios[1].opportunities.edge.rollout.start",
        "“Scenario Late”: start wants months; “Share” is in %.");
  }

  @Test
  void aUnitThatDoesNotFit() {
    assertProblem(
        () -> valid().withOpportunities(List.of(edge(flow("edge-weeks", "edge-weeks")))),
        "opportunities[0].flow.weeklyCost",
        "“Fewer into care”: weekly cost wants £/week; “Edge weeks” is in weeks.");
    assertProblem(
        () -> costing(running("pounds")),
        "costs[0].recurring.perYear",
        "“Partner”: cost a year wants £/year; “Pounds” is in £.");
  }

  @Test
  void anIdThatStandsTwice() {
    var assumption = Assumption.of("edge-weeks", "Again", Unit.WEEKS, "1");
    assertProblem(
        () -> Small.with(valid(), assumption),
        "assumptions[7].id",
        "The id “edge-weeks” stands twice in the file (in assumptions); each id may stand once.");
    assertProblem(
        () -> valid().withBudgetLines(List.of(line("edge"))),
        "opportunities[0].id",
        "The id “edge” stands twice in the file (in budgetLines and in opportunities); each id may"
            + " stand once.");
  }

  @Test
  void scenariosThatAreBasedOnEachOther() {
    var a = Scenario.of("a", "A").withBasedOn("b");
    var b = Scenario.of("b", "B").withBasedOn("a");
    assertThat(Small.problems(() -> scenarios(target(), a, b)))
        .containsExactly(
            new Problem(
                "scenarios[1].basedOn",
                "The scenario “A” is in the end based on itself (a → b → a); base one of them on"
                    + " the plan."),
            new Problem(
                "scenarios[2].basedOn",
                "The scenario “B” is in the end based on itself (b → a → b); base one of them on"
                    + " the plan."));
    assertThat(Small.problems(() -> scenarios(target(), Scenario.of("a", "A").withBasedOn("a"))))
        .singleElement()
        .extracting(Problem::path)
        .isEqualTo("scenarios[1].basedOn");
  }

  @Test
  void aScenarioBasedOnACircleIsNotOnItAndALongCircleIsShortened() {
    var circle =
        IntStream.range(0, 9)
            .mapToObj(i -> Scenario.of("s" + i, "S" + i).withBasedOn("s" + (i + 1) % 9));
    var outside = Scenario.of("a", "A").withBasedOn("s4");
    var all = Stream.concat(Stream.of(target(), outside), circle).toArray(Scenario[]::new);
    assertThat(Small.problems(() -> scenarios(all)))
        .hasSize(9)
        .noneMatch(problem -> problem.path().contains("[1]"))
        .contains(
            new Problem(
                "scenarios[4].basedOn",
                "The scenario “S2” is in the end based on itself (s2 → s3 → s4 → s5 → s6 → s7 → … →"
                    + " s2); base one of them on the plan."));
  }

  /// Each scenario is looked at once, however long the chains are and however many fees depend on
  /// them.
  @Test
  @Timeout(10)
  void longChainsOfScenariosAreQuick() {
    var chain = new ArrayList<>(List.of(target()));
    for (var i = 0; i < 2000; i++) {
      chain.add(Scenario.of("s" + i, "S" + i).withBasedOn(chain.getLast().id()));
    }
    var fees =
        IntStream.range(0, 5)
            .mapToObj(i -> Cost.of("fee-" + i, "Partner", fee(null, null, null)))
            .toList();
    assertThat(Small.problems(() -> valid().withCosts(fees).withScenarios(chain))).isEmpty();
  }

  @Test
  void aFirstScenarioThatReplacesSomething() {
    var first = target().withValues(Map.of("edge-weeks", Replacement.of(Series.of("52"))));
    assertProblem(
        () -> scenarios(first),
        "scenarios[0]",
        "The first scenario, “Target”, is the plan and replaces nothing; put its values in the"
            + " assumptions, or in a scenario after it.");
    assertThat(
            Small.problems(
                () -> scenarios(target().withWithout(List.of("edge")), Scenario.of("b", "B"))))
        .hasSize(1);
    assertThat(Small.problems(() -> scenarios(target().withBasedOn("b"), Scenario.of("b", "B"))))
        .hasSize(1);
  }

  @Test
  void aNegativeVolume() {
    var negative = Assumption.of("edge-children", "Edge children", Unit.CHILDREN_A_YEAR, "-141");
    assertProblem(
        () -> Small.changing(valid(), negative),
        "opportunities[0].flow.perYear",
        "“Fewer into care”: volume a year must be 0 or more; “Edge children” is −141 children a"
            + " year.");
  }

  @Test
  void aNumberOutOfBoundsInAScenarioOnly() {
    var late = Scenario.of("late", "Late");
    assertProblem(
        () ->
            scenarios(
                target(), late.withValues(Map.of("edge-weeks", Replacement.of(Series.of("-1"))))),
        "opportunities[0].flow.weeks",
        "“Fewer into care”: length of stay must be 0 or more; “Edge weeks” is −1 weeks in the"
            + " scenario “Late”.");
  }

  @Test
  void anOccupancyAboveOne() {
    var beds =
        Small.with(
            Small.with(valid(), Assumption.of("beds", "Beds", Unit.BEDS, "10")),
            Assumption.of("occupancy", "Occupancy", Unit.PERCENT, "0"));
    var block =
        beds.withOpportunities(
            List.of(
                edge(
                    new Mechanism.Capacity(
                        "beds", "occupancy", "placement-week", "placement-week", Extras.NONE))));
    var tooFull =
        new Assumption(
            "occupancy",
            "Occupancy",
            Unit.PERCENT,
            Series.yearly("0.9", "1.01"),
            null,
            null,
            null,
            null,
            Extras.NONE);
    assertProblem(
        () -> Small.changing(block, tooFull),
        "opportunities[0].capacity.occupancy",
        "“Fewer into care”: occupancy must be between 0 and 100 %; “Occupancy” is 101%.");
  }

  @Test
  void aSeriesWhereOnlyOneNumberMayStand() {
    var yearly =
        Assumption.of("edge-weeks", "Edge weeks", Unit.WEEKS, "104")
            .withValue(Series.yearly("104", "52"));
    assertProblem(
        () -> Small.changing(valid(), yearly),
        "opportunities[0].flow.weeks",
        "“Fewer into care”: length of stay is a single number; “Edge weeks” has one for each"
            + " year.");
    var late = Scenario.of("late", "Late");
    assertProblem(
        () ->
            scenarios(
                target(),
                late.withValues(Map.of("edge-weeks", Replacement.of(Series.yearly("104", "52"))))),
        "opportunities[0].flow.weeks",
        "“Fewer into care”: length of stay is a single number; “Edge weeks” has one for each year"
            + " in the scenario “Late”.");
  }

  @Test
  void growthWhereOnlyOneNumberMayStand() {
    var growing =
        Assumption.of("pounds", "Pounds", Unit.POUNDS, "500").withGrowth(new BigDecimal("0.01"));
    assertProblem(
        () -> Small.changing(costing(fee(null, null, null)), growing),
        "costs[0].contingentFee.cap",
        "“Partner”: fee is a single number, so “Pounds” cannot grow from year to year.");
  }

  @Test
  void oneSeriesAsLevelsAndAsIncrementsOrAmounts() {
    var levels = edge(new Mechanism.Profile("team-year", false, null, Extras.NONE));
    assertProblem(
        () ->
            valid()
                .withCosts(
                    List.of(
                        Cost.of("once", "Once", new CostTerms.OneOff("team-year", Extras.NONE))))
                .withOpportunities(List.of(levels)),
        "opportunities[0].profile.levels",
        "“Fewer into care”: “Team” is used both as yearly levels and as increments or one-off"
            + " amounts; make two assumptions of it.");
    var increments =
        Opportunity.of(
            "more",
            "More",
            "edge-of-care",
            new Mechanism.Profile("team-year", true, null, Extras.NONE));
    assertThat(
            Small.problems(
                () -> valid().withCosts(List.of()).withOpportunities(List.of(levels, increments))))
        .singleElement()
        .extracting(Problem::path)
        .isEqualTo("opportunities[0].profile.levels");
  }

  private static List<GradeAdjustment> table(int... grades) {
    return Arrays.stream(grades)
        .mapToObj(
            grade -> new GradeAdjustment(grade, BigDecimal.ZERO, BigDecimal.ZERO, Extras.NONE))
        .toList();
  }

  private static Evidence grade(int grade) {
    return Evidence.of(grade, "");
  }

  @Test
  void aGradeThatTheTableDoesNotList() {
    var graded =
        Small.changing(
            valid(),
            Assumption.of("edge-weeks", "Edge weeks", Unit.WEEKS, "104").withEvidence(grade(4)));
    assertProblem(
        () -> graded.withOptimismBias(table(1, 2, 3)),
        "assumptions[1].evidence.grade",
        "“Edge weeks” has evidence grade 4, which the optimism-bias table does not list; add a row"
            + " for it.");
    assertThat(Small.problems(() -> graded.withOptimismBias(List.of()))).isEmpty();
    assertThat(Small.problems(() -> graded.withOptimismBias(table(4)))).isEmpty();
    assertProblem(
        () -> valid().withOptimismBias(table(1, 2, 1)),
        "optimismBias[2].grade",
        "Grade 1 stands twice in the optimism-bias table.");
  }

  @Test
  void aReplacementsGradeThatTheTableDoesNotList() {
    var replacement = new Replacement(Series.of("52"), grade(5), Extras.NONE);
    var late = Scenario.of("late", "Late").withValues(Map.of("edge-weeks", replacement));
    assertProblem(
        () -> valid().withOptimismBias(table(1)).withScenarios(List.of(target(), late)),
        "scenarios[1].values.edge-weeks.evidence.grade",
        "“Edge weeks” has evidence grade 5, which the optimism-bias table does not list; add a row"
            + " for it.");
  }

  @Test
  void aGradeNobodyUsesNeedsNoRow() {
    var unused = Assumption.of("share", "Share", Unit.PERCENT, "0.5").withEvidence(grade(6));
    assertThat(Small.problems(() -> Small.changing(valid().withOptimismBias(table(1)), unused)))
        .isEmpty();
  }

  @Test
  void aFeesThresholdAboveItsFullSaving() {
    var higher =
        Small.with(valid(), Assumption.of("threshold", "Threshold", Unit.POUNDS_A_YEAR, "90001"));
    var terms = List.of(Cost.of("fee", "Partner", fee("threshold", null, null)));
    var problems = Small.problems(() -> higher.withCosts(terms));
    assertThat(problems)
        .contains(
            new Problem(
                "costs[0].contingentFee.threshold",
                "“Partner”: the saving at which the fee starts is above the saving at which it is"
                    + " due in full (scenario “Target”)."));
    var equal =
        Small.with(valid(), Assumption.of("threshold", "Threshold", Unit.POUNDS_A_YEAR, "90000"));
    assertThat(Small.problems(() -> equal.withCosts(terms))).isEmpty();
    var lowered =
        Scenario.of("late", "Late")
            .withValues(Map.of("team-year", Replacement.of(Series.of("80000"))));
    assertProblem(
        () -> equal.withCosts(terms).withScenarios(List.of(target(), lowered)),
        "costs[0].contingentFee.threshold",
        "“Partner”: the saving at which the fee starts is above the saving at which it is due in"
            + " full (scenario “Late”).");
  }

  @Test
  void aFixedPartThatSpansNoMonth() {
    var none = fee(null, new MonthPoint.At(6), new MonthPoint.At(6));
    assertThat(Small.problems(() -> costing(none)))
        .hasSize(3)
        .first()
        .isEqualTo(
            new Problem(
                "costs[0].contingentFee.fixedTo",
                "“Partner”: the fixed part of the fee must run over at least one whole month, so"
                    + " its end must come after its start (scenario “Target”)."));
    var backwards = fee(null, new MonthPoint.At(7), new MonthPoint.At(6));
    assertThat(Small.problems(() -> costing(backwards))).hasSize(3);
    var fromNothing = fee(null, null, new MonthPoint.At(0));
    assertThat(Small.problems(() -> costing(fromNothing))).hasSize(3);
    var one = fee(null, new MonthPoint.At(6), new MonthPoint.At(7));
    assertThat(Small.problems(() -> costing(one))).isEmpty();
  }

  @Test
  void aFixedPartThatSpansNoMonthInAScenarioOnly() {
    var terms = fee(null, new MonthPoint.Named("on-site"), new MonthPoint.At(3));
    var late =
        Scenario.of("late", "Late").withValues(Map.of("on-site", Replacement.of(Series.of("2.5"))));
    assertProblem(
        () -> costing(terms).withScenarios(List.of(target(), late)),
        "costs[0].contingentFee.fixedTo",
        "“Partner”: the fixed part of the fee must run over at least one whole month, so its end"
            + " must come after its start (scenario “Late”).");
  }

  @Test
  void aPriceBaseAfterTheFirstYear() {
    assertProblem(
        () -> valid().withPrices(new Prices(2023, null, null, Extras.NONE)),
        "prices.baseYear",
        "The price-base year 2023 must not be later than the first year, 2022.");
  }

  private static PublishedFigure published(PublishedFigure.Claim claim) {
    return new PublishedFigure("gross", "Gross", "1.0", "£m", claim, "", Extras.NONE);
  }

  @Test
  void aPublishedFigureThatSpeaksOfWhatIsNotThere() {
    var query = FigureQuery.of(Figure.GROSS_BENEFIT);
    assertProblem(
        () ->
            valid()
                .withPublished(
                    List.of(published(new PublishedFigure.Claim.Sum(List.of("gross", "-net"))))),
        "published[0].of[1]",
        "The published figure “Gross” names the published figure “net”, and there is none with that"
            + " id.");
    assertProblem(
        () -> claiming(query.underScenario("worst")),
        "published[0].scenario",
        "The published figure “Gross” names the scenario “worst”, and there is none with that id.");
    assertProblem(
        () -> claiming(query.in(new FinancialYear(2030))),
        "published[0].year",
        "The published figure “Gross” speaks of 2030/31, which is outside the case's years.");
    assertProblem(
        () -> claiming(query.of(Scope.opportunity("nothing"))),
        "published[0].opportunity",
        "The published figure “Gross” names the opportunity “nothing”, and there is none with that"
            + " id.");
    assertProblem(
        () -> claiming(query.of(Scope.budgetLine("nothing"))),
        "published[0].budgetLine",
        "The published figure “Gross” names the budget line “nothing”, and there is none with that"
            + " id.");
  }

  private static BusinessCase claiming(FigureQuery query) {
    return valid().withPublished(List.of(published(new PublishedFigure.Claim.Computed(query))));
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThat(
            Small.problems(
                () -> valid().withOpportunities(List.of(edge(flow("nothing", "nobody"))))))
        .extracting(Problem::path)
        .containsExactly("opportunities[0].flow.weeks", "opportunities[0].flow.weeklyCost");
  }
}
