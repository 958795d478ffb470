package org.casewright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.library.Examples;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cashability;
import org.casewright.model.Evidence;
import org.casewright.model.Extras;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Problem;
import org.casewright.model.Range;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.Workstream;
import org.junit.jupiter.api.Test;

/// What the differences of two cases are called.
class ChangesTest {

  private static final BusinessCase NOTTINGHAM = Examples.open("nottingham-2022");

  private static List<String> told(BusinessCase before, BusinessCase after) {
    return Changes.between(before, after).stream().map(Change::sentence).toList();
  }

  private static BusinessCase changing(String assumption, UnaryOperator<Assumption> change) {
    return NOTTINGHAM.withAssumptions(
        NOTTINGHAM.assumptions().stream()
            .map(each -> each.id().equals(assumption) ? change.apply(each) : each)
            .toList());
  }

  private static BusinessCase valued(String assumption, Series value) {
    return changing(assumption, each -> each.withValue(value));
  }

  @Test
  void theStretchOfNottinghamIsTenVolumes() {
    var changes = ScenarioChanges.between(NOTTINGHAM, "target", "stretch");
    assertThat(changes.stream().filter(c -> c.where() == Where.NUMBERS).map(Change::sentence))
        .containsExactly(
            "Children supported to stay out of care: 35 → 50 children a year",
            "Children moving from a friends-and-family placement to special guardianship: 20 → 28"
                + " children a year",
            "More children reunified with their families: 4 → 6 children a year",
            "Delay avoided for each child leaving care: 5 → 7 weeks",
            "Fewer repeat child-in-need plans: 141 → 200 plans a year",
            "Fewer repeat child protection plans: 89 → 125 plans a year",
            "Weeks saved on each child-in-need plan: 6 → 9 weeks",
            "Weeks saved on each child protection plan: 2 → 3 weeks",
            "More foster carers, net of leavers: 11 → 16 carers a year",
            "Additional block beds: 10 → 15 beds");
    assertThat(changes).allMatch(c -> c.where() == Where.NUMBERS || c.where() == Where.EVIDENCE);
  }

  @Test
  void theStretchOfKentIsItsSavingsByYear() {
    var changes = ScenarioChanges.between(Examples.open("kent-2015"), "target", "stretch");
    assertThat(changes.getFirst().sentence())
        .isEqualTo(
            "Savings of the programme, annual level: £7.60m → £12.10m in 2015/16; £16.90m →"
                + " £27.40m in 2016/17; £17.70m → £28.20m in 2017/18 and 2018/19");
  }

  @Test
  void aStartIsAMonthOfTheCalendarAndALengthIsNot() {
    assertThat(told(NOTTINGHAM, valued("on-site", Series.of("7"))))
        .containsExactly("Delivery partner on site: Nov 2022 rather than May 2022");
    assertThat(told(NOTTINGHAM, valued("care-build-up", Series.of("12"))))
        .containsExactly("Months to full effect: care and carers: 18 → 12 months");
  }

  @Test
  void oneYearOfSeveralIsNamed() {
    assertThat(
            told(
                NOTTINGHAM, valued("partner-fees", Series.yearly("2600000", "2600000", "1600000"))))
        .containsExactly("Delivery partner, 2024/25: £1.30m → £1.60m");
    // Years left out of one-off amounts are nothing.
    assertThat(told(NOTTINGHAM, valued("partner-fees", Series.yearly("2600000", "2600000"))))
        .containsExactly("Delivery partner, 2024/25: £1.30m → £0");
  }

  @Test
  void poundsAreRoundedOnlyWhereThatHidesNothing() {
    assertThat(told(NOTTINGHAM, valued("specialists-year", Series.of("605001"))))
        .containsExactly(
            "Children's specialists supporting the programme: £605k → £605,001 a year");
    assertThat(told(NOTTINGHAM, valued("placement-week", Series.of("1160.5"))))
        .containsExactly("Average placement of a looked-after child: £1,160 → £1,160.50 a week");
  }

  @Test
  void evidenceGrowthAndRangeAreTold() {
    assertThat(
            told(
                NOTTINGHAM,
                changing(
                    "agency-foster-week",
                    a -> a.withEvidence(Evidence.of(3, "Council ledger, 2021/22")))))
        .singleElement()
        .asString()
        .startsWith(
            "Agency foster placement: grade 5 → grade 3; source now “Council ledger, 2021/22”"
                + " rather than “Illustrative, fitted to the totals of Nottingham 2022, 4.2”;");
    assertThat(told(NOTTINGHAM, changing("sgo-week", a -> a.withGrowth(new BigDecimal("0.01")))))
        .containsExactly(
            "Special guardianship allowance: real growth a year now 1%; none was given");
    assertThat(
            told(
                NOTTINGHAM,
                changing(
                    "carers",
                    a ->
                        a.withRange(
                            new Range(
                                new BigDecimal("8"), new BigDecimal("14"), null, Extras.NONE)))))
        .containsExactly(
            "More foster carers, net of leavers: range now 8 to 14 carers a year rather than 6 to"
                + " 16 carers a year");
  }

  @Test
  void whatIsNewGoneRenamedOrMovedIsNamed() {
    var after =
        NOTTINGHAM.withWorkstreams(
            NOTTINGHAM.workstreams().stream()
                .filter(w -> !w.id().equals("sen-assessment"))
                .map(w -> w.id().equals("plans") ? Workstream.of("plans", "Plans") : w)
                .toList()
                .reversed());
    assertThat(told(NOTTINGHAM, after))
        .contains(
            "“Plan quality/duration” is now called “Plans”",
            "The workstream “SEN assessment” is no longer in the case",
            "The workstreams stand in another order");
    assertThat(told(after, NOTTINGHAM)).contains("New workstream “SEN assessment”");
  }

  /// Nobody reads live figures as they are written in the file.
  @Test
  void wordsOfAStepAreToldWithoutBraces() {
    var step = NOTTINGHAM.story().getFirst();
    var other =
        step.withTitle("It brings {grossBenefit}").withSentence("").withNotes("Net {netBenefit}");
    var changed = NOTTINGHAM.withStory(List.of(other));
    var figure = NOTTINGHAM.withStory(List.of(other.withTitle("It brings {netBenefit}")));
    assertThat(told(NOTTINGHAM.withStory(List.of(step)), changed))
        .contains(
            "“%s” is now called “It brings …”".formatted(step.name()),
            "%s: sentence taken out".formatted(step.name()),
            "%s: notes worded differently".formatted(step.name()))
        .allSatisfy(told -> assertThat(told).doesNotContain("{"));
    assertThat(told(changed, figure)).containsExactly("It brings …: title has other figures");
  }

  @Test
  void aNewOpportunityBringsTheAssumptionsItNames() {
    var after = withStepDown();
    var arrival = only(Changes.between(NOTTINGHAM, after), Where.OPPORTUNITIES);
    assertThat(arrival.sentence()).isEqualTo("New opportunity “Step down” in “Fostering”");
    var taken = arrival.apply(NOTTINGHAM);
    assertThat(taken.assumption("step-down")).isEqualTo(after.assumption("step-down"));
    assertThat(taken.opportunity("step-down-homes")).isPresent();
  }

  private static BusinessCase withStepDown() {
    var assumptions =
        with(
            NOTTINGHAM.assumptions(), Assumption.of("step-down", "Steps", Unit.POUNDS_A_YEAR, "9"));
    return NOTTINGHAM
        .withAssumptions(assumptions)
        .withOpportunities(
            with(
                NOTTINGHAM.opportunities(),
                Opportunity.of(
                    "step-down-homes",
                    "Step down",
                    "fostering",
                    new Mechanism.Profile("step-down", false, null, Extras.NONE))));
  }

  private static <T> List<T> with(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }

  private static Change only(List<Change> changes, Where where) {
    return changes.stream().filter(c -> c.where() == where).findFirst().orElseThrow();
  }

  @Test
  void whatIsStillInUseCannotGoAlone() {
    var removal = only(Changes.between(withStepDown(), NOTTINGHAM), Where.NUMBERS);
    assertThat(removal.sentence()).isEqualTo("The assumption “Steps” is no longer in the case");
    assertThatThrownBy(() -> removal.apply(withStepDown()))
        .isInstanceOf(Problem.InvalidCase.class)
        .hasMessageContaining("“Step down” names the assumption “step-down”");
  }

  @Test
  void whatAScenarioLeavesOutIsLeftOutAndNotGone() {
    var lean =
        NOTTINGHAM.withScenarios(
            with(
                NOTTINGHAM.scenarios(),
                Scenario.of("lean", "Lean")
                    .withWithout(List.of("beds"))
                    .withOpportunities(
                        Map.of(
                            "edge",
                            new OpportunityChange(
                                null,
                                new Cashability(
                                    new BigDecimal("0.2"),
                                    new BigDecimal("0.8"),
                                    BigDecimal.ZERO,
                                    Extras.NONE),
                                Extras.NONE)))));
    assertThat(ScenarioChanges.between(lean, "target", "lean"))
        .extracting(Change::sentence)
        .containsExactly(
            "Avoid children coming into care: kind of benefit now 20% cashable, 80% avoidance"
                + " rather than 100% avoidance",
            "Lean leaves out “More block residential beds”");
    assertThat(ScenarioChanges.between(lean, "lean", "target"))
        .extracting(Change::sentence)
        .contains("Target has “More block residential beds”, which Lean leaves out");
  }

  @Test
  void anotherHorizonIsOneChange() {
    var before = BusinessCase.of("A", Timeline.of(2022, 8));
    assertThat(told(before, BusinessCase.of("A", Timeline.of(2023, 4))))
        .containsExactly(
            "The case runs from 2023/24 to 2026/27 rather than from 2022/23 to 2029/30; the"
                + " medium-term plan ends in 2026/27 rather than in 2029/30");
  }

  @Test
  void howAFileSpellsOutWhatSaysNothingIsNoDifference() {
    var text = new String(Examples.bytes("kent-2014"), StandardCharsets.UTF_8);
    var bare = text.replaceFirst("\"title\": (\"[^\"]*\"),", "\"title\": $1, \"costs\": [],");
    assertThat(bare).isNotEqualTo(text);
    assertThat(Changes.between(opened(text), opened(bare))).isEmpty();
  }

  private static BusinessCase opened(String text) {
    return switch (CaseFile.read(text.getBytes(StandardCharsets.UTF_8), "kent.case.json")) {
      case ReadResult.Opened(var businessCase, _) -> businessCase;
      case ReadResult.Refused refused -> throw new AssertionError(refused.problems().toString());
    };
  }
}
