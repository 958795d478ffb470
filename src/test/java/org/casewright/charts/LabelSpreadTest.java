package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LabelSpreadTest {

  @Test
  void labelsThatStandApartStay() {
    var wanted = new double[] {10, 50, 90};
    assertThat(LabelSpread.spread(wanted, new double[] {10, 10, 10}, 0, 100)).isEqualTo(wanted);
  }

  @Test
  void labelsInOnePlaceMoveEquallyFar() {
    var places = LabelSpread.spread(new double[] {50, 50}, new double[] {10, 10}, 0, 100);
    assertThat(places).containsExactly(new double[] {45, 55}, within(1e-9));
  }

  @Test
  void labelsAtAnEdgeStayWithin() {
    var places = LabelSpread.spread(new double[] {0, 1, 2}, new double[] {10, 20, 10}, 0, 100);
    assertThat(places).containsExactly(new double[] {5, 20, 35}, within(1e-9));
  }

  @RepeatedTest(200)
  void noTwoOverlapAndAllStayWithin(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var count = random.nextInt(1, 8);
    var heights = random.doubles(count, 8, 40).toArray();
    var wanted = random.doubles(count, -50, 450).sorted().toArray();
    var bottom = Arrays.stream(heights).sum() + random.nextDouble(200);
    var places = LabelSpread.spread(wanted, heights, 0, bottom);
    assertThat(places[0] - heights[0] / 2).isGreaterThanOrEqualTo(-1e-9);
    assertThat(places[count - 1] + heights[count - 1] / 2).isLessThanOrEqualTo(bottom + 1e-9);
    for (var i = 1; i < count; i++) {
      assertThat(places[i] - places[i - 1])
          .isGreaterThanOrEqualTo((heights[i] + heights[i - 1]) / 2 - 1e-9);
    }
  }
}
