package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Listing;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Problem;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

class AdditionsTest {

  /// Everything that can be added to a case with at least one workstream.
  static List<Added> all(BusinessCase to) {
    var workstream = to.workstreams().getFirst().id();
    return List.of(
        Additions.workstream(to, "Fostering"),
        NewOpportunities.flow(to, workstream, "More carers", Unit.CARERS_A_YEAR),
        NewOpportunities.flow(to, workstream, "", Unit.PLANS_A_YEAR),
        NewOpportunities.capacity(to, workstream, "Block beds", Unit.BEDS),
        NewOpportunities.capacity(to, workstream, "Block beds", Unit.COUNT),
        NewOpportunities.profile(to, workstream, "As published", false),
        NewOpportunities.profile(to, workstream, "As published", true),
        NewCosts.oneOff(to, "Team"),
        NewCosts.recurring(to, "Team"),
        NewCosts.contingentFee(to, "Partner"),
        Additions.budgetLine(to, "Placements"),
        Additions.assumption(to, "Occupancy", Unit.PERCENT),
        Additions.scenario(to, "Careful", to.allScenarios().getLast().id()),
        Additions.risk(to, "No bids"),
        Additions.milestone(to, "Go live", LocalDate.of(2025, 4, 1)),
        Additions.publishedFigure(to, ""));
  }

  @Test
  void everythingAddedToEveryCaseIsWholeAndLeavesTheRestAlone() {
    for (var to : Cases.RANDOM) {
      for (var added : all(to)) {
        Cases.assertWhole(added.after(), added.label());
        assertThat(added.thing().isIn(to)).isFalse();
        assertThat(Thing.all(added.after())).containsAll(Thing.all(to)).contains(added.thing());
      }
    }
  }

  @Test
  void aNewFlowSavesTenAYearAtFiveHundredAWeekAndStandsLastInItsWorkstream() {
    var added = NewOpportunities.flow(Cases.small(), "fostering", "Support", Unit.CHILDREN_A_YEAR);

    assertThat(added.label()).isEqualTo("Add opportunity “Support”");
    assertThat(added.after().opportunities().stream().map(Opportunity::id))
        .containsExactly("recruit", "keep", "support", "levels", "increments");
    assertThat(added.after().opportunity("support").orElseThrow().outcome()).isEqualTo("children");
    assertThat(added.after().usersOf("support-weekly-cost-now")).containsExactly("Support");
    // 10/12 more in each of 12 months, £500 × 52/12 a month: 10/12 · 78 · 26,000/12
    Cases.assertClose(
        new double[] {Cases.gross(added.after(), "target", "support")[0]},
        new double[] {10.0 / 12 * 78 * 26_000 / 12},
        "first year");
  }

  @Test
  void aNewCapacityEarnsTheDisplacedPriceOfOccupiedUnitsLessTheirOwn() {
    var added = NewOpportunities.capacity(Cases.small(), "fostering", "Block", Unit.BEDS);
    // 10 · (0.9 · 4,000 − 3,500) · 52
    Cases.assertClose(
        Cases.gross(added.after(), "target", "block"),
        new double[] {52_000, 52_000, 52_000, 52_000},
        "block");
  }

  @Test
  void aNewProfileIsTheSameEveryYearEitherWay() {
    for (var increments : List.of(true, false)) {
      var added = NewOpportunities.profile(Cases.small(), "printed", "New", increments);
      Cases.assertClose(
          Cases.gross(added.after(), "target", "new"),
          new double[] {100_000, 100_000, 100_000, 100_000},
          "new");
    }
  }

  @Test
  void theFirstScenarioOfACaseWritesItsPlanOut() {
    var bare = Cases.small().withScenarios(List.of());
    var added = Additions.scenario(bare, "Stretch", "plan");

    assertThat(added.after().scenarios())
        .containsExactly(Scenario.PLAN, Scenario.of("stretch", "Stretch"));
  }

  @Test
  void thePlanIsWrittenOutUnderAnotherIdWhereSomethingHasIts() {
    var bare = Additions.workstream(BusinessCase.of("T", Timeline.of(2024, 2)), "x").after();
    var taken = Listing.WORKSTREAMS.changed(bare, each -> each.withId("plan").withName("Planning"));
    var published = Additions.publishedFigure(taken, "Printed").after();
    var named =
        Listing.PUBLISHED.changed(
            published,
            each ->
                each.withClaim(
                    new PublishedFigure.Claim.Computed(
                        FigureQuery.of(Figure.NPV).underScenario("plan"))));
    var added = Additions.scenario(named, "Stretch", "plan");
    assertThat(added.after().scenarios().stream().map(Scenario::id))
        .containsExactly("plan-2", "stretch");
    var copied = Copies.of(named, new Thing.Scenario("plan"));
    assertThat(copied.after().scenarios().stream().map(Scenario::id))
        .containsExactly("plan-2", "plan-copy");
  }

  @Test
  void aScenarioIsBasedOnTheOneGiven() {
    var added = Additions.scenario(Cases.small(), "More", "stretch");
    assertThat(added.after().scenario("more").orElseThrow().basedOn()).isEqualTo("stretch");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> NewOpportunities.flow(Cases.small(), "fostering", "X", Unit.BEDS))
        .isInstanceOf(Problem.InvalidCase.class);
    assertThatThrownBy(() -> NewOpportunities.profile(Cases.small(), "nowhere", "X", true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no workstream “nowhere”.");
  }

  @Test
  void aNewCostIsWhatItSays() {
    var small = Cases.small();
    assertCost(NewCosts.oneOff(small, "Team").after(), 100_000, 0, 0, 0);
    assertCost(NewCosts.recurring(small, "Team").after(), 100_000, 100_000, 100_000, 100_000);
    assertCost(NewCosts.contingentFee(small, "Partner").after(), 100_000, 0, 0, 0);
  }

  private static void assertCost(BusinessCase in, double... expected) {
    var cost =
        ResolvedCase.of(in)
            .project(View.AS_STATED)
            .annual(Figure.PROGRAMME_COST, Scope.ALL, PriceBasis.REAL);
    Cases.assertClose(cost, expected, "cost");
  }
}
