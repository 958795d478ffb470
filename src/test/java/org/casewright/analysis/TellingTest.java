package org.casewright.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.FinancialYear;
import org.casewright.model.Scene;
import org.casewright.model.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures in words: put in, found among what is typed, and following the case.
class TellingTest {

  private static final BusinessCase NOTTINGHAM = Examples.open("nottingham-2022");
  private static final Scene PROFILE = Scene.of(ChartKind.PROFILE);

  private static String told(String words) {
    return Telling.of(NOTTINGHAM).told(words, PROFILE);
  }

  /// The first eight are printed in the paper, or follow from what it prints.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{grossBenefit} | £11.2m",
        "{grossBenefit places=3} | £11.241m",
        "{netBenefit} | £10.6m",
        "{programmeCost} | £631k",
        "{assumption carers} | 11 carers a year",
        "{assumption carers bare} | 11",
        "{assumption edge-children bare} of {count opportunities} | 35 of 10",
        "{paybackMonth} | Sept 2024",
        "{cumulativeRatio} | 5.7:1",
        "{cumulativeRatio places=2 bare} | 5.66",
        "{netBenefit scenario=stretch less=target} | £4.9m",
        "{assumption block-occupancy} | 85%",
        "{peakFunding} | £2.5m",
        "{grossBenefit opportunity=gone} | [no figure]",
        "{grossBenefit 2050/51} | [no figure]",
        "{grossBenefit scenario=gone} | [no figure]",
        "{assumption gone} | [no figure]"
      })
  void figuresArePutIn(String words, String told) {
    assertThat(told(words)).isEqualTo(told);
  }

  @Test
  void whatIsLeftOutIsThatOfTheScene() {
    var scene = PROFILE.withScenario("stretch").withYear(new FinancialYear(2024));
    var telling = Telling.of(NOTTINGHAM);
    assertThat(telling.told("{grossBenefit}", scene))
        .isEqualTo(telling.told("{grossBenefit 2024/25 scenario=stretch}", PROFILE))
        .isNotEqualTo(telling.told("{grossBenefit 2024/25}", PROFILE));
  }

  @Test
  void wordsFollowAnEdit() {
    var half = NOTTINGHAM.withValue("target", "edge-children", Series.of("17"));
    assertThat(Telling.of(half).told("{grossBenefit} from {assumption edge-children}", PROFILE))
        .isEqualTo("£8.0m from 17 children a year");
  }

  @Test
  void aMonthThatIsNotReachedMakesASentence() {
    var dear = NOTTINGHAM.withValue("target", "specialists-year", Series.of("99000000"));
    assertThat(Telling.of(dear).told("Paid back in {paybackMonth}", PROFILE))
        .isEqualTo("Paid back in no year shown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Benefits reach £11.2m a year | Benefits reach {grossBenefit} a year",
        "Net £10.6m | Net {netBenefit}",
        "Net £4.8m in 2024/25 | Net {netBenefit 2024/25} in 2024/25",
        "Edge of care brings £6.3m | Edge of care brings {grossBenefit workstream=edge-of-care}",
        "Paid back in Sept 2024 | Paid back in {paybackMonth}",
        "Starts in Sept 2024 | Starts in Sept 2024",
        "11 more carers | {assumption carers bare} more carers",
        "Gross £11.2 million | Gross {grossBenefit spelt}",
        "Net £10.61 million | Net {netBenefit places=2 spelt}",
        "It costs £631 thousand | It costs {programmeCost spelt}",
        "85 per cent of block beds occupied | {assumption block-occupancy spelt} of block beds"
            + " occupied",
        "£11.2 Million gross | £11.2 Million gross",
        "£99.9m by magic | £99.9m by magic"
      })
  void typedFiguresBecomeLive(String typed, String live) {
    var figures = StepFigures.of(Telling.of(NOTTINGHAM), PROFILE);
    assertThat(figures.livened(typed)).isEqualTo(live);
    assertThat(told(live)).isEqualTo(typed);
  }

  /// The same digits elsewhere are no figure that the words speak of.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 in 3 children",
        "In 3 years, 12 months after the inspection, 10 schools join",
        "5 in 10 children wait for 6 weeks",
        "A loss of £1.0m",
        "A loss of −£1.0m",
        "Year one brings £1.5m",
        "£4.8m net"
      })
  void numbersOfWhichTheWordsSaySomethingElseStayTyped(String typed) {
    for (var chart : List.of(ChartKind.PROFILE, ChartKind.DIFFERENCE, ChartKind.OUTCOMES)) {
      assertThat(StepFigures.of(Telling.of(NOTTINGHAM), Scene.of(chart)).livened(typed))
          .isEqualTo(typed);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Benefits cover costs, £41.8m net by 2017/18 | Benefits cover costs, {cumulativeNet"
            + " 2017/18} net by 2017/18",
        "Net benefit: £13.2m | Net benefit: {netBenefit}",
        "Cabinet hears of benefits of £13.2m | Cabinet hears of benefits of {grossBenefit}"
      })
  void netAndGrossAreToldApartWhereTheyAreTheSame(String typed, String live) {
    var telling = Telling.of(Examples.open("leicestershire-2014"));
    assertThat(StepFigures.of(telling, PROFILE).livened(typed)).isEqualTo(live);
  }

  @Test
  void aMinusIsPartOfTheFigure() {
    var telling = Telling.of(NOTTINGHAM);
    var figures = StepFigures.of(telling, PROFILE);
    var typed = telling.told("Net {netBenefit 2022/23} in 2022/23", PROFILE);
    assertThat(typed).contains("−£");
    assertThat(figures.livened(typed)).isEqualTo("Net {netBenefit 2022/23} in 2022/23");
    assertThat(figures.livened(typed.replace("−", ""))).isEqualTo(typed.replace("−", ""));
  }

  /// The step may go on to show another FY, or the case to have a later last one.
  @Test
  void aFigureWhoseYearIsWrittenStaysThatOfTheYear() {
    var figures = StepFigures.of(Telling.of(NOTTINGHAM), PROFILE);
    assertThat(figures.livened("£11.2m gross by 2029/30"))
        .isEqualTo("{grossBenefit 2029/30} gross by 2029/30");
    assertThat(figures.livened("In 2024/25 {assumption carers}, net £4.8m"))
        .as("words before a live figure count")
        .isEqualTo("In 2024/25 {assumption carers}, net {netBenefit 2024/25}");
  }

  @Test
  void aSpaceBeforeThePercentSignIsNoHindrance() {
    assertThat(
            StepFigures.of(Telling.of(NOTTINGHAM), PROFILE).livened("85 % of block beds occupied"))
        .isEqualTo("{assumption block-occupancy} of block beds occupied");
  }

  /// A number may be that of a figure by chance.
  @Test
  void whatTheWordsDoNotSpeakOfIsAStray() {
    var figures = StepFigures.of(Telling.of(NOTTINGHAM), PROFILE);
    assertThat(
            figures.strays(
                "{grossBenefit}: £10.6m net. 10 schools join. 11 more carers come, 10"
                    + " opportunities"))
        .extracting(TypedNumber::text)
        .containsExactly("10");
  }

  @Test
  void aLiveFigureIsNotFoundWithinALongerNumber() {
    var figures = StepFigures.of(Telling.of(NOTTINGHAM), PROFILE);
    for (var typed : List.of("17 streams", "streams in 2027/28", "7.5 streams", "7% more")) {
      assertThat(figures.reread("{count workstreams} streams", typed)).isEqualTo(typed);
    }
  }

  @Test
  void whatNamesNoFigureIsShownWithoutBracesAndKept() {
    assertThat(told("Worth {profit}")).isEqualTo("Worth [no figure]");
    assertThat(
            StepFigures.of(Telling.of(NOTTINGHAM), PROFILE)
                .reread("Worth {profit}", "It is worth [no figure]"))
        .isEqualTo("It is worth {profit}");
  }

  /// What is shown to somebody who types has no braces, and what they leave alone stays live.
  @Test
  void liveFiguresStayWhileTheWordsAroundThemAreTyped() {
    var figures = StepFigures.of(Telling.of(NOTTINGHAM), PROFILE);
    assertThat(
            figures.reread(
                "Reaches {recurringGross} a year, {netBenefit} net",
                "By 2029/30 it reaches £11.2m, of which £10.6m is net"))
        .isEqualTo("By 2029/30 it reaches {recurringGross}, of which {netBenefit} is net");
    assertThat(figures.reread("Reaches {grossBenefit}", "Reaches £10.6m net"))
        .isEqualTo("Reaches {netBenefit} net");
    assertThat(figures.reread("Reaches {grossBenefit}", "Nothing")).isEqualTo("Nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{count budgetLines} | Number of budget lines",
        "{grossBenefit status=approved prices=cash view=risk-adjusted} | Gross benefit, Approved,"
            + " 2029/30, Risk-adjusted, Cash"
      })
  void whatNarrowsAFieldIsNamed(String words, String named) {
    var field = org.casewright.model.Wording.of(words).fields().getFirst();
    assertThat(Telling.of(NOTTINGHAM).named(field, PROFILE)).isEqualToIgnoringCase(named);
  }

  @Test
  void aFieldIsNamedInWords() {
    var field =
        org.casewright.model.Wording.of("{grossBenefit 2024/25 opportunity=edge scenario=stretch}")
            .fields()
            .getFirst();
    assertThat(Telling.of(NOTTINGHAM).named(field, PROFILE))
        .isEqualTo("Gross benefit, Avoid children coming into care, 2024/25, “Stretch”");
  }
}
