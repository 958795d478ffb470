package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.MonthPoint;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.junit.jupiter.api.Test;

/// Each figure of the calculation, §7, against a value worked out by hand.
class AppraisalTest {

  private static final Offset<Double> PENNY = within(0.005);

  /// Over five years benefits of 0, 100, 200, 300, 300 (£k), £240k to set up in the first and £12k
  /// a year from the second, so net −240, 88, 188, 288, 288 and in all 900 − 288 = 612.
  private static Made fiveYears() {
    var made = new Made(5);
    made.levels("one", "0", "100000", "200000", "300000");
    made.oneOff("team", "240000");
    return made.recurring("run", "12000", new MonthPoint.At(12), null);
  }

  private static double number(Made made, Figure figure) {
    return made.answer(figure).number().orElseThrow();
  }

  private static Answer in(Made made, Figure figure, int firstYear) {
    return made.project().answer(FigureQuery.of(figure).in(new FinancialYear(firstYear)));
  }

  private static Answer cash(Made made, Figure figure) {
    return made.project().answer(FigureQuery.of(figure).seen(null, PriceBasis.CASH));
  }

  private static void assertNumber(Answer answer, double expected) {
    assertThat(answer.number().orElseThrow()).isCloseTo(expected, PENNY);
  }

  @Test
  void theYearsAndTheirRunningTotals() {
    assertThat(fiveYears().annual(Figure.PROGRAMME_COST))
        .containsExactly(new double[] {240_000, 12_000, 12_000, 12_000, 12_000}, PENNY);
    assertThat(fiveYears().annual(Figure.NET_BENEFIT))
        .containsExactly(new double[] {-240_000, 88_000, 188_000, 288_000, 288_000}, PENNY);
    assertThat(fiveYears().annual(Figure.CUMULATIVE_NET))
        .containsExactly(new double[] {-240_000, -152_000, 36_000, 324_000, 612_000}, PENNY);
    assertThat(fiveYears().annual(Figure.CUMULATIVE_GROSS))
        .containsExactly(new double[] {0, 100_000, 300_000, 600_000, 900_000}, PENNY);
    assertThat(fiveYears().annual(Figure.CUMULATIVE_COST))
        .containsExactly(new double[] {240_000, 252_000, 264_000, 276_000, 288_000}, PENNY);
    assertThat(fiveYears().annual(Figure.GROSS_INCREMENT))
        .containsExactly(new double[] {0, 100_000, 100_000, 100_000, 0}, PENNY);
  }

  @Test
  void recurringGrossIsTwelveTimesTheLastMonth() {
    assertNumber(fiveYears().answer(Figure.RECURRING_GROSS), 300_000);
    // a flow still filling up: month 11 of one a month at £100 is 12 × 100 × 52 / 12 = 5,200
    var filling = new Made(1);
    filling.flow("one", "12", "104", "100");
    assertNumber(filling.answer(Figure.RECURRING_GROSS), 62_400);
  }

  @Test
  void recurringNetLeavesOutWhatPasses() {
    // 300 − 12; the £240k of the first year is left out there too: 0 − 0
    assertNumber(fiveYears().answer(Figure.RECURRING_NET), 288_000);
    assertNumber(in(fiveYears(), Figure.RECURRING_NET, 2022), 0);
    // support stays in: 12 starts a year at £50, and one a month there for a year at £100 a week
    var supported = new Made(2);
    supported.flow("one", "12", "52", "100").support("50");
    assertNumber(supported.answer(Figure.RECURRING_NET), 62_400 - 600);
  }

  @Test
  void theAnnualRatioSetsAYearAgainstEverythingSpentSoFar() {
    assertNumber(fiveYears().answer(Figure.ANNUAL_RATIO), 300 / 288.0);
    assertNumber(in(fiveYears(), Figure.ANNUAL_RATIO, 2023), 100 / 252.0);
  }

  @Test
  void theCumulativeRatioSetsEverythingAgainstEverything() {
    assertNumber(fiveYears().answer(Figure.CUMULATIVE_RATIO), 900 / 288.0);
    assertNumber(in(fiveYears(), Figure.CUMULATIVE_RATIO, 2024), 300 / 264.0);
  }

  @Test
  void discountFactorsAreTheGreenBooks() {
    var factors = new Made(30).project().resolved().discountFactor();
    assertThat(factors)
        .startsWith(
            new double[] {
              1, 0.9662, 0.9335, 0.9019, 0.8714, 0.8420, 0.8135, 0.7860, 0.7594, 0.7337, 0.7089
            },
            within(0.000_05));
    assertThat(factors[20]).isCloseTo(0.5026, within(0.000_05));
    assertThat(factors[29]).isCloseTo(0.3563 * 1.035, within(0.000_1));
  }

  @Test
  void aLaterRateDiscountsItsOwnYearsOnly() {
    // 1, 1/1.04, 1/1.04/1.02, 1/1.04/1.02²
    var factors =
        new Made(4).discount("1", "0.04", "2", "0.02").project().resolved().discountFactor();
    assertThat(factors)
        .containsExactly(
            new double[] {1, 0.961_538_462, 0.942_684_766, 0.924_200_751}, within(1e-9));
  }

  @Test
  void netPresentValueDiscountsEachYearsNet() {
    // −240,000 + 88,000 × 0.966183575 + 188,000 × 0.933510700 + 288,000 × (0.901942706 +
    // 0.871442228)
    assertThat(number(fiveYears(), Figure.NPV)).isCloseTo(531_259.03, within(0.01));
  }

  @Test
  void theBenefitCostRatioIsOfPresentValues() {
    // gross 96,618.36 + 186,702.14 + 270,582.81 + 261,432.67 = 815,335.98
    // cost 240,000 + 12,000 × 3.673079209 = 284,076.95
    assertThat(number(fiveYears(), Figure.BENEFIT_COST_RATIO))
        .isCloseTo(815_335.98 / 284_076.95, within(1e-7));
  }

  @Test
  void paybackIsTheFirstMonthTheRunningTotalIsBackAtNothing() {
    // After two years −152,000; then 200,000/12 − 1,000 = 15,666.67 a month: the tenth month of the
    // third year.
    assertNumber(fiveYears().answer(Figure.PAYBACK_MONTH), 24 + 9);
    // Discounted: −240,000 + 85,024.15 = −154,975.85; then 14,625.00 a month: the eleventh.
    assertNumber(fiveYears().answer(Figure.DISCOUNTED_PAYBACK_MONTH), 24 + 10);
  }

  @Test
  void paybackCountsAMonthThatComesOutExactlyEven() {
    // £100,000 spent over a year and saved over the next: thirds of pence must not delay it by a
    // month.
    var made = new Made(3);
    made.levels("one", "0", "100000", "0");
    made.oneOff("team", "100000");
    assertNumber(made.answer(Figure.PAYBACK_MONTH), 23);
  }

  @Test
  void paybackThatIsLostAgainDoesNotCount() {
    // −120; +240 brings 120 in hand by month 17; −200 leaves −80; then 20 a month: the fourth
    // month.
    var made = new Made(4);
    made.levels("one", "0", "240000", "-200000", "240000");
    made.oneOff("team", "120000");
    assertNumber(made.answer(Figure.PAYBACK_MONTH), 36 + 3);
    assertNumber(made.answer(Figure.PEAK_FUNDING), -120_000);
  }

  @Test
  void moneyThatIsAlwaysThereIsPaidBackFromTheStart() {
    var made = new Made(2);
    made.levels("one", "24000");
    made.recurring("run", "12000", null, null);
    assertNumber(made.answer(Figure.PAYBACK_MONTH), 0);
    assertNumber(made.answer(Figure.PEAK_FUNDING), 0);
    assertThat(made.answer(Figure.PEAK_FUNDING_MONTH))
        .isEqualTo(Answer.none("no funding is needed"));
  }

  @Test
  void whatIsNeverPaidBackSaysSo() {
    var made = new Made(2);
    made.levels("one", "0", "119000");
    made.oneOff("team", "120000");
    assertThat(made.answer(Figure.PAYBACK_MONTH)).isEqualTo(Answer.none("not within the horizon"));
    assertThat(made.answer(Figure.DISCOUNTED_PAYBACK_MONTH))
        .isEqualTo(Answer.none("not within the horizon"));
  }

  @Test
  void whereNothingIsSpentThereIsNoRatioAndNoPayback() {
    var made = new Made(2);
    made.levels("one", "1000");
    for (var ratio :
        new Figure[] {Figure.ANNUAL_RATIO, Figure.CUMULATIVE_RATIO, Figure.BENEFIT_COST_RATIO}) {
      assertThat(made.answer(ratio)).as(ratio.key()).isEqualTo(Answer.none("no cost"));
    }
    for (var payback : new Figure[] {Figure.PAYBACK_MONTH, Figure.DISCOUNTED_PAYBACK_MONTH}) {
      assertThat(made.answer(payback)).as(payback.key()).isEqualTo(Answer.none("nothing is spent"));
    }
    assertNumber(made.answer(Figure.PEAK_FUNDING), 0);
    // 1,000 × (1 + 1/1.035)
    assertThat(number(made, Figure.NPV)).isCloseTo(1_966.18, within(0.01));
  }

  @Test
  void costWithoutBenefitIsNeverPaidBack() {
    var made = new Made(2).oneOff("team", "120000");
    assertThat(made.answer(Figure.PAYBACK_MONTH)).isEqualTo(Answer.none("not within the horizon"));
    assertNumber(made.answer(Figure.CUMULATIVE_RATIO), 0);
    assertNumber(made.answer(Figure.NPV), -120_000);
  }

  @Test
  void aYearBeforeAnythingIsSpentHasNoRatio() {
    var made = new Made(2).oneOff("team", "0", "5000");
    assertThat(in(made, Figure.ANNUAL_RATIO, 2022)).isEqualTo(Answer.none("no cost"));
    assertThat(in(made, Figure.CUMULATIVE_RATIO, 2022)).isEqualTo(Answer.none("no cost"));
    assertNumber(in(made, Figure.CUMULATIVE_RATIO, 2023), 0);
  }

  @Test
  void peakFundingIsTheLowestRunningTotalAndItsFirstMonth() {
    assertNumber(fiveYears().answer(Figure.PEAK_FUNDING), -240_000);
    assertNumber(fiveYears().answer(Figure.PEAK_FUNDING_MONTH), 11);
    // a second dip that is deeper: −120, +60 = −60, −240 = −300
    var twice = new Made(3);
    twice.levels("one", "0", "60000", "0");
    twice.oneOff("team", "120000", "0", "240000");
    assertNumber(twice.answer(Figure.PEAK_FUNDING), -300_000);
    assertNumber(twice.answer(Figure.PEAK_FUNDING_MONTH), 35);
  }

  @Test
  void peakFundingIsExactHoweverSlowlyItIsReached() {
    // eight hundredths of a penny a month for thirty years
    var made = new Made(30).recurring("run", "0.0096", null, null);
    assertThat(number(made, Figure.PEAK_FUNDING)).isCloseTo(-0.288, within(1e-9));
  }

  @Test
  void aTotalThatStaysAtItsLowestIsReachedTheFirstTime() {
    var made = new Made(4).oneOff("team", "100000");
    assertNumber(made.answer(Figure.PEAK_FUNDING_MONTH), 11);
  }

  @Test
  void cashIsUpratedFromThePriceBaseWithTheLastRateHolding() {
    // base 2021/22: 1.1; × 1.2 = 1.32; × 1.3 = 1.716; × 1.3 = 2.2308
    var made = new Made(4).prices(2021, Series.yearly("0.1", "0.2", "0.3"));
    made.levels("one", "1000");
    assertThat(made.project().annual(Figure.GROSS_BENEFIT, Scope.ALL, PriceBasis.CASH))
        .containsExactly(new double[] {1_100, 1_320, 1_716, 2_230.8}, PENNY);
    assertThat(made.gross()).containsExactly(new double[] {1_000, 1_000, 1_000, 1_000}, PENNY);
    var oneRate = new Made(2).prices(2020, Series.of("0.1"));
    oneRate.levels("one", "1000");
    assertThat(oneRate.project().annual(Figure.CUMULATIVE_GROSS, Scope.ALL, PriceBasis.CASH))
        .containsExactly(new double[] {1_210, 1_210 + 1_331}, PENNY);
  }

  @Test
  void cashPaybackAndRatiosAreOfCashAndPresentValuesAreNot() {
    // £120k spent, £100k a year later is £150k at 50 %: 12.5 a month, the tenth month
    var made = new Made(2).prices(2022, Series.of("0.5"));
    made.levels("one", "0", "100000");
    made.oneOff("team", "120000");
    assertThat(made.answer(Figure.PAYBACK_MONTH)).isEqualTo(Answer.none("not within the horizon"));
    assertNumber(cash(made, Figure.PAYBACK_MONTH), 12 + 9);
    assertNumber(cash(made, Figure.CUMULATIVE_RATIO), 1.25);
    assertNumber(made.answer(Figure.CUMULATIVE_RATIO), 100 / 120.0);
    assertNumber(cash(made, Figure.ANNUAL_RATIO), 1.25);
    // 100,000 / 1.035 − 120,000
    for (var npv : new Answer[] {cash(made, Figure.NPV), made.answer(Figure.NPV)}) {
      assertThat(npv.number().orElseThrow()).isCloseTo(-23_381.64, within(0.01));
    }
    assertThat(cash(made, Figure.DISCOUNTED_PAYBACK_MONTH))
        .isEqualTo(Answer.none("not within the horizon"));
  }
}
