package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.ChartKind;
import org.casewright.model.Measure;
import org.casewright.model.View;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ProfileWordsTest {

  @Test
  void saysWhenBenefitsPassCosts() {
    var made = new Yearly(3).benefit("A", 1e6, 4e6, 11.24e6).cost(3e6, 3e6, 1e6);
    assertThat(title(made)).isEqualTo("Benefits pass costs in 2023/24 and reach £11.2m a year");
  }

  @Test
  void saysThatTheyPassForGoodOnlyWhereTheyDo() {
    var again = new Yearly(4).benefit("A", 2e6, 2e6, 2e6, 2e6).cost(3e6, 1e6, 3e6, 1e6);
    assertThat(title(again)).isEqualTo("Benefits pass costs for good in 2025/26");
    var lost = new Yearly(3).benefit("A", 2e6, 2e6, 2e6).cost(1e6, 1e6, 3e6);
    assertThat(title(lost)).isEqualTo("Costs overtake benefits again in 2024/25");
  }

  @Test
  void saysThatTheyNeverPass() {
    var made = new Yearly(2).benefit("A", 1e5, 4e5).cost(3e6, 3e6);
    assertThat(title(made)).isEqualTo("Benefits reach £400k a year but never pass costs");
  }

  @Test
  void saysThatCostsAreCoveredThroughout() {
    var made = new Yearly(2).benefit("A", 1e6, 4e6).cost(5e5, 5e5);
    assertThat(title(made)).isEqualTo("Benefits cover costs throughout and reach £4.0m a year");
    assertThat(title(made, Measure.CUMULATIVE))
        .isEqualTo("Benefits cover costs throughout, £4.0m net by 2023/24");
  }

  @Test
  void saysWhereBenefitsPeak() {
    var made = new Yearly(3).benefit("A", 1e6, 4e6, 2e6).cost(2e6, 0, 0);
    assertThat(title(made)).isEqualTo("Benefits pass costs in 2023/24 and peak at £4.0m");
    assertThat(title(new Yearly(3).benefit("A", 1e6, 4e6, 2e6)))
        .isEqualTo("Benefits peak at £4.0m a year in 2023/24");
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(title(new Yearly(4))).isEqualTo("No benefits or costs are counted yet");
    assertThat(title(new Yearly(4).benefit("A", 0)))
        .isEqualTo("No benefits or costs are counted yet");
    assertThat(title(new Yearly(4).cost(1e6, 2e6)))
        .isEqualTo("Costs of £3.0m, with no benefit counted yet");
    assertThat(title(new Yearly(2).benefit("A", 1e6, 2e6)))
        .isEqualTo("Benefits reach £2.0m a year by 2023/24");
  }

  @Test
  void saysThatBenefitsAreBelowZero() {
    assertThat(title(new Yearly(2).benefit("Beds", 1e5, -4e5)))
        .isEqualTo("Gross benefit falls to −£400k a year by 2023/24");
  }

  @Test
  void speaksOfOneYear() {
    assertThat(title(new Yearly(1).benefit("A", 3e6).cost(1e6)))
        .isEqualTo("Benefits exceed costs by £2.0m in 2022/23");
    assertThat(title(new Yearly(1).benefit("A", 1e6).cost(3e6)))
        .isEqualTo("Costs exceed benefits by £2.0m in 2022/23");
    assertThat(title(new Yearly(1).benefit("A", 1e6)))
        .isEqualTo("Benefits come to £1.0m in 2022/23");
  }

  @Test
  void speaksOfIncrementsAndOfTheSum() {
    var made = new Yearly(3).benefit("A", 1e6, 4e6, 6e6).cost(3e6, 1e6, 1e6);
    assertThat(title(made, Measure.INCREMENT)).isEqualTo("Benefits grow most in 2023/24, by £3.0m");
    assertThat(title(made, Measure.CUMULATIVE))
        .isEqualTo("Benefits repay all costs by 2023/24, £6.0m net by 2024/25");
    var never = new Yearly(2).benefit("A", 1e6, 1e6).cost(3e6, 1e6);
    assertThat(title(never, Measure.CUMULATIVE))
        .isEqualTo("Costs are not repaid by 2023/24: £2.0m short");
  }

  @RepeatedTest(300)
  void titlesHaveAtMostTenWordsAndDescriptionsTwoSentences(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var projection = Yearly.random(random).projection();
    for (var measure : Measure.values()) {
      var chart = HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(projection).showing(measure));
      assertThat(chart.title().split(" ", -1)).hasSizeLessThanOrEqualTo(10).doesNotContain("");
      assertThat(chart.title()).doesNotContain("-£").doesNotContain("null");
      assertThat(chart.description().split("\\.( |$)", -1)).hasSize(3);
    }
  }

  @Test
  void theSubtitleSaysMeasureScenarioViewAndPrices() {
    var was = new Yearly(2).benefit("A", 1e6, 2e6).cost(1e5).projection();
    var made = new Yearly(2).benefit("A", 1e6, 3e6).cost(1e5).projection();
    var request = ChartRequest.of(made);
    assertThat(HouseCharts.of(ChartKind.PROFILE, request).subtitle())
        .isEqualTo(
            "Gross benefit by workstream, programme cost and net (line), £m a year, Plan,"
                + " as stated, real 2022/23 prices");
    assertThat(HouseCharts.of(ChartKind.PROFILE, request.comparedWith(was)).subtitle())
        .contains("net (line; dashed: before this change)");
    assertThat(HouseCharts.of(ChartKind.PROFILE, request.comparedWith(made)).subtitle())
        .contains("net (line), ");
  }

  @Test
  void theSourceLineSaysWhoCaseAndScenario() {
    var made = new Yearly(1).benefit("A", 1);
    var projection =
        ResolvedCase.of(made.written().withOrganisation("Nottingham City Council"))
            .project(View.AS_STATED);
    var request = ChartRequest.of(projection);
    assertThat(HouseCharts.of(ChartKind.PROFILE, request).sourceLine())
        .isEqualTo("Source: Nottingham City Council, Programme, Plan");
  }

  private static String title(Yearly made) {
    return title(made, Measure.ANNUAL);
  }

  private static String title(Yearly made, Measure measure) {
    return HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(made.projection()).showing(measure))
        .title();
  }
}
