package org.casewright.engine;

import java.util.Arrays;

/// The stock of a flow by the plain sum S(t) = Σ f(t−k)·p(k) of the calculation, §4, with a second
/// loop over everybody who has started. Slow, and hard to get wrong.
final class NaiveOracle {

  private NaiveOracle() {}

  static double[] fixed(double[] starts, double lasts) {
    var present = new double[starts.length];
    for (var k = 0; k < present.length; k++) {
      present[k] = Math.max(0, Math.min(1, lasts - k));
    }
    return stock(starts, present);
  }

  static double[] declining(double[] starts, double lasts) {
    var present = new double[starts.length];
    for (var k = 0; k < present.length; k++) {
      present[k] = lasts == 0 ? 0 : lasts * (Math.exp(-k / lasts) - Math.exp(-(k + 1) / lasts));
    }
    return stock(starts, present);
  }

  static double[] withoutEnd(double[] starts) {
    var present = new double[starts.length];
    Arrays.fill(present, 1);
    return stock(starts, present);
  }

  private static double[] stock(double[] starts, double[] present) {
    var stock = new double[starts.length];
    for (var t = 0; t < starts.length; t++) {
      for (var k = 0; k <= t; k++) {
        stock[t] += starts[t - k] * present[k];
      }
    }
    return stock;
  }
}
