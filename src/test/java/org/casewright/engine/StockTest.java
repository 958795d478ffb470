package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The stock worked out in one pass against the sum it stands for.
class StockTest {

  private static final int SEEDS = 40;

  /// Starts of 1 to 30 years, some months without any.
  private static double[] starts(long seed) {
    var random = new SplittableRandom(seed);
    return random
        .doubles(12L * (1 + seed % 30))
        .map(start -> random.nextInt(5) == 0 ? 0 : 20 * start)
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {0, 1e-9, 0.25, 1, 1.5, 6, 11.999_999, 12, 23.93, 24, 100.1, 359.5, 360, 1e9})
  void aFixedStayInOnePassIsThePlainSum(double lasts) {
    for (var seed = 0; seed < SEEDS; seed++) {
      var starts = starts(seed);
      assertClose(
          Stock.fixed(Monthly.of(starts), lasts).toArray(), NaiveOracle.fixed(starts, lasts));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-9, 1e-3, 0.25, 1, 1.5, 6, 24, 100.1, 360, 5_000})
  void aDecliningStayInOnePassIsThePlainSum(double lasts) {
    for (var seed = 0; seed < SEEDS; seed++) {
      var starts = starts(seed);
      assertClose(
          Stock.declining(Monthly.of(starts), lasts).toArray(),
          NaiveOracle.declining(starts, lasts));
    }
  }

  @Test
  void withNoEndEverybodyWhoHasStartedIsThere() {
    for (var seed = 0; seed < SEEDS; seed++) {
      var starts = starts(seed);
      assertClose(
          Stock.fixed(Monthly.of(starts), Double.POSITIVE_INFINITY).toArray(),
          NaiveOracle.withoutEnd(starts));
    }
  }

  @Test
  void aStockIsNeverNegativeNotEvenInTheLastBit() {
    for (var seed = 0; seed < SEEDS; seed++) {
      for (var lasts : new double[] {0, 0.4, 3, 7.7}) {
        var stock = Stock.fixed(Monthly.of(starts(seed)), lasts).toArray();
        assertThat(Arrays.stream(stock).min().orElseThrow()).isGreaterThanOrEqualTo(0);
      }
    }
  }

  /// The average stock over each year and at its end for a stay that declines, in closed form for
  /// starts that come evenly and at once: a·D·[1 − D·(e^(−(t−1)/D) − e^(−t/D))] with 35 a year
  /// staying four years. Monthly starts lie within half a month of even ones.
  @Test
  void aDecliningStayFillsUpAsTheClosedFormSays() {
    var starts = new double[8 * 12];
    Arrays.fill(starts, 35 / 12.0);
    var stock = Stock.declining(Monthly.of(starts), 48);
    var expected = new double[] {16.1, 43.5, 64.9, 81.5};
    for (var year = 0; year < expected.length; year++) {
      assertThat(stock.mean(year)).isCloseTo(expected[year], within(35 / 24.0));
    }
    assertThat(stock.at(95)).isCloseTo(121.1, within(35 / 24.0));
  }

  private static void assertClose(double[] actual, double[] expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (var t = 0; t < expected.length; t++) {
      assertThat(actual[t])
          .as("month %d", t)
          .isCloseTo(expected[t], within(1e-9 * Math.max(1, expected[t])));
    }
  }
}
