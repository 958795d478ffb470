package org.casewright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casewright.model.Small.valid;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The document: what it answers about itself and how an edit makes the next one.
class BusinessCaseTest {

  @Test
  void aCaseWithoutScenariosHasThePlan() {
    var written = valid().withScenarios(List.of());
    assertThat(written.plan()).isEqualTo(Scenario.PLAN);
    assertThat(written.allScenarios()).containsExactly(Scenario.PLAN);
    assertThat(written.scenario("plan")).isPresent();
  }

  @Test
  void whatIsAbsentMeansTheUsual() {
    assertThat(valid().priceBase()).isEqualTo(new FinancialYear(2022));
    assertThat(valid().pricesOrDefault().schedule()).isEqualTo(DiscountSchedule.STANDARD);
    var edge = valid().opportunity("edge").orElseThrow();
    assertThat(edge.statusOrIdea()).isEqualTo(Status.IDEA);
    assertThat(edge.cashabilityOrNone()).isEqualTo(Cashability.UNCLASSIFIED);
    assertThat(edge.reductionsOrNone()).isEqualTo(Reductions.NONE);
  }

  @Test
  void everyPlaceThatNamesAnAssumptionIsKnown() {
    assertThat(valid().usesOf("edge-weeks"))
        .containsExactly(
            new Use(
                Place.WEEKS_EACH, "edge-weeks", "Fewer into care", "opportunities[0].flow.weeks"));
    assertThat(valid().usersOf("team-year")).containsExactly("Running");
    assertThat(valid().usesOf("share")).isEmpty();
    var rollout = Rollout.of("on-site", null, RolloutShape.LINEAR);
    var late =
        Scenario.of("late", "Late")
            .withOpportunities(Map.of("edge", new OpportunityChange(rollout, null, Extras.NONE)));
    assertThat(
            valid().withScenarios(List.of(Scenario.of("target", "Target"), late)).usesOf("on-site"))
        .extracting(Use::path)
        .containsExactly("scenarios[1].opportunities.edge.rollout.start");
  }

  @Test
  void aNumberChangedInThePlanChangesTheAssumption() {
    var changed = valid().withValue("target", "edge-weeks", Series.of("52"));
    assertThat(changed.assumption("edge-weeks").orElseThrow().value()).isEqualTo(Series.of("52"));
    assertThat(changed.scenarios()).isEqualTo(valid().scenarios());
  }

  @Test
  void aNumberChangedInAnotherScenarioIsAReplacementAndCanBeTakenBack() {
    var changed = valid().withValue("late", "edge-weeks", Series.of("52"));
    assertThat(changed.assumptions()).isEqualTo(valid().assumptions());
    assertThat(changed.scenario("late").orElseThrow().values())
        .containsExactly(Map.entry("edge-weeks", Replacement.of(Series.of("52"))));
    assertThat(changed.withoutValue("late", "edge-weeks")).isEqualTo(valid());
  }

  @Test
  void aReplacementKeepsItsEvidenceWhenItsNumberChanges() {
    var evidence = Evidence.of(2, "A paper");
    var replaced =
        valid()
            .withScenarios(
                List.of(
                    Scenario.of("target", "Target"),
                    Scenario.of("late", "Late")
                        .withValue(
                            "edge-weeks",
                            new Replacement(Series.of("60"), evidence, Extras.NONE))));
    assertThat(replaced.withValue("late", "edge-weeks", Series.of("70")).scenarios().getLast())
        .extracting(scenario -> scenario.values().get("edge-weeks"))
        .isEqualTo(new Replacement(Series.of("70"), evidence, Extras.NONE));
  }

  @Test
  void theNumberAndTheEvidenceInForce() {
    var first = Evidence.of(2, "First");
    var written =
        valid()
            .withScenarios(
                List.of(
                    Scenario.of("target", "Target"),
                    Scenario.of("one", "One")
                        .withValue(
                            "edge-weeks", new Replacement(Series.of("60"), first, Extras.NONE)),
                    Scenario.of("two", "Two")
                        .withBasedOn("one")
                        .withWithout(List.of("edge"))
                        .withValue("edge-weeks", Replacement.of(Series.of("70")))));
    var assumption = written.assumption("edge-weeks").orElseThrow();
    var two = written.inForce("two");
    assertThat(two.valueOf(assumption)).isEqualTo(Series.of("70"));
    assertThat(two.evidenceOf(assumption)).isEqualTo(first);
    assertThat(two.without()).containsExactly("edge");
    assertThat(written.inForce("one").valueOf(assumption)).isEqualTo(Series.of("60"));
    assertThat(written.inForce("target").valueOf(assumption)).isEqualTo(Series.of("104"));
    assertThat(written.inForce("target").evidenceOf(assumption)).isEqualTo(Evidence.NONE);
    assertThatThrownBy(() -> written.inForce("nowhere"))
        .hasMessage("There is no scenario “nowhere”.");
  }

  @Test
  void anEditThatBreaksARuleMakesNoCase() {
    assertThatThrownBy(() -> valid().withValue("late", "edge-weeks", Series.of("-1")))
        .isInstanceOf(Problem.InvalidCase.class)
        .hasMessageContaining("“Edge weeks” is −1 weeks in the scenario “Late”");
  }
}
