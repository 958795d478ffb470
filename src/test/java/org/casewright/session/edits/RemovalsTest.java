package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetShare;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.Evidence;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Listing;
import org.casewright.model.Opportunity;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Replacement;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Scenario;
import org.casewright.model.Scene;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.casewright.session.edits.Advice.Proposal;
import org.junit.jupiter.api.Test;

class RemovalsTest {

  @Test
  void everyWayOfRemovingAnythingLeavesAWholeCaseWithoutIt() {
    var tried = 0;
    for (var in : Cases.RANDOM.subList(4, 9)) {
      for (var thing : Thing.all(in)) {
        var options = Removals.options(in, thing);
        assertThat(options.isEmpty()).isEqualTo(Removals.whyNot(in, thing).isPresent());
        for (var option : options) {
          var what = in.title() + ": " + option.label();
          var after = option.edit().apply(in);
          assertThat(thing.isIn(after)).as(what).isFalse();
          assertThat(option.sentence())
              .as(what)
              .startsWith("Removes the " + thing.noun())
              .endsWith(".");
          Cases.assertWhole(after, what);
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(200);
  }

  @Test
  void aStepThatSpeaksOfWhatGoesIsNamedAndShowsTheRest() {
    var scene = Scene.of(ChartKind.PROFILE).withWorkstream("fostering").withScenario("stretch");
    var told = Additions.step(Cases.small(), "It brings {grossBenefit opportunity=keep}", scene);
    for (var thing :
        List.of(
            new Thing.Workstream("fostering"),
            new Thing.Scenario("stretch"),
            new Thing.Opportunity("keep"))) {
      assertThat(Removals.usesOf(told.after(), thing))
          .contains("Step “It brings …” of the story speaks of it.");
      var after = Removals.options(told.after(), thing).getFirst().edit().apply(told.after());
      assertThat(after.story()).hasSize(1);
    }
    var gone =
        Removals.options(told.after(), new Thing.Scenario("stretch"))
            .getFirst()
            .edit()
            .apply(told.after());
    assertThat(gone.story().getFirst().scene()).isEqualTo(scene.withScenario(null));
    assertThat(gone.story().getFirst().title())
        .as("what was said of it is not said of the plan")
        .isEqualTo("It brings {grossBenefit scenario=stretch opportunity=keep}");
  }

  @Test
  void whatNothingElseUsesIsRemovedWithoutAWord() {
    var in = Additions.workstream(Cases.small(), "Empty").after();
    var option = only(in, new Thing.Workstream("empty"));
    assertThat(option.label()).isEqualTo("Remove “Empty”");
    assertThat(option.sentence()).isEqualTo("Removes the workstream “Empty”.");
    assertThat(option.edit().apply(in)).isEqualTo(Cases.small());
  }

  private static Proposal only(BusinessCase in, Thing thing) {
    var options = Removals.options(in, thing);
    assertThat(options).hasSize(1);
    return options.getFirst();
  }

  private static BusinessCase done(BusinessCase in, Thing thing, String label) {
    var options = Removals.options(in, thing);
    assertThat(options).extracting(Proposal::label).contains(label);
    return options.stream()
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElseThrow()
        .edit()
        .apply(in);
  }

  @Test
  void aWorkstreamGoesWithItsOpportunitiesOrTheyMoveFirst() {
    var in = Cases.small();
    var thing = new Thing.Workstream("fostering");
    assertThat(Removals.usesOf(in, thing))
        .containsExactly(
            "The opportunity “Recruit” belongs to it.", "The opportunity “Keep” belongs to it.");
    assertThat(Removals.options(in, thing).getFirst().sentence())
        .isEqualTo(
            "Removes the workstream “Fostering”, and with it the opportunities “Recruit” and"
                + " “Keep”; the assumptions “Carers”, “Children”, “A week” and “On site”.");
    var with = done(in, thing, "Remove “Fostering” with its 2 opportunities");
    assertThat(with.assumptions().stream().map(Assumption::id))
        .containsExactly("kent", "leicestershire");
    var moved = done(in, thing, "Move its 2 opportunities to “Printed” and remove “Fostering”");
    assertThat(moved.opportunities().stream().map(Opportunity::id))
        .containsExactly("levels", "increments", "recruit", "keep");
    Cases.assertSameFigures(moved, in, "moved", View.values());
  }

  @Test
  void whereAnAssumptionIsUsedIsSaidInSentences() {
    var in =
        Additions.publishedFigure(
                Cases.small().withValue("stretch", "week", Series.of("90")),
                "Printed week",
                "100",
                "£/week",
                new Claim.Computed(FigureQuery.of(Figure.ASSUMPTION).of(Scope.assumption("week"))),
                "")
            .after();
    assertThat(Removals.usesOf(in, new Thing.Assumption("week")))
        .containsExactly(
            "Used as weekly cost by “Recruit”.",
            "Used as weekly cost by “Keep”.",
            "Scenario “Stretch” replaces it.",
            "Published figure “Printed week” counts it.");
  }

  @Test
  void anAssumptionThatIsNeededGoesWithItsUsersOrGivesWayToAnother() {
    var in = Additions.assumption(Cases.small(), "Other", Unit.POUNDS_A_WEEK).after();
    var thing = new Thing.Assumption("week");
    assertThat(Removals.options(in, thing).getFirst().sentence())
        .isEqualTo(
            "Removes the assumption “A week”, and with it the opportunities “Recruit” and “Keep”;"
                + " the assumptions “Carers”, “Children” and “On site”.");
    var instead = done(in, thing, "Use “Other” instead and remove “A week”");
    assertThat(instead.usersOf("other")).containsExactly("Recruit", "Keep");
    assertThat(instead.assumption("week")).isEmpty();
  }

  @Test
  void anAssumptionThatIsNotNeededIsDoneWithout() {
    var after =
        done(Cases.small(), new Thing.Assumption("on-site"), "Remove “On site” and do without it");
    assertThat(after.opportunity("keep").orElseThrow().rollout())
        .isEqualTo(Rollout.of(null, null, RolloutShape.LINEAR));
  }

  @Test
  void aMonthOfACostBecomesItsNumber() {
    var cost = NewCosts.recurring(Cases.small(), "Support");
    var in = Parts.add(cost.after(), cost.thing(), Part.FROM, new BigDecimal("3.5"));
    var after = done(in.after(), in.thing(), "Remove “Support: first month” and do without it");
    Cases.assertSameFigures(after, in.after(), "from month 4", View.AS_STATED);
  }

  @Test
  void sharesOfALineAreReScaledOrMovedToAnother() {
    var in = Cases.small();
    for (var name : List.of("One", "Two", "Three")) {
      in = Additions.budgetLine(in, name).after();
    }
    in =
        Listing.OPPORTUNITIES.changed(
            in,
            "recruit",
            each -> each.withBudget(shares("one", "0.5", "two", "0.3", "three", "0.2")));
    in = Listing.OPPORTUNITIES.changed(in, "keep", each -> each.withBudget(shares("one", "1")));
    var thing = new Thing.BudgetLine("one");

    assertThat(Removals.usesOf(in, thing))
        .containsExactly(
            "“Recruit” counts 50% of its saving against it.",
            "“Keep” counts 100% of its saving against it.");
    var left = done(in, thing, "Remove “One” and leave its shares unallocated");
    assertThat(left.opportunity("recruit").orElseThrow().budget())
        .isEqualTo(shares("two", "0.6", "three", "0.4"));
    assertThat(left.opportunity("keep").orElseThrow().budget()).isEmpty();
    var moved = done(in, thing, "Move its shares to “Two” and remove “One”");
    assertThat(moved.opportunity("recruit").orElseThrow().budget())
        .isEqualTo(shares("two", "0.8", "three", "0.2"));
    assertThat(moved.opportunity("keep").orElseThrow().budget()).isEqualTo(shares("two", "1"));
  }

  private static List<BudgetShare> shares(String... linesAndShares) {
    var shares = new ArrayList<BudgetShare>();
    for (var i = 0; i < linesAndShares.length; i += 2) {
      shares.add(
          new BudgetShare(linesAndShares[i], new BigDecimal(linesAndShares[i + 1]), Extras.NONE));
    }
    return shares;
  }

  @Test
  void scenariosBasedOnARemovedOneKeepWhatItReplaced() {
    for (var in : Cases.RANDOM) {
      for (var scenario : in.scenarios().stream().skip(1).toList()) {
        var options = Removals.options(in, new Thing.Scenario(scenario.id()));
        var after = options.getFirst().edit().apply(in);
        Cases.assertSameFigures(
            after, in, in.title() + " without " + scenario.name(), View.values());
        var lost = in.scenarios().size() - after.scenarios().size();
        assertThat(lost).isEqualTo(1);
      }
    }
  }

  @Test
  void foldingKeepsTheEvidenceThatWasInForce() {
    var graded = new Replacement(Series.of("90"), Evidence.of(2, "Paper"), Extras.NONE);
    var in =
        Cases.small()
            .withScenarios(
                List.of(
                    Scenario.of("target", "Target"),
                    Scenario.of("stretch", "Stretch").withValues(Map.of("week", graded)),
                    Scenario.of("more", "More")
                        .withBasedOn("stretch")
                        .withValues(Map.of("week", Replacement.of(Series.of("80"))))));
    var after =
        done(
            in,
            new Thing.Scenario("stretch"),
            "Remove “Stretch” and keep what it replaces in those based on it");
    assertThat(after.scenario("more").orElseThrow())
        .isEqualTo(
            Scenario.of("more", "More")
                .withValues(Map.of("week", graded.withValue(Series.of("80")))));
    assertThat(
            done(
                    in,
                    new Thing.Scenario("stretch"),
                    "Remove “Stretch” with the 1 scenario based on it")
                .scenarios())
        .containsExactly(Scenario.of("target", "Target"));
  }

  @Test
  void thePlanStays() {
    assertThat(Removals.options(Cases.small(), new Thing.Scenario("target"))).isEmpty();
    assertThat(Removals.whyNot(Cases.small(), new Thing.Scenario("target")).orElseThrow())
        .startsWith("“Target” is the plan");
    assertThat(Removals.whyNot(Cases.small(), new Thing.Scenario("stretch"))).isEmpty();
  }

  @Test
  void anOpportunityGoesWithItsOwnAssumptionsOrWithoutAndWithItsRisks() {
    var risky = Additions.risk(Cases.small(), "Few apply").after();
    var in = Listing.RISKS.changed(risky, each -> each.withOpportunity("recruit"));
    var thing = new Thing.Opportunity("recruit");

    assertThat(Removals.usesOf(in, thing)).containsExactly("The risk “Few apply” threatens it.");
    assertThat(Removals.options(in, thing).getFirst().sentence())
        .isEqualTo(
            "Removes the opportunity “Recruit”, and with it the assumption “Carers”; it changes"
                + " “Few apply”.");
    assertThat(done(in, thing, "Remove “Recruit” and keep its 1 assumption").assumption("carers"))
        .isPresent();
    var both = done(in, thing, "Remove “Recruit” and the 1 risk to it");
    assertThat(both.risks()).isEmpty();
    assertThat(both.assumptions()).hasSize(5);
  }

  @Test
  void aPublishedFigureThatSpokeOfNothingElseGoesAndASumAddsTheRest() {
    var in = printed(Cases.small(), "a", Scope.opportunity("recruit"));
    in = printed(in, "b", Scope.opportunity("keep"));
    in =
        printed(
            in,
            "c",
            new Scope(
                List.of(),
                List.of("recruit", "keep"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    in = sum(in, "total", "a", "-b");
    in = sum(in, "alone", "a");
    var after = Removals.options(in, new Thing.Opportunity("recruit")).getFirst().edit().apply(in);

    assertThat(after.published().stream().map(PublishedFigure::id))
        .containsExactly("b", "c", "total");
    assertThat(after.published().get(1).claim())
        .isEqualTo(
            new Claim.Computed(FigureQuery.of(Figure.GROSS_BENEFIT).of(Scope.opportunity("keep"))));
    assertThat(after.published().get(2).claim()).isEqualTo(new Claim.Sum(List.of("-b")));
    assertThat(Removals.usesOf(in, new Thing.PublishedFigure("a")))
        .containsExactly("Published figure “total” adds it.", "Published figure “alone” adds it.");
    var withSums = done(in, new Thing.PublishedFigure("a"), "Remove “a” and the 2 sums with it");
    assertThat(withSums.published().stream().map(PublishedFigure::id)).containsExactly("b", "c");
  }

  private static BusinessCase printed(BusinessCase to, String label, Scope scope) {
    var claim = new Claim.Computed(FigureQuery.of(Figure.GROSS_BENEFIT).of(scope));
    return Additions.publishedFigure(to, label, "1.0", "£m", claim, "").after();
  }

  private static BusinessCase sum(BusinessCase to, String label, String... of) {
    return Additions.publishedFigure(to, label, "1.0", "£m", new Claim.Sum(List.of(of)), "")
        .after();
  }
}
