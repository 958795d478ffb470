package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.casewright.model.Cashability;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.OpportunityChange;
import org.casewright.model.PriceBasis;
import org.casewright.model.Replacement;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

/// What a scenario makes of a case.
class ScenarioTest {

  private static double[] under(Made made, String scenario, Figure figure) {
    return made.project(scenario, View.AS_STATED).annual(figure, Scope.ALL, PriceBasis.REAL);
  }

  private static void assertGross(Made made, String scenario, double... expected) {
    assertThat(under(made, scenario, Figure.GROSS_BENEFIT))
        .as(scenario)
        .containsExactly(expected, within(1e-6));
  }

  private static Scenario replacing(String id, String assumption, String... values) {
    var series = values.length == 1 ? Series.of(values[0]) : Series.yearly(values);
    return Scenario.of(id, "Scenario " + id).withValues(Map.of(assumption, Replacement.of(series)));
  }

  @Test
  void aReplacementStandsInForTheNumberAndTheRestStays() {
    var made = new Made(2);
    var replaced = made.number(Unit.POUNDS_A_YEAR, "100");
    made.profile("one", replaced, false);
    made.levels("two", "10");
    made.scenario(replacing("more", replaced, "150"));
    assertGross(made, "plan", 110, 110);
    assertGross(made, "more", 160, 160);
  }

  @Test
  void aReplacementMayBeYearlyWhereTheNumberWasOneAndTheOtherWayRound() {
    var made = new Made(3);
    var single = made.number(Unit.POUNDS_A_YEAR, "100");
    var yearly = made.number(Unit.POUNDS_A_YEAR, "1", "2", "3");
    made.profile("one", single, false);
    made.profile("two", yearly, false);
    made.scenario(replacing("yearly", single, "100", "300"));
    made.scenario(replacing("single", yearly, "7"));
    assertGross(made, "yearly", 101, 302, 303);
    assertGross(made, "single", 107, 107, 107);
  }

  @Test
  void aReplacementOfIncrementsIsListedAsTheyAre() {
    var made = new Made(3);
    var increments = made.number(Unit.POUNDS_A_YEAR, "5", "5", "5");
    made.profile("one", increments, true);
    made.scenario(replacing("once", increments, "9"));
    assertGross(made, "once", 9, 9, 9);
  }

  @Test
  void aReplacementKeepsTheGrowth() {
    var made = new Made(3);
    var grown = made.growing("0.1", Unit.POUNDS_A_YEAR, "100");
    made.profile("one", grown, false);
    made.scenario(replacing("more", grown, "200"));
    assertGross(made, "more", 200, 220, 242);
  }

  @Test
  void aScenarioIsAppliedOnTopOfWhatItIsBasedOn() {
    var made = new Made(1);
    var a = made.number(Unit.POUNDS_A_YEAR, "1");
    var b = made.number(Unit.POUNDS_A_YEAR, "10");
    var c = made.number(Unit.POUNDS_A_YEAR, "100");
    List.of(a, b, c).forEach(id -> made.profile("of-" + id, id, false));
    // the last names the first by way of one that stands after it
    made.scenario(replacing("last", c, "300").withBasedOn("middle"));
    made.scenario(
        replacing("middle", b, "20")
            .withValue(a, Replacement.of(Series.of("3")))
            .withBasedOn("first"));
    made.scenario(replacing("first", a, "2").withValue(c, Replacement.of(Series.of("200"))));
    assertGross(made, "first", 2 + 10 + 200);
    assertGross(made, "middle", 3 + 20 + 200);
    assertGross(made, "last", 3 + 20 + 300);
  }

  @Test
  void whatIsLeftOutAddsUpAlongTheWay() {
    var made = new Made(1);
    made.levels("one", "1");
    made.levels("two", "10");
    made.levels("three", "100");
    made.scenario(Scenario.of("less", "Less").withWithout(List.of("one")));
    made.scenario(Scenario.of("least", "Least").withWithout(List.of("three")).withBasedOn("less"));
    assertGross(made, "less", 110);
    assertGross(made, "least", 10);
    assertThat(made.project("least", View.AS_STATED).resolved().included()).containsExactly("two");
  }

  @Test
  void leavingAnOpportunityOutLeavesItsSupportOutToo() {
    var made = new Made(1);
    made.flow("one", "12", "52", "100").support("50");
    made.oneOff("team", "1000");
    made.scenario(Scenario.of("less", "Less").withWithout(List.of("one")));
    assertThat(under(made, "plan", Figure.PROGRAMME_COST)[0]).isCloseTo(1_600, within(1e-9));
    assertThat(under(made, "less", Figure.PROGRAMME_COST)[0]).isCloseTo(1_000, within(1e-9));
  }

  @Test
  void aRolloutAndACashabilityAreReplacedWholeEachOnItsOwn() {
    var made = new Made(1);
    var later = made.number(Unit.MONTHS, "9");
    made.capacity("one", "12", "1", "1000", "0").linear("0", "12").classified("1", "0", "0");
    var rollout =
        new OpportunityChange(Rollout.of(later, null, RolloutShape.LINEAR), null, Extras.NONE);
    var cashability =
        new OpportunityChange(
            null,
            new Cashability(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, Extras.NONE),
            Extras.NONE);
    made.scenario(Scenario.of("late", "Late").withOpportunities(Map.of("one", rollout)));
    made.scenario(
        Scenario.of("both", "Both")
            .withBasedOn("late")
            .withOpportunities(Map.of("one", cashability)));
    // 12 × £1,000 × 52 = £624,000 a year: half of it over a linear year, a quarter from month 9 at
    // once
    assertThat(under(made, "plan", Figure.CASHABLE)[0]).isCloseTo(312_000, within(1e-6));
    assertThat(under(made, "late", Figure.CASHABLE)[0]).isCloseTo(156_000, within(1e-6));
    assertThat(under(made, "both", Figure.CASHABLE)[0]).isZero();
    assertThat(under(made, "both", Figure.AVOIDANCE)[0]).isCloseTo(156_000, within(1e-6));
  }

  @Test
  void replacingChangesNothingForOthers() {
    var made = new Made(1);
    var level = made.number(Unit.POUNDS_A_YEAR, "1");
    made.profile("one", level, false);
    made.scenario(replacing("a", level, "2"));
    made.scenario(replacing("b", level, "3"));
    assertGross(made, "plan", 1);
    assertGross(made, "a", 2);
    assertGross(made, "b", 3);
  }

  @Test
  void aCaseWithoutScenariosHasThePlan() {
    var made = new Made(1);
    made.levels("one", "5");
    assertGross(made, "plan", 5);
  }

  @Test
  void anUnknownScenarioIsRefused() {
    assertThatThrownBy(() -> new Made(1).project("nowhere", View.AS_STATED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no scenario “nowhere”.");
  }

  @Test
  void otherNumbersInTheSameSlotsAreProjectedWithoutTouchingTheCase() {
    var made = new Made(2);
    var level = made.number(Unit.POUNDS_A_YEAR, "100", "200");
    made.profile("one", level, false);
    var resolved = ResolvedCase.of(made.build());
    var values = resolved.values();
    var slots = resolved.slots(level);
    assertThat(slots.width()).isEqualTo(2);
    values[slots.first() + 1] = 500;
    var moved = resolved.project(values, View.AS_STATED);
    values[slots.first()] = -1;
    assertThat(moved.annual(Figure.GROSS_BENEFIT, Scope.ALL, PriceBasis.REAL))
        .containsExactly(new double[] {100, 500}, within(1e-9));
    assertThat(
            resolved
                .project(View.AS_STATED)
                .annual(Figure.GROSS_BENEFIT, Scope.ALL, PriceBasis.REAL))
        .containsExactly(new double[] {100, 200}, within(1e-9));
  }
}
