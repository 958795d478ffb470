package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Replacement;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.junit.jupiter.api.Test;

class ArrivalTest {

  private static final BusinessCase CASE = Examples.open("nottingham-2022");

  private static Scenario scenario(String id, String name, String assumption, String value) {
    return Scenario.of(id, name).withValues(Map.of(assumption, Replacement.of(Series.of(value))));
  }

  private static String someNumber() {
    return CASE.opportunities().getFirst().uses().getFirst().assumption();
  }

  @Test
  void aScenarioFromACopyOfTheCaseComesBackAsItWas() {
    var original = CASE.allScenarios().get(1);
    var without =
        Listing.SCENARIOS.without(
            CASE.withPublished(List.of()).withStory(List.of()), List.of(original.id()));
    assertThat(Arrival.of(without, original))
        .isInstanceOfSatisfying(
            Arrival.Possible.class,
            possible -> {
              assertThat(possible.after().scenario(original.id())).hasValue(original);
              assertThat(possible.replaces()).isFalse();
              assertThat(possible.sentences())
                  .hasSizeGreaterThanOrEqualTo(original.values().size());
            });
  }

  @Test
  void oneThatTheCaseHasIsReplacedAndTheDifferenceIsTold() {
    var original = CASE.allScenarios().get(1);
    var id = original.values().keySet().iterator().next();
    var label = CASE.assumption(id).orElseThrow().label();
    var changed = original.withValue(id, Replacement.of(Series.of("1")));
    assertThat(Arrival.of(CASE, changed))
        .isInstanceOfSatisfying(
            Arrival.Possible.class,
            possible -> {
              assertThat(possible.replaces()).isTrue();
              assertThat(possible.sentences()).singleElement().asString().contains(label);
              assertThat(possible.after().scenario(original.id())).hasValue(changed);
            });
  }

  @Test
  void whatTheCaseDoesNotHaveIsLeftOutAndSaid() {
    var scenario = scenario("theirs", "Theirs", "no-such-number", "1");
    assertThat(Arrival.of(CASE, scenario))
        .isInstanceOfSatisfying(
            Arrival.Possible.class,
            possible ->
                assertThat(possible.sentences())
                    .contains(
                        "Its number for no-such-number is left out: this case has nothing with"
                            + " that id."));
  }

  @Test
  void oneBasedOnAScenarioThatIsNotThereIsDeclined() {
    var scenario = scenario("theirs", "Theirs", someNumber(), "1").withBasedOn("elsewhere");
    assertThat(Arrival.of(CASE, scenario))
        .isEqualTo(
            new Arrival.Declined(
                List.of(
                    "“Theirs” is based on a scenario with the id elsewhere, which this case does"
                        + " not have. Bring that one in first.")));
  }

  @Test
  void oneWithTheIdOfThePlanIsDeclined() {
    var scenario = scenario(CASE.plan().id(), "Theirs", someNumber(), "1");
    assertThat(Arrival.of(CASE, scenario)).isInstanceOf(Arrival.Declined.class);
  }

  @Test
  void oneWhoseNumberDoesNotFitItsPlaceIsDeclinedInTheWordsOfTheCase() {
    var share =
        CASE.assumptions().stream()
            .filter(each -> each.unit() == org.casewright.model.Unit.WEEKS)
            .findFirst()
            .orElseThrow();
    assertThat(Arrival.of(CASE, scenario("theirs", "Theirs", share.id(), "-5")))
        .isInstanceOfSatisfying(
            Arrival.Declined.class, declined -> assertThat(declined.reasons()).isNotEmpty());
  }
}
