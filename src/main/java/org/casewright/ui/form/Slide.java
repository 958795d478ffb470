package org.casewright.ui.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.casewright.model.Assumption;
import org.casewright.model.Place;
import org.casewright.model.Unit;

/// Where a slider runs and by which steps, in the assumption's own unit.
///
/// @param step a round number
/// @param fine a tenth of it; of months, which stay whole, the same
public record Slide(double low, double high, BigDecimal step, BigDecimal fine) {

  private static final double MOST_STEPS = 200;
  private static final double BEYOND_RANGE = 0.25;

  /// The range of the assumption and a quarter beyond it, or from nothing to twice the value; in
  /// any case far enough for every value in `values`, and never where no number is allowed.
  public static Slide of(Assumption assumption, Place place, List<BigDecimal> values) {
    var first = values.getFirst().doubleValue();
    var range = assumption.range();
    var low = Math.min(0, 2 * first);
    var high = first == 0 ? usual(assumption.unit()) : Math.max(0, 2 * first);
    if (range != null) {
      var beyond = BEYOND_RANGE * range.high().subtract(range.low()).doubleValue();
      low = range.low().doubleValue() - beyond;
      high = range.high().doubleValue() + beyond;
    }
    for (var value : values) {
      low = Math.min(low, value.doubleValue());
      high = Math.max(high, value.doubleValue());
    }
    if (place.bounds() != Place.Bounds.ANY) {
      low = Math.max(0, low);
    }
    if (place.bounds() == Place.Bounds.SHARE) {
      high = Math.min(1, high);
    }
    return rounded(low, high > low ? high : low + 1, assumption.unit());
  }

  private static double usual(Unit unit) {
    return switch (unit) {
      case PERCENT -> 1;
      case MONTHS -> 24;
      case POUNDS, POUNDS_A_YEAR -> 100_000;
      case POUNDS_A_WEEK, POUNDS_PER_START -> 1000;
      default -> 10;
    };
  }

  private static Slide rounded(double low, double high, Unit unit) {
    var step = step(high - low);
    if (unit == Unit.MONTHS || (step < 1 && high - low >= 10 && unit != Unit.PERCENT)) {
      step = Math.max(1, step);
    }
    var exact = new BigDecimal(Double.toString(step)).stripTrailingZeros();
    return new Slide(
        Math.floor(low / step + 1e-9) * step,
        Math.ceil(high / step - 1e-9) * step,
        exact,
        unit == Unit.MONTHS ? exact : exact.movePointLeft(1));
  }

  private static double step(double span) {
    var power = Math.pow(10, Math.floor(Math.log10(span / MOST_STEPS)));
    for (var digit : new double[] {1, 2, 5}) {
      if (span / (digit * power) <= MOST_STEPS) {
        return digit * power;
      }
    }
    return 10 * power;
  }

  /// The step nearest to where the thumb is.
  public BigDecimal at(double position) {
    var steps = BigDecimal.valueOf(position).divide(step, 0, RoundingMode.HALF_UP);
    var value = steps.multiply(step).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  double span() {
    return high - low;
  }

  /// Whether it shows all of these, none at an end from which it could go further: it could not
  /// from nothing, where scales begin on either side, nor from the whole of a share.
  boolean hasRoomFor(List<BigDecimal> values, Place place) {
    var most = place.bounds() == Place.Bounds.SHARE ? 1 : 0;
    return values.stream()
        .mapToDouble(BigDecimal::doubleValue)
        .allMatch(
            value ->
                (value > low || (value == low && low == 0))
                    && (value < high || (value == high && (high == 0 || high == most))));
  }

  /// What one press of an arrow key adds.
  public double keyStep() {
    return Math.max(step.doubleValue(), step((high - low) / 50 * MOST_STEPS));
  }
}
