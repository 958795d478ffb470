package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.casewright.checks.CaseChecks;
import org.casewright.checks.Finding;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Problem;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Series;
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
  void aNewFlowSavesFiveHundredAWeekForEachAndStandsLastInItsWorkstream() {
    var added = NewOpportunities.flow(Cases.small(), "fostering", "Support", Unit.CHILDREN_A_YEAR);

    assertThat(added.label()).isEqualTo("Add opportunity “Support”");
    assertThat(added.after().opportunities().stream().map(Opportunity::id))
        .containsExactly("recruit", "keep", "support", "levels", "increments");
    assertThat(added.after().opportunity("support").orElseThrow().outcome()).isEqualTo("children");
    assertThat(added.after().usersOf("support-weekly-cost-now")).containsExactly("Support");
    assertThat(Cases.gross(added.after(), "target", "support"))
        .as("nothing before anybody says how many")
        .containsOnly(0);
    // 10/12 more in each of 12 months, £500 × 52/12 a month: 10/12 · 78 · 26,000/12
    Cases.assertClose(
        new double[] {Cases.gross(ten(added, "support"), "target", "support")[0]},
        new double[] {10.0 / 12 * 78 * 26_000 / 12},
        "first year");
  }

  @Test
  void aNewCapacityEarnsTheDisplacedPriceOfOccupiedUnitsLessTheirOwn() {
    var added = NewOpportunities.capacity(Cases.small(), "fostering", "Block", Unit.BEDS);
    assertThat(Cases.gross(added.after(), "target", "block")).containsOnly(0);
    // 10 · (0.9 · 4,000 − 3,500) · 52
    Cases.assertClose(
        Cases.gross(ten(added, "block"), "target", "block"),
        new double[] {52_000, 52_000, 52_000, 52_000},
        "block");
  }

  /// With ten of what is new.
  private static BusinessCase ten(Added added, String opportunity) {
    var amount =
        switch (added.after().opportunity(opportunity).orElseThrow().mechanism()) {
          case Mechanism.Flow flow -> flow.perYear();
          case Mechanism.Capacity capacity -> capacity.units();
          case Mechanism.Profile profile -> profile.series();
        };
    return Listing.ASSUMPTIONS.changed(
        added.after(), amount, each -> each.withValue(Series.of("10")));
  }

  @Test
  void aNewProfileHasANumberForEachYearAndSavesNothingYet() {
    for (var increments : List.of(true, false)) {
      var added = NewOpportunities.profile(Cases.small(), "printed", "New", increments);
      assertThat(Cases.gross(added.after(), "target", "new")).containsOnly(0);
      var series = added.after().assumptions().getLast().value();
      assertThat(series.numbers()).hasSize(added.after().timeline().years());
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
  void aVersionIsNamedAtAWholeSecond() {
    var when = Instant.parse("2022-02-22T14:05:00.75Z");
    var added = Additions.version(Cases.small(), "As taken", when, "Jo");
    assertThat(added.after().versions().getLast().when())
        .isEqualTo(Instant.parse("2022-02-22T14:05:00Z"));
  }

  @Test
  void aNewCostIsNothingUntilItIsFilledInAndIsFoundToBeMissing() {
    var small = Cases.small();
    for (var added :
        List.of(
            NewCosts.oneOff(small, "Team"),
            NewCosts.recurring(small, "Team"),
            NewCosts.contingentFee(small, "Partner"))) {
      assertThat(costs(added.after())).as("nobody has said what it costs").containsOnly(0);
      assertThat(
              CaseChecks.findings(added.after()).stream()
                  .filter(each -> each.heading().equals("Amounts not filled in yet"))
                  .map(Finding::label))
          .contains(added.thing().label(added.after()));
    }
  }

  private static double[] costs(BusinessCase in) {
    return ResolvedCase.of(in)
        .project(View.AS_STATED)
        .annual(Figure.PROGRAMME_COST, Scope.ALL, PriceBasis.REAL);
  }
}
