package org.casewright.ui.form;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Where a value may go while it is dragged, and by which steps.
///
/// @param value where it is when the drag begins
/// @param low the least it may become; where `high` is less than it, the value stays as it is
/// @param step what a drag snaps to
/// @param fine what it snaps to with Shift, and what an arrow key adds
public record Track(
    BigDecimal value, BigDecimal low, BigDecimal high, BigDecimal step, BigDecimal fine) {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
  private static final BigDecimal LEAP = BigDecimal.TEN;

  /// Whole months.
  public static Track months(BigDecimal value, BigDecimal low, BigDecimal high) {
    return new Track(value, low, high, BigDecimal.ONE, BigDecimal.ONE);
  }

  /// A share of the whole, by 5% or finely by 1%.
  public static Track share(BigDecimal value, BigDecimal low, BigDecimal high) {
    return new Track(value, low, high, TWENTIETH, HUNDREDTH);
  }

  /// A value that stays.
  public static Track fixed(BigDecimal value) {
    return new Track(value, value, value, BigDecimal.ONE, BigDecimal.ONE);
  }

  /// The value of a slider, where that runs.
  static Track of(Slide slide, BigDecimal value) {
    return new Track(
        value,
        BigDecimal.valueOf(slide.low()),
        BigDecimal.valueOf(slide.high()),
        slide.step(),
        slide.fine());
  }

  /// Whether it can be moved at all.
  public boolean isFree() {
    return low.compareTo(high) < 0;
  }

  /// The value after a drag by `delta`: the nearest step, or what it was where the drag is still
  /// shorter than half a step.
  BigDecimal at(double delta, boolean finely) {
    var by = finely ? fine : step;
    if (2 * Math.abs(delta) < by.doubleValue()) {
      return value;
    }
    var moved = value.add(BigDecimal.valueOf(delta));
    return within(moved.divide(by, 0, RoundingMode.HALF_UP).multiply(by));
  }

  /// The value after an arrow key.
  ///
  /// @param from where it is now
  /// @param steps 1 or −1
  BigDecimal after(BigDecimal from, int steps, boolean far) {
    var by = fine.multiply(BigDecimal.valueOf(steps));
    return within(from.add(far ? by.multiply(LEAP) : by));
  }

  private BigDecimal within(BigDecimal wanted) {
    if (low.compareTo(high) > 0) {
      return value;
    }
    var held = wanted.max(low).min(high).stripTrailingZeros();
    return held.scale() < 0 ? held.setScale(0) : held;
  }
}
