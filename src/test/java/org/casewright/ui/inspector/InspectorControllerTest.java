package org.casewright.ui.inspector;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import org.casewright.library.Examples;
import org.casewright.model.Place;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Field;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectorControllerTest {

  private final Session session =
      new Session(
          Examples.open("nottingham-2022"),
          new Origin.Example("nottingham-2022"),
          InstantSource.fixed(Instant.EPOCH));
  private final Desk desk = new Desk(session, Runnable::run);
  private final InspectorController inspector = new InspectorController(desk, Aside.NONE);

  private void choose(Selection selection) {
    desk.show(shown -> shown.withSelection(selection));
  }

  private Field field(String assumption) {
    return Inspecting.fields(inspector).stream()
        .filter(field -> field.assumption().equals(assumption))
        .findFirst()
        .orElseThrow();
  }

  private String number(String assumption) {
    return field(assumption).entries().getFirst().text();
  }

  private String problem(String assumption) {
    return requireNonNull(field(assumption).problem()).sentence();
  }

  private InspectorModel.Worth worth() {
    return requireNonNull(inspector.model().worth());
  }

  @Test
  void showsEachAssumptionOfAnOpportunityOnceWithUnitRangeAndSource() {
    choose(Selection.opportunity("foster-carers"));

    assertThat(Inspecting.fields(inspector))
        .extracting(Field::assumption)
        .containsExactly(
            "carers",
            "carer-weeks",
            "children-per-carer",
            "agency-foster-week",
            "in-house-foster-week",
            "first-carers",
            "care-build-up");
    var carers = field("carers");
    assertThat(carers.unit()).isEqualTo("carers a year");
    assertThat(carers.notes()).isEqualTo("Stretch 16 · range 6–16");
    assertThat(carers.evidence().gradeWords()).isEqualTo("grade 4");
    assertThat(carers.evidence().strength()).isEqualTo(3);
    assertThat(field("carer-weeks").evidence().gradeWords()).isEqualTo("ungraded");
    assertThat(field("agency-foster-week").usedBy()).containsExactly("Less delay in leaving care");
  }

  @Test
  void aStartIsAMonthOfTheCalendar() {
    choose(Selection.opportunity("foster-carers"));
    assertThat(number("first-carers")).isEqualTo("Feb 2023");

    inspector.numbers().onType("first-carers", 0, "may 2023");
    assertThat(session.current().assumption("first-carers").orElseThrow().value())
        .isEqualTo(Series.of("13"));

    inspector.numbers().onType("first-carers", 0, "13");
    assertThat(problem("first-carers"))
        .isEqualTo("“13” is not a month; type one such as Feb 2023.");
    inspector.numbers().onType("first-carers", 0, "May 1999");
    assertThat(problem("first-carers")).contains("0 or more");
    assertThat(number("first-carers")).as("the last good one").isEqualTo("May 2023");
  }

  /// What its beginning did, the 5 of `5o`, is no example for a length of stay of two years.
  @Test
  void theExampleIsWhatStoodThereBeforeItWasTypedInto() {
    choose(Selection.opportunity("edge"));
    assertThat(number("edge-weeks")).isEqualTo("156");
    inspector.numbers().onType("edge-weeks", 0, "5");
    inspector.numbers().onType("edge-weeks", 0, "5o");
    assertThat(problem("edge-weeks")).isEqualTo("“5o” is not a number; type one such as 156.");
  }

  @ParameterizedTest
  @CsvSource({
    "WEEKS, WEEKS_EACH, 26",
    "MONTHS, FEE_LAG, 6",
    "PERCENT, OCCUPANCY, 25",
    "CHILDREN_PER_CARER, PER_START, 1.3",
    "POUNDS_A_WEEK, WEEKLY_COST, 450",
    "BEDS, UNITS, 12",
    "POUNDS_A_YEAR, COST_PER_YEAR, '50,000'"
  })
  void whereNothingHasBeenPutInTheExampleSuitsTheUnit(Unit unit, Place place, String example) {
    var notation = Notation.of(unit, place, session.current().timeline());
    assertThat(notation.advice("x", notation.text(BigDecimal.ZERO)))
        .isEqualTo("“x” is not a number; type one such as %s.".formatted(example));
    assertThat(notation.parse(example)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "WEEKS, 52 weeks, 52",
    "WEEKS, 1 week, 1",
    "POUNDS_A_WEEK, £430 a week, 430",
    "POUNDS_A_YEAR, £1.5m a year, 1500000",
    "CARERS_A_YEAR, 11 carers a year, 11",
    "CHILDREN_PER_CARER, 1.3 children per carer, 1.3",
    "PERCENT, 85%, 0.85"
  })
  void aNumberMayBeTypedWithItsUnit(Unit unit, String typed, BigDecimal number) {
    var notation = new Notation(unit, false, session.current().timeline());
    assertThat(notation.parse(typed))
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
    assertThat(notation.parse(typed.replaceAll("\\d", ""))).isEmpty();
    assertThat(notation.parse("52 beds")).as("another unit").isEmpty();
    if (unit != Unit.PERCENT) {
      assertThat(notation.parse("2 001")).as("no digit is a unit").hasValue(new BigDecimal("2001"));
      assertThat(notation.parse("2 1")).hasValue(new BigDecimal("21"));
      assertThat(notation.parse("2 £1")).hasValue(new BigDecimal("21"));
    }
  }

  @Test
  void aShareIsShownAndTypedAsPerCent() {
    choose(Selection.opportunity("beds"));
    assertThat(number("block-occupancy")).isEqualTo("85");

    inspector.numbers().onType("block-occupancy", 0, "90%");
    assertThat(session.current().assumption("block-occupancy").orElseThrow().value().held(0))
        .isEqualByComparingTo("0.9");
    inspector.numbers().onType("block-occupancy", 0, "120");
    assertThat(problem("block-occupancy")).contains("between 0 and 100");
    assertThat(number("block-occupancy")).isEqualTo("90");
  }

  @Test
  void aDragIsOneStepAndIsNamedByWhereItBeganAndEnded() {
    inspector.numbers().onGrab("edge-children");
    inspector.numbers().onSlide("edge-children", 0, new BigDecimal("36"));
    inspector.numbers().onSlide("edge-children", 0, new BigDecimal("41"));
    assertThat(desk.inGesture()).isTrue();
    inspector.numbers().onRelease("edge-children");

    assertThat(session.changes()).hasSize(1);
    assertThat(session.undoLabel()).isEqualTo("Children supported to stay out of care: 35 to 41");
    assertThat(desk.inGesture()).isFalse();
  }

  @Test
  void aDragIsOverWhenSomethingElseHasEndedItsGesture() {
    inspector.numbers().onGrab("edge-children");
    inspector.numbers().onSlide("edge-children", 0, new BigDecimal("41"));
    desk.endGesture(); // Ctrl+Z and Alt+Down, the button still down
    session.undo();
    desk.show(shown -> shown.withScenario("stretch"));
    inspector.numbers().onSlide("edge-children", 0, new BigDecimal("42"));
    inspector.numbers().onSlide("edge-children", 0, new BigDecimal("43"));
    inspector.numbers().onRelease("edge-children");

    assertThat(session.canUndo()).isFalse();
    assertThat(number("edge-children")).isEqualTo("50");
  }

  @Test
  void aMistakeJustAfterAGoodNumberIsSaidEvenBeforeTheNextPulse() {
    var waiting = new ArrayList<Runnable>();
    var busy = new InspectorController(new Desk(session, waiting::add), Aside.NONE);
    busy.numbers().onType("edge-children", 0, "3");
    busy.numbers().onType("edge-children", 0, "3x");

    waiting.forEach(Runnable::run);
    assertThat(Inspecting.fields(busy).getFirst().problem()).isNotNull();
  }

  @Test
  void aDragThatIsGivenUpLeavesNothing() {
    inspector.numbers().onGrab("edge-children");
    inspector.numbers().onSlide("edge-children", 0, new BigDecimal("41"));
    inspector.numbers().onCancel("edge-children");

    assertThat(number("edge-children")).isEqualTo("35");
    assertThat(session.canUndo()).isFalse();
    assertThat(session.canRedo()).isFalse();
  }

  @Test
  void typingIsOneStepUntilTheFieldIsLeft() {
    inspector.numbers().onType("edge-children", 0, "4");
    inspector.numbers().onType("edge-children", 0, "40");
    inspector.numbers().onCommit("edge-children");
    inspector.numbers().onType("edge-children", 0, "41");
    inspector.numbers().onCommit("edge-children");

    assertThat(session.changes())
        .extracting(change -> change.label())
        .containsExactly(
            "Children supported to stay out of care: 35 to 40",
            "Children supported to stay out of care: 40 to 41");
  }

  @Test
  void theBeginningOfSomethingUnusableIsNotKept() {
    inspector.numbers().onType("edge-children", 0, "1");
    inspector.numbers().onType("edge-children", 0, "1e");
    inspector.numbers().onType("edge-children", 0, "1e9");
    inspector.numbers().onCommit("edge-children");

    assertThat(number("edge-children")).isEqualTo("35");
    assertThat(problem("edge-children")).contains("“1e9” is not a number");
    assertThat(session.canUndo()).isFalse();

    inspector.numbers().onRevert("edge-children");
    assertThat(field("edge-children").problem()).isNull();
  }

  @Test
  void somethingUnusableIsSaidAndForgottenWithTheNextNumber() {
    inspector.numbers().onType("edge-children", 0, "");
    assertThat(problem("edge-children")).isEqualTo("A number is needed here.");
    inspector.numbers().onType("edge-children", 0, "3x");
    assertThat(problem("edge-children")).contains("“3x” is not a number");
    assertThat(session.canUndo()).isFalse();

    inspector.numbers().onType("edge-children", 0, "1,200");
    assertThat(field("edge-children").problem()).isNull();
    assertThat(number("edge-children")).isEqualTo("1,200");
  }

  @Test
  void inAnotherScenarioAnEditIsAReplacementThatCanBeGivenBack() {
    desk.show(shown -> shown.withScenario("stretch"));
    assertThat(field("edge-children").replaced()).isEqualTo("35");
    assertThat(field("edge-weeks").replaced()).isNull();

    inspector.numbers().onType("edge-weeks", 0, "150");
    inspector.numbers().onCommit("edge-weeks");
    assertThat(session.undoLabel()).endsWith("156 to 150 in Stretch");
    assertThat(field("edge-weeks").replaced()).isEqualTo("156");
    assertThat(session.current().assumption("edge-weeks").orElseThrow().value())
        .as("the plan's own")
        .isEqualTo(Series.of("156"));

    inspector.numbers().onGiveBack("edge-weeks");
    inspector.numbers().onGiveBack("edge-children");
    assertThat(number("edge-weeks")).isEqualTo("156");
    assertThat(number("edge-children")).isEqualTo("35");
  }

  @Test
  void resettingPutsTheSavedValueBackInTheScenarioShown() {
    desk.show(shown -> shown.withScenario("stretch"));
    inspector.numbers().onType("edge-children", 0, "60");
    inspector.numbers().onType("edge-weeks", 0, "200");
    inspector.numbers().onCommit("edge-weeks");

    inspector.numbers().onReset("edge-children");
    inspector.numbers().onReset("edge-weeks");

    assertThat(session.current()).isEqualTo(session.saved());
    assertThat(session.isDirty()).isFalse();
  }

  @Test
  void aCostIsEditedYearByYear() {
    choose(Selection.cost("partner"));
    assertThat(field("partner-fees").entries())
        .extracting(Field.Entry::text)
        .startsWith("2,600,000", "2,600,000", "1,300,000", "0");

    inspector.numbers().onType("partner-fees", 4, "250k");

    assertThat(session.current().assumption("partner-fees").orElseThrow().value())
        .isEqualTo(Series.yearly("2600000", "2600000", "1300000", "0", "250000"));
    assertThat(worth().figure()).isEqualTo("£6.75m over all years");
    assertThat(worth().formula())
        .as("a line ends between FYs, not within one")
        .endsWith("\u00a0£1.30m · 2026/27\u00a0£250k");
  }

  @Test
  void theWorthOfAnOpportunityIsSaidWithItsNumbers() {
    choose(Selection.opportunity("foster-carers"));
    var worth = worth();

    assertThat(worth.figure()).isEqualTo("£1.26m a year by 2029/30");
    assertThat(worth.formula()).contains("44 ", "1.3", "£424 a week", "52 weeks");
  }

  @Test
  void anEmptyWorkstreamSaysSo() {
    choose(Selection.workstream("sen-assessment"));
    var model = inspector.model();

    assertThat(model.title()).isEqualTo("SEN assessment");
    assertThat(model.worth()).isNull();
    assertThat(model.form().item(Item.Words.class, "none").words()).startsWith("None yet");
  }

  @Test
  void includingIsClosedInThePlanAndOpenInAScenario() {
    var inPlan = requireNonNull(inspector.model().inclusion());
    assertThat(inPlan.why()).contains("Every opportunity counts in the plan");
    assertThat(inPlan.words()).as("seen without pointing at it").isEqualTo("always in the plan");
    inspector.onInclude(false);
    assertThat(session.canUndo()).as("the plan leaves nothing out").isFalse();

    desk.show(shown -> shown.withScenario("stretch"));
    inspector.onInclude(false);
    var left = inspector.model();
    assertThat(left.inclusion()).isEqualTo(new InspectorModel.Inclusion(false, "include", null));
    assertThat(worth().figure()).isEqualTo("Left out of this scenario");
    inspector.onInclude(true);
    assertThat(session.isDirty()).isFalse();
  }
}
