package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casewright.model.CostTerms;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PriceBasis;
import org.casewright.model.Reductions;
import org.casewright.model.Scope;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

/// One number, or one a year: what a series means at each place (the calculation, §4, §5 and §7).
class SeriesTest {

  private static void assertYears(double[] actual, double... expected) {
    assertThat(actual).containsExactly(expected, within(1e-6));
  }

  @Test
  void levelsAreTheYearsThemselvesAndTheLastHolds() {
    var made = new Made(5);
    made.levels("one", "0", "7600000", "16900000", "17700000");
    assertYears(made.gross(), 0, 7_600_000, 16_900_000, 17_700_000, 17_700_000);
  }

  @Test
  void incrementsAddUpAndYearsLeftOutAddNothing() {
    // Kent's 7.6, 16.9, 17.7 as increments is 7.6, 9.3, 0.8
    var made = new Made(5);
    made.increments("one", "0", "7600000", "9300000", "800000");
    assertYears(made.gross(), 0, 7_600_000, 16_900_000, 17_700_000, 17_700_000);
    assertYears(made.annual(Figure.GROSS_INCREMENT), 0, 7_600_000, 9_300_000, 800_000, 0);
  }

  @Test
  void oneNumberIsEveryYearsLevelButOneIncrement() {
    var levels = new Made(3);
    levels.levels("one", "1200");
    assertYears(levels.gross(), 1_200, 1_200, 1_200);
    var increments = new Made(3);
    increments.increments("one", "1200");
    assertYears(increments.gross(), 1_200, 1_200, 1_200);
    assertYears(increments.annual(Figure.GROSS_INCREMENT), 1_200, 0, 0);
  }

  @Test
  void aSavingMayReverse() {
    var made = new Made(3);
    made.increments("one", "500", "-800", "100").multiplier("0.5").reduced("0.2", "0", "0");
    // level 500, −300, −200; × ½ × (1 − 0.2)
    assertYears(made.gross(), 200, -120, -80);
  }

  @Test
  void aLevelIsSpreadEvenlyOverItsYear() {
    var made = new Made(2);
    made.levels("one", "1200", "2400");
    var months = made.project().benefits().getFirst().gross().toArray();
    for (var t = 0; t < 24; t++) {
      assertThat(months[t]).isCloseTo(t < 12 ? 100 : 200, within(1e-9));
    }
  }

  @Test
  void yearsPastTheHorizonAreKeptAndNotUsed() {
    var made = new Made(2);
    made.levels("one", "10", "20", "30", "40");
    made.oneOff("team", "1", "2", "3", "4");
    assertYears(made.gross(), 10, 20);
    assertYears(made.costs(), 1, 2);
  }

  @Test
  void aOneOffCostFallsInTheYearsListedOnly() {
    var listed = new Made(3).oneOff("team", "900000", "800000");
    assertYears(listed.costs(), 900_000, 800_000, 0);
    var single = new Made(3).oneOff("team", "900000");
    assertYears(single.costs(), 900_000, 0, 0);
  }

  @Test
  void aCostAYearHoldsItsLastAmount() {
    var made = new Made(3);
    var perYear = made.number(Unit.POUNDS_A_YEAR, "100", "300");
    made.cost("run", new CostTerms.Recurring(perYear, null, null, Extras.NONE));
    assertYears(made.costs(), 100, 300, 300);
  }

  @Test
  void aVolumeIsOfTheMonthOfTheStartAndAWeeklyCostOfTheMonthOfTheBenefit() {
    // Two years' stay: in FY2 everybody who started in FY1 is still there, at FY2's price.
    var made = new Made(2);
    made.flowOf(
        "one",
        made.number(Unit.CHILDREN_A_YEAR, "12", "0"),
        made.number(Unit.WEEKS, "104"),
        made.number(Unit.POUNDS_A_WEEK, "100", "300"));
    // FY1: 1 + 2 + … + 12 = 78 months of stay; FY2: 12 × 12 = 144
    assertYears(made.gross(), 78 * 100 * 52 / 12.0, 144 * 300 * 52 / 12.0);
  }

  @Test
  void growthCompoundsFromTheFirstYear() {
    var made = new Made(3);
    made.flowOf(
        "one",
        made.number(Unit.CHILDREN_A_YEAR, "12"),
        null,
        made.growing("0.1", Unit.POUNDS_A_WEEK, "100"));
    // stocks 1…36: sums 78, 222, 366
    var week = 52 / 12.0;
    assertYears(made.gross(), 78 * 100 * week, 222 * 110 * week, 366 * 121 * week);
  }

  @Test
  void growthWorksOnAYearlySeriesToo() {
    var made = new Made(4);
    made.profile("one", made.growing("0.1", Unit.POUNDS_A_YEAR, "1000", "2000", "3000"), false);
    assertYears(made.gross(), 1_000, 2_200, 3_630, 3 * 1_331);
  }

  @Test
  void growthOfIncrementsIsOfEachIncrementsOwnYear() {
    var made = new Made(3);
    made.profile("one", made.growing("0.1", Unit.POUNDS_A_YEAR, "1000", "1000"), true);
    assertYears(made.gross(), 1_000, 2_100, 2_100);
  }

  @Test
  void theSupportOfAStartGrowsToo() {
    var made = new Made(2);
    made.flow("one", "12", "52", "0")
        .supportOf(made.growing("-0.5", Unit.POUNDS_PER_START, "1000"));
    assertYears(made.costs(), 12_000, 6_000);
  }

  @Test
  void reductionsMultiply() {
    var made = new Made(1);
    made.levels("one", "1000").reduced("0.1", "0.2", "0.5");
    assertYears(made.gross(), 1_000 * 0.9 * 0.8 * 0.5);
    var two = new Made(1);
    var tenth = two.number(Unit.PERCENT, "0.1");
    two.levels("one", "1000").reducedBy(new Reductions(null, tenth, tenth, Extras.NONE));
    assertYears(two.gross(), 810);
  }

  @Test
  void aHalfEmptyBlockContractLosesMoneyAndReductionsMakeTheLossNoSmaller() {
    var full = new Made(1);
    full.capacity("one", "10", "0.5", "4800", "3700");
    // 10 × (0.5 × 4,800 − 3,700) × 52
    assertYears(full.gross(), -676_000);
    var reduced = new Made(1);
    reduced.capacity("one", "10", "0.5", "4800", "3700").reduced("0.25", "0", "0");
    // 10 × (0.5 × 4,800 × 0.75 − 3,700) × 52
    assertYears(reduced.gross(), -988_000);
  }

  @Test
  void aBlockContractBreaksEvenWhereOccupancyCoversItsPrice() {
    var made = new Made(1);
    made.capacity("one", "10", "0.75", "4000", "2400").reduced("0.2", "0", "0");
    // c₂ / (c₁·q) = 2,400 / (4,000 × 0.8)
    assertYears(made.gross(), 0);
  }

  @Test
  void aYearOfMoreWeeksIsWorthMoreAndKeepsAWeekAWeek() {
    var made = new Made(3).weeks("52.18");
    made.flow("one", "12", "52.18", "100");
    // one a month, each twelve months: 78 and 144 months of stay at £100 × 52.18 / 12
    assertYears(made.gross(), 78 * 434.833_333_333, 144 * 434.833_333_333, 144 * 434.833_333_333);
  }

  @Test
  void anAssumptionIsAskedForAsThePlacesThatUseItReadIt() {
    var made = new Made(3);
    var held = made.number(Unit.POUNDS_A_YEAR, "1", "2");
    var listed = made.number(Unit.POUNDS_A_YEAR, "10", "20");
    var grown = made.growing("0.5", Unit.POUNDS_A_YEAR, "100");
    made.profile("held", held, false);
    made.profile("listed", listed, true);
    made.profile("grown", grown, false);
    var projection = made.project(View.AS_STATED);
    for (var each : new Object[][] {{held, 2.0}, {listed, 0.0}, {grown, 225.0}}) {
      var query = FigureQuery.of(Figure.ASSUMPTION).of(Scope.assumption((String) each[0]));
      assertThat(projection.answer(query)).isEqualTo(Answer.of((Double) each[1]));
    }
    assertThat(projection.annual(Figure.ASSUMPTION, Scope.assumption(held), PriceBasis.CASH))
        .containsExactly(1, 2, 2);
  }
}
