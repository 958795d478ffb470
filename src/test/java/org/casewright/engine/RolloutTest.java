package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casewright.model.RolloutShape;
import org.junit.jupiter.api.Test;

/// How fast a change takes hold: the calculation, §3. A capacity of one bed is as many beds as the
/// share reached.
class RolloutTest {

  private static MadeOpportunity oneBed(int years) {
    return new Made(years).capacity("one", "1", "1", "1000", "0");
  }

  private static double[] share(MadeOpportunity opportunity) {
    return opportunity.done().project().benefits().getFirst().stock().toArray();
  }

  private static void assertShares(MadeOpportunity opportunity, double... expected) {
    assertThat(share(opportunity)).startsWith(expected, within(1e-12));
  }

  @Test
  void withoutARolloutEverythingIsThereFromTheFirstMonth() {
    assertThat(share(oneBed(1))).containsOnly(1);
  }

  @Test
  void aLinearBuildUpIsMeasuredInTheMiddleOfEachMonth() {
    // (t + ½ − 2) / 4: month 2 is an eighth, month 5 seven eighths
    assertShares(oneBed(1).linear("2", "4"), 0, 0, 0.125, 0.375, 0.625, 0.875, 1, 1);
  }

  @Test
  void startsAndBuildUpsMayBeFractions() {
    // (t + ½ − 1.2) / 2.5
    assertShares(oneBed(1).linear("1.2", "2.5"), 0, 0.12, 0.52, 0.92, 1);
  }

  @Test
  void withNoBuildUpAMonthCountsFromItsMiddle() {
    assertShares(oneBed(1).linear("2.5", "0"), 0, 0, 1, 1);
    assertShares(oneBed(1).linear("2.51", "0"), 0, 0, 0, 1);
    assertShares(oneBed(1).rollout(RolloutShape.S_CURVE, "2.5", "0"), 0, 0, 1, 1);
  }

  @Test
  void anSCurveIsSlowAtBothEnds() {
    // x = 1/8, 3/8, 5/8, 7/8; x²(3 − 2x) = 11/256, 81/256, 175/256, 245/256
    assertShares(
        oneBed(1).rollout(RolloutShape.S_CURVE, "1", "4"),
        0,
        11 / 256.0,
        81 / 256.0,
        175 / 256.0,
        245 / 256.0,
        1);
  }

  @Test
  void stepsHoldFromTheMonthTheyAreReached() {
    assertShares(
        oneBed(1).stepped("1", "0", "0.43", "3", "0.95", "4.6", "1"),
        0,
        0.43,
        0.43,
        0.43,
        0.95,
        0.95,
        1,
        1);
  }

  @Test
  void beforeTheFirstStepThereIsNothingAndTheLastHolds() {
    assertShares(oneBed(1).stepped("0", "2", "0.25"), 0, 0, 0.25, 0.25, 0.25, 0.25);
  }

  @Test
  void wavesStartOneAfterTheOtherEachWithTheWholeShape() {
    // 40 % from month 0 and 60 % from month 2, each over two months: quarters at ¼ and ¾
    assertShares(
        oneBed(1).linear("0", "2").waves("0.4", "0", "0.6", "2"),
        0.1,
        0.3,
        0.4 + 0.15,
        0.4 + 0.45,
        1,
        1);
  }

  @Test
  void wavesOfAFractionOfAMonthAndOfStepsWorkTheSame() {
    assertShares(
        oneBed(1).stepped("0", "0", "0.5", "2", "1").waves("0.5", "0", "0.5", "1.5"),
        0.25,
        0.5,
        0.75,
        1);
    assertShares(oneBed(1).linear("0", "0").waves("0.5", "0", "0.5", "1.6"), 0.5, 0.5, 1);
  }

  @Test
  void aStartPastTheHorizonNeverComes() {
    assertThat(share(oneBed(1).linear("12", "6"))).containsOnly(0);
  }

  @Test
  void theShareOfAFlowIsOfItsStarts() {
    var made = new Made(1);
    made.flow("one", "24", "0", "100").linear("1", "4");
    assertThat(made.project().benefits().getFirst().starts().toArray())
        .startsWith(new double[] {0, 0.25, 0.75, 1.25, 1.75, 2}, within(1e-12));
  }

  @Test
  void aProfileHasNoRollout() {
    var made = new Made(2);
    made.levels("one", "1200", "2400").linear("6", "12");
    assertThat(made.gross()).containsExactly(new double[] {1_200, 2_400}, within(1e-9));
  }
}
