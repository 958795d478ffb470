package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisRangeTest {

  @ParameterizedTest
  @CsvSource({
    "-3.2e6, 11.6e6, -4e6, 12e6, 4e6",
    "0, 11.2e6, 0, 12.5e6, 2.5e6",
    "0, 1.6, 0, 1.6, 0.4",
    "-0.9, 0, -1, 0, 0.2",
    "0, 10, 0, 10, 2",
    "-1, 99, -5, 100, 20",
    "-0.2e6, 12e6, -0.625e6, 12.5e6, 2.5e6",
    "-0.9e6, 12e6, -1.25e6, 12.5e6, 2.5e6",
    "-2.6e6, 7e6, -3e6, 8e6, 2e6",
    "-12e6, 0.2e6, -12.5e6, 0.625e6, 2.5e6",
  })
  void takesTheFewestRoundSteps(
      double lowest, double highest, double lower, double upper, double step) {
    var range = AxisRange.covering(lowest, highest);
    assertThat(range.lower()).isEqualTo(lower, within(1e-9 * step));
    assertThat(range.upper()).isEqualTo(upper, within(1e-9 * step));
    assertThat(range.step()).isEqualTo(step, within(1e-9 * step));
  }

  @RepeatedTest(200)
  void holdsTheValuesAndZeroInAtMostFiveSteps(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var size = Math.pow(10, random.nextDouble(-1, 12));
    var lowest = random.nextDouble(-1, 1) * size;
    var highest = lowest + random.nextDouble() * size;
    var range = AxisRange.covering(lowest, highest);
    assertThat(range.lower()).isLessThanOrEqualTo(lowest + 1e-8 * size).isNotPositive();
    assertThat(range.upper()).isGreaterThanOrEqualTo(highest - 1e-8 * size).isNotNegative();
    assertThat(range.steps()).isBetween(1, 5);
    assertThat(range.ticks()).contains(0.0).hasSize(range.steps() + 1);
    assertThat(Math.min(-range.lower(), range.upper()))
        .as("what is left empty on the side with less, half a step at most")
        .isLessThanOrEqualTo(
            Math.max(0, Math.min(-lowest, highest)) + range.step() / 2 * (1 + 1e-9));
  }

  @Test
  void nothingToShowLeavesZeroAlone() {
    assertThat(AxisRange.covering(0, 0)).isEqualTo(AxisRange.EMPTY);
    assertThat(AxisRange.EMPTY.ticks()).containsExactly(0.0);
  }

  @Test
  void heldItStaysWhileTheValuesFit() {
    var axis = AxisRange.covering(-3, 11);
    assertThat(axis.holding(-0.5, 2)).isSameAs(axis);
  }

  @Test
  void heldItGrowsByWholeSteps() {
    var axis = AxisRange.covering(-3, 11);
    assertThat(axis.holding(-3, 13)).isEqualTo(new AxisRange(-4, 16, 4));
  }

  @Test
  void heldItStartsAfreshWhereTheValuesAreFarOff() {
    var axis = AxisRange.covering(-3, 11);
    assertThat(axis.holding(0, 1000)).isEqualTo(AxisRange.covering(0, 1000));
    assertThat(AxisRange.EMPTY.holding(0, 0.5)).isEqualTo(AxisRange.covering(0, 0.5));
  }

  @Test
  void refusesWhatIsNoAxis() {
    assertThatThrownBy(() -> new AxisRange(1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AxisRange(0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AxisRange(0, Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
