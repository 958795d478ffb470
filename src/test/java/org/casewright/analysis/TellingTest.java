package org.casewright.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.FinancialYear;
import org.casewright.model.Scene;
import org.casewright.model.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "£99.9m by magic | £99.9m by magic"
      })
  void typedFiguresBecomeLive(String typed, String live) {
    var figures = StepFigures.of(Telling.of(NOTTINGHAM), PROFILE);
    assertThat(figures.livened(typed)).isEqualTo(live);
    assertThat(told(live)).isEqualTo(typed);
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
