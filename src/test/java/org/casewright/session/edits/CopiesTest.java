package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Opportunity;
import org.casewright.model.Series;
import org.casewright.model.Use;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

class CopiesTest {

  @Test
  void aCopyIsWholeAndRemovingItGivesTheCaseBack() {
    for (var in : Cases.RANDOM) {
      for (var thing : Thing.all(in)) {
        var copy = Copies.of(in, thing);
        var what = in.title() + ": copy of " + thing;
        Cases.assertWhole(copy.after(), what);
        var back = Removals.options(copy.after(), copy.thing()).getFirst().edit();
        var before = thing instanceof Thing.Scenario ? Plans.written(in) : in;
        assertThat(back.apply(copy.after())).as(what).isEqualTo(before);
      }
    }
  }

  @Test
  void theCopyOfAnOpportunityComesToTheSameInEveryScenario() {
    for (var in : Cases.RANDOM) {
      for (var opportunity : in.opportunities()) {
        var copy = Copies.of(in, new Thing.Opportunity(opportunity.id()));
        for (var scenario : in.allScenarios()) {
          Cases.assertClose(
              Cases.gross(copy.after(), scenario.id(), copy.thing().id()),
              Cases.gross(in, scenario.id(), opportunity.id()),
              in.title() + ": " + opportunity.name() + " in " + scenario.name());
        }
      }
    }
  }

  @Test
  void onlyWhatTheOriginalAloneUsesIsCopied() {
    var copy =
        Copies.of(
            Cases.small().withValue("stretch", "carers", Series.of("16")),
            new Thing.Opportunity("recruit"));
    var after = copy.after();

    assertThat(copy.thing().label(after)).isEqualTo("Recruit (copy)");
    assertThat(after.opportunities().stream().map(Opportunity::id))
        .containsExactly("recruit", "recruit-copy", "keep", "levels", "increments");
    assertThat(after.assumptions().stream().map(Assumption::id))
        .containsExactly(
            "carers", "carers-copy", "children", "week", "on-site", "kent", "leicestershire");
    assertThat(after.usersOf("carers")).containsExactly("Recruit");
    assertThat(after.usersOf("week")).containsExactly("Recruit", "Recruit (copy)", "Keep");
    assertThat(after.scenario("stretch").orElseThrow().values())
        .containsKeys("carers", "carers-copy");
    assertThat(Copies.of(after, copy.thing()).thing().label(Copies.of(after, copy.thing()).after()))
        .isEqualTo("Recruit (copy 2)");
  }

  @Test
  void aWorkstreamIsCopiedWithItsOpportunitiesAndWhatTheyShareAmongThemselves() {
    var after = Copies.of(Cases.small(), new Thing.Workstream("fostering")).after();

    assertThat(after.workstream("fostering-copy").orElseThrow().name())
        .isEqualTo("Fostering (copy)");
    assertThat(after.usersOf("on-site")).containsExactly("Recruit", "Keep");
    assertThat(after.usersOf("on-site-copy")).containsExactly("Recruit (copy)", "Keep (copy)");
    assertThat(after.opportunity("keep-copy").orElseThrow().workstream())
        .isEqualTo("fostering-copy");
  }

  @Test
  void justHereChangesNoFigureAndSharesNoMore() {
    for (var in : Cases.RANDOM) {
      for (var use : in.uses()) {
        var apart = Copies.justHere(in, use);
        var what = in.title() + ": " + use.path();
        Cases.assertWhole(apart.after(), what);
        Cases.assertSameFigures(apart.after(), in, what, View.values());
        assertThat(apart.after().usesOf(apart.thing().id()))
            .as(what)
            .singleElement()
            .extracting(Use::path)
            .isEqualTo(use.path());
      }
    }
  }

  @Test
  void justHereIsLabelledByItsPlaceAndKeepsWhatScenariosPutThere() {
    var in = Cases.small().withValue("stretch", "week", Series.of("90"));
    var apart = Copies.justHere(in, use(in, "opportunities[1].flow.weeklyCost"));

    assertThat(apart.thing().label(apart.after())).isEqualTo("A week (Keep)");
    assertThat(apart.after().usersOf("week")).containsExactly("Recruit");
    assertThat(apart.after().scenario("stretch").orElseThrow().values()).hasSize(2);
    var alone = Copies.justHere(in, use(in, "opportunities[0].flow.perYear"));
    assertThat(alone.after()).isSameAs(in);
    assertThat(alone.thing()).isEqualTo(new Thing.Assumption("carers"));
  }

  private static Use use(BusinessCase in, String path) {
    return in.uses().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
  }

  @Test
  void copiesOfCopiesAreNumbered() {
    assertThat(Copies.copyName(List.of("Beds"), "Beds")).isEqualTo("Beds (copy)");
    assertThat(Copies.copyName(List.of("Beds", "Beds (copy)"), "Beds")).isEqualTo("Beds (copy 2)");
    assertThat(Copies.copyName(List.of("Beds (copy)"), "Beds (copy)")).isEqualTo("Beds (copy 2)");
    assertThat(Copies.copyName(List.of(), "Beds (copying)")).isEqualTo("Beds (copying) (copy)");
  }
}
