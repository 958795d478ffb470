package org.casewright.charts;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Money;

/// The extent of a value axis, always with zero in it: whole steps of a round number, but on the
/// side of zero where there is less a part of one where that will do, so that little does not leave
/// much room empty. Grid lines stand at whole steps only.
///
/// @param lower pounds, at most 0
/// @param upper pounds, more than `lower`, at least 0
/// @param step pounds between grid lines: 1, 2, 2.5, 4 or 5 times a power of ten
public record AxisRange(double lower, double upper, double step) {

  /// The axis of a chart with nothing on it: zero is its only grid line.
  public static final AxisRange EMPTY = new AxisRange(-0.25, 1, 2);

  private static final double[] ROUND = {1, 2, 2.5, 4, 5, 10};
  private static final double[] PARTS = {0, 0.25, 0.5};
  private static final double NEARLY = 1e-9;
  private static final int MOST_STEPS = 5;
  private static final int MOST_STEPS_HELD = 10;

  public AxisRange {
    if (!(lower <= 0 && upper >= 0 && upper > lower && step > 0)
        || Double.isInfinite(upper - lower)) {
      throw new IllegalArgumentException(
          "no axis from %s to %s by %s".formatted(lower, upper, step));
    }
  }

  /// The axis with the fewest, smallest round steps that holds zero and both values: −3.2 and 11.6
  /// give −4 to 12 by 4.
  public static AxisRange covering(double lowest, double highest) {
    var low = Math.min(0, lowest);
    var high = Math.max(0, highest);
    if (high - low < 1e-9) {
      return EMPTY;
    }
    var power = Math.pow(10, Math.floor(Math.log10((high - low) / MOST_STEPS)));
    for (var digit : ROUND) {
      var range = inSteps(low, high, digit * power);
      if (range.steps() <= MOST_STEPS) {
        return range;
      }
    }
    return inSteps(low, high, 20 * power);
  }

  /// This axis, held still while a value is dragged; it grows by whole steps where the values
  /// leave it, and starts afresh where they leave it far behind.
  public AxisRange holding(double lowest, double highest) {
    if (lowest >= lower && highest <= upper && !equals(EMPTY)) {
      return this;
    }
    var low = Math.min(lower, lowest);
    var high = Math.max(upper, highest);
    if (equals(EMPTY) || (high - low) / step > MOST_STEPS_HELD) {
      return covering(lowest, highest);
    }
    var grown = inSteps(low, high, step);
    return grown.steps() > MOST_STEPS_HELD ? covering(lowest, highest) : grown;
  }

  /// Where grid lines stand, upwards; zero is always one of them.
  public List<Double> ticks() {
    var ticks = new ArrayList<Double>();
    var first = (int) Math.ceil(lower / step - 1e-9);
    var last = (int) Math.floor(upper / step + 1e-9);
    for (var i = first; i <= last; i++) {
      ticks.add(i * step);
    }
    return List.copyOf(ticks);
  }

  /// A grid line's label, in pounds: `£12m`, `−£4m`, `£2.5m`, `0`.
  String label(double tick) {
    if (Math.abs(tick) < step / 2) {
      return "0";
    }
    var scale = scale();
    var size = "£" + Money.number(Math.abs(tick) / scale.inPounds(), decimals(scale));
    return (tick < 0 ? Character.toString(Money.MINUS) : "") + size + scale.label().substring(1);
  }

  /// A grid line's label on an axis of plain numbers: `1,250`, `−20`, `2.5`.
  String count(double tick) {
    return Math.abs(tick) < step / 2 ? "0" : Money.number(tick, decimals(Money.POUNDS));
  }

  private int decimals(Money scale) {
    var decimals = 0;
    while (decimals < 6 && !isWhole(step / scale.inPounds() * Math.pow(10, decimals))) {
      decimals++;
    }
    return decimals;
  }

  private static boolean isWhole(double number) {
    return Math.abs(number - Math.rint(number)) < 1e-6;
  }

  /// The scale that the labels are in.
  Money scale() {
    return Money.suiting(Math.max(-lower, upper));
  }

  /// How many whole steps there are from the lowest grid line to the highest.
  int steps() {
    return (int) (Math.floor(upper / step + NEARLY) + Math.floor(-lower / step + NEARLY));
  }

  private static AxisRange inSteps(double low, double high, double step) {
    var down = -low < high ? inParts(-low / step) : whole(-low / step);
    var up = high <= -low ? inParts(high / step) : whole(high / step);
    return new AxisRange(0.0 - down * step, up * step, step);
  }

  private static double whole(double steps) {
    return Math.ceil(steps - NEARLY);
  }

  /// Whole steps, and then as small a part of the next as holds the rest.
  private static double inParts(double steps) {
    var last = Math.floor(steps + NEARLY);
    for (var part : PARTS) {
      if (steps <= last + part + NEARLY) {
        return last + part;
      }
    }
    return last + 1;
  }
}
