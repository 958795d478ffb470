package org.casewright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.Scenario;
import org.junit.jupiter.api.Test;

class BesideTest {

  private static BusinessCase withFive() {
    var made = Examples.open("nottingham-2022");
    var scenarios = new ArrayList<>(made.scenarios());
    while (scenarios.size() < 5) {
      scenarios.add(Scenario.of("more-" + scenarios.size(), "More " + scenarios.size()));
    }
    return made.withScenarios(scenarios);
  }

  private static List<String> ids(BusinessCase businessCase) {
    return businessCase.allScenarios().stream().map(Scenario::id).toList();
  }

  @Test
  void theFirstFourUnlessSomebodyPicks() {
    var five = withFive();
    var ids = ids(five);
    assertThat(ids).hasSize(5);
    assertThat(Beside.ANY.others(five, ids.getLast())).isEqualTo(ids.subList(0, 3));
    var picked = Beside.ANY.with(ids.get(1), false, five, ids.getFirst());
    assertThat(picked.others(five, ids.getFirst())).containsExactly(ids.get(2), ids.get(3));
    picked = picked.with(ids.get(4), true, five, ids.getFirst());
    assertThat(picked.others(five, ids.getFirst())).isEqualTo(ids.subList(2, 5));
  }

  @Test
  void neverMoreThanFourAndAlwaysTheOneShown() {
    var five = withFive();
    var choices = Beside.ANY.choices(five, ids(five).getFirst());
    assertThat(choices.stream().map(Beside.Choice::drawn))
        .containsExactly(true, true, true, true, false);
    assertThat(choices.stream().map(Beside.Choice::open))
        .as("the one shown stays; a fifth has to wait for another to go")
        .containsExactly(false, true, true, true, false);
    var fewer = Beside.ANY.with(ids(five).get(2), false, five, ids(five).getFirst());
    assertThat(fewer.choices(five, ids(five).getFirst()).getLast().open()).isTrue();
  }

  @Test
  void aScenarioThatIsGoneIsNoLongerBeside() {
    var five = withFive();
    var ids = ids(five);
    var picked = Beside.ANY.with(ids.get(2), false, five, ids.getFirst());
    var fewer = five.withStory(List.of()).withScenarios(five.scenarios().subList(0, 2));
    assertThat(picked.others(fewer, ids.getFirst())).containsExactly(ids.get(1));
  }
}
