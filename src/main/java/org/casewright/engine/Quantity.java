package org.casewright.engine;

import org.jspecify.annotations.Nullable;

/// Where the calculation reads one number: slots of the value array, or a constant where the case
/// names none.
///
/// @param assumption id of the assumption; null for a constant
/// @param slot its first slot
/// @param width how many slots it has: 1, or one a FY
/// @param listed whether FYs past the last slot are 0, rather than the last value
/// @param growth g, a fraction a year; 0 without growth
/// @param constant the value where `assumption` is null
record Quantity(
    @Nullable String assumption,
    int slot,
    int width,
    boolean listed,
    double growth,
    double constant) {

  static Quantity constant(double value) {
    return new Quantity(null, -1, 0, false, 0, value);
  }

  /// The value in FY `year`.
  double in(double[] values, int year) {
    if (slot < 0) {
      return constant;
    }
    if (listed && year >= width) {
      return 0;
    }
    var value = values[slot + Math.min(year, width - 1)];
    return growth == 0 ? value : value * Math.pow(1 + growth, year);
  }

  /// The value where there is only one.
  double single(double[] values) {
    return in(values, 0);
  }

  boolean isNamed() {
    return assumption != null;
  }
}
