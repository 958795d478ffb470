package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casewright.model.RolloutShape;
import org.junit.jupiter.api.Test;

/// The worked numbers of the calculation, §10. The years are printed there in whole pounds; the
/// pennies are from the sums of §4 worked out in exact fractions.
class WorkedNumbersTest {

  private static final double PENNY = 0.005;

  @Test
  void aFlowOfOneAMonthFillsUpInAYear() {
    var made = new Made(3);
    made.flow("one", "12", "52", "100").linear("0", "0");

    months(made, 433.33, 866.67, 1_300.00);
    for (var t = 11; t < 36; t++) {
      assertThat(month(made, t)).as("month %d", t).isCloseTo(5_200, within(PENNY));
    }
    years(made, 33_800, 62_400, 62_400);
  }

  @Test
  void childrenKeptOutOfCareForTwoYears() {
    var made = new Made(8);
    made.flow("one", "35", "104", "1280").linear("4", "15");

    years(made, 110_008.89, 1_408_005.93, 3_578_524.44);
    assertThat(month(made, 3)).isZero();
    assertThat(month(made, 4)).isCloseTo(539.26, within(PENNY));
    assertThat(month(made, 12)).isCloseTo(43_680.00, within(PENNY));
  }

  @Test
  void fewerRepeatPlans() {
    var made = new Made(8);
    made.flow("one", "141", "26", "60").linear("2", "12");

    years(made, 45_188.54, 202_266.46, 141 * 26 * 60);
  }

  @Test
  void shorterPlans() {
    var made = new Made(8);
    made.flow("one", "190", "5", "688").linear("4", "12");

    years(made, 140_705.56, 614_565.56, 190 * 5 * 688);
  }

  @Test
  void fosterCarersWhoStay() {
    var made = new Made(4);
    made.flow("one", "11", null, "430").perStart("1.3").linear("6", "12");

    years(made, 8_419.29, 178_285.42, 492_944.83, 812_692.83);
  }

  @Test
  void anSCurveStartsSlowly() {
    var made = new Made(8);
    made.flow("one", "4", "104", "1280").rollout(RolloutShape.S_CURVE, "4", "12");

    years(made, 11_886.17, 188_980.95, 442_940.49);
  }

  @Test
  void bedsBoughtInABlock() {
    var made = new Made(2);
    made.capacity("one", "10", "0.9", "4800", "3700").linear("6", "12");

    years(made, 40_300, 282_100);
  }

  private static double month(Made made, int t) {
    return made.project().benefits().getFirst().gross().at(t);
  }

  private static void months(Made made, double... expected) {
    for (var t = 0; t < expected.length; t++) {
      assertThat(month(made, t)).as("month %d", t).isCloseTo(expected[t], within(PENNY));
    }
  }

  private static void years(Made made, double... expected) {
    var gross = made.gross();
    for (var y = 0; y < expected.length; y++) {
      assertThat(gross[y]).as("year %d", y + 1).isCloseTo(expected[y], within(PENNY));
    }
  }
}
