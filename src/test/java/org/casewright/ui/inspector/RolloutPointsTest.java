package org.casewright.ui.inspector;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Handle;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Sketch;
import org.casewright.ui.form.Spot;
import org.junit.jupiter.api.Test;

/// Foster carers begin in Feb 2023, month 10 of the case.
class RolloutPointsTest {

  private final Inspecting person =
      Inspecting.example("nottingham-2022").at(Selection.opportunity("foster-carers"));

  private Sketch sketch(String key) {
    return (Sketch) person.item(Item.Own.class, key).state();
  }

  private Handle handle(String sketch, String key) {
    return sketch(sketch).handles().stream()
        .filter(handle -> handle.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private Rollout rollout() {
    var scenario = person.desk.shown().scenario();
    var written = person.now().opportunity("foster-carers").orElseThrow();
    return requireNonNull(person.now().inForce(scenario).apply(written).rollout());
  }

  private static Spot spot(String across, String up) {
    return new Spot(new BigDecimal(across), new BigDecimal(up));
  }

  private void drag(Handle handle, Spot... spots) {
    handle.moving().grab();
    List.of(spots).forEach(handle.moving()::move);
    handle.moving().release();
  }

  private double startOf(Sketch sketch) {
    return sketch.lines().getLast().points().stream()
        .filter(point -> point.y() > 0)
        .findFirst()
        .orElseThrow()
        .x();
  }

  @Test
  void aStepIsDraggedAndTheWholeDragIsOneStepOfUndo() {
    person.choose("shape", RolloutShape.STEPPED.key());
    var step = handle("curve", "step-0-point");
    assertThat(step.words()).isEqualTo("Feb 2023 · 50%");
    assertThat(step.at()).isEqualTo(new Sketch.Point(10, 0.5));
    assertThat(startOf(sketch("curve"))).as("its riser").isEqualTo(10);
    var changes = person.session.changes().size();

    drag(step, spot("2", "0.4"), spot("3", "0.4"));

    assertThat(rollout().points().getFirst())
        .isEqualTo(new Rollout.Point(new BigDecimal("3"), new BigDecimal("0.4")));
    assertThat(handle("curve", "step-0-point").words()).isEqualTo("May 2023 · 40%");
    assertThat(startOf(sketch("curve"))).isEqualTo(13);
    assertThat(person.session.changes()).hasSize(changes + 1);
    assertThat(person.session.undoLabel())
        .isEqualTo("More foster carers, net, step 1: Feb 2023 · 50% to May 2023 · 40%");
    assertThat(person.desk.inGesture()).isFalse();
  }

  @Test
  void aStepGoesNoFurtherThanItsNeighboursAndTheDrawing() {
    person.choose("shape", RolloutShape.STEPPED.key());
    var first = handle("curve", "step-0-point");
    var second = handle("curve", "step-1-point");

    assertThat(first.across().low()).isZero();
    assertThat(first.across().high()).as("a month before the second").isEqualByComparingTo("11");
    assertThat(first.up().high()).isEqualByComparingTo("1");
    assertThat(second.across().low()).as("a month after the first").isEqualByComparingTo("1");
    assertThat(second.across().high())
        .isEqualByComparingTo(BigDecimal.valueOf(sketch("curve").right() - 10));
    assertThat(second.up().low()).isEqualByComparingTo("0.5");
  }

  @Test
  void aMoveThatIsNotAllowedLeavesItWhereItWas() {
    person.choose("shape", RolloutShape.STEPPED.key());
    drag(handle("curve", "step-0-point"), spot("4", "0.5"), spot("12", "0.5"));
    assertThat(rollout().points().getFirst().months()).isEqualByComparingTo("4");
  }

  @Test
  void aDragThatIsGivenUpLeavesNothingBehind() {
    person.choose("shape", RolloutShape.STEPPED.key());
    var before = person.now();
    var moving = handle("curve", "step-1-point").moving();
    moving.grab();
    moving.move(spot("20", "1"));
    assertThat(person.now()).isNotEqualTo(before);
    moving.cancel();
    moving.move(spot("21", "1"));
    assertThat(person.now()).isEqualTo(before);
  }

  @Test
  void theMonthsShownHoldStillWhileADragIsUnderWay() {
    person.choose("shape", RolloutShape.STEPPED.key());
    var months = sketch("curve").right();
    var moving = handle("curve", "step-1-point").moving();
    moving.grab();
    moving.move(spot("26", "1"));
    assertThat(sketch("curve").right()).isEqualTo(months);
    moving.release();
    assertThat(sketch("curve").right()).as("room for more").isGreaterThan(months);
  }

  @Test
  void theMonthsShownStayWhereTheLastStepIsOnlyLowered() {
    person.choose("shape", RolloutShape.STEPPED.key());
    var months = sketch("curve").right();
    drag(handle("curve", "step-1-point"), spot("12", "0.8"));
    assertThat(sketch("curve").right()).isEqualTo(months);
    assertThat(sketch("curve").words()).isEqualTo("Not in full within the case.");
  }

  @Test
  void theStartAndTheEndOfARampAreDragged() {
    assertThat(handle("curve", "ramp-start").words()).isEqualTo("Feb 2023");
    assertThat(handle("curve", "ramp-end").words()).startsWith("Aug 2024, after 18 months");

    drag(handle("curve", "ramp-start"), spot("13", "0"));
    assertThat(handle("curve", "ramp-start").words()).isEqualTo("May 2023");
    assertThat(person.session.undoLabel()).endsWith("Feb 2023 to May 2023");
    drag(handle("curve", "ramp-end"), spot("12", "1"));
    assertThat(handle("curve", "ramp-end").words()).isEqualTo("May 2024, after 12 months");
  }

  @Test
  void inAnotherScenarioADragWritesAReplacement() {
    var plan = rollout();
    person.under("stretch");
    person.choose("shape", RolloutShape.STEPPED.key());
    drag(handle("curve", "step-0-point"), spot("3", "0.4"));
    assertThat(rollout().points().getFirst().months()).isEqualByComparingTo("3");
    assertThat(person.now().scenario("stretch").orElseThrow().opportunities())
        .containsOnlyKeys("foster-carers");
    person.under("target");
    assertThat(rollout()).isEqualTo(plan);
  }

  @Test
  void anAreaStartsLaterAndGrowsAtTheExpenseOfTheNext() {
    person.type("waves", "South 60% after 6; North 40% after 0");
    assertThat(sketch("areas").handles())
        .extracting(Handle::name)
        .containsExactly("North", "South");
    var north = handle("areas", "area-1");
    var south = handle("areas", "area-0");
    assertThat(north.at()).isEqualTo(new Sketch.Point(10, 0.4));
    assertThat(south.at()).as("upon the other").isEqualTo(new Sketch.Point(16, 1));
    assertThat(south.up().isFree()).isFalse();
    assertThat(north.across().high())
        .as("listed after it, so never with it")
        .isEqualByComparingTo("5");
    assertThat(south.across().low()).isEqualByComparingTo("1");

    drag(north, spot("2", "0.55"));
    assertThat(person.text("waves")).isEqualTo("South 45% after 6; North 55% after 2");
    assertThat(person.session.undoLabel()).endsWith("north: Feb 2023 · 40% to Apr 2023 · 55%");
    drag(handle("areas", "area-0"), spot("9", "1"));
    assertThat(person.text("waves")).isEqualTo("South 45% after 9; North 55% after 2");
  }

  @Test
  void ofAreasTheCurveAlsoShowsOneByItself() {
    person.choose("shape", RolloutShape.STEPPED.key());
    assertThat(sketch("curve").lines()).hasSize(1);
    person.type("waves", "North 40% after 3; South 60% after 6");
    assertThat(sketch("curve").lines()).hasSize(2);
    assertThat(startOf(sketch("curve"))).as("all together").isEqualTo(13);
    var alone = sketch("curve").lines().getFirst().points();
    assertThat(alone).as("the steps lie on it").contains(handle("curve", "step-0-point").at());
  }
}
