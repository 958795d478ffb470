package org.casewright.analysis;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.casewright.model.Assumption;
import org.casewright.model.Place;
import org.casewright.model.Series;
import org.casewright.model.Unit;

/// Which amounts of an assumption are looked at, outwards from the present one.
///
/// @param whole whether nothing lies between them: months
/// @param up the higher ones, from the nearest to the farthest
/// @param down the lower ones, from the nearest to the farthest
record Amounts(boolean whole, double[] up, double[] down) {

  private static final int EVEN_STEPS = 64;
  private static final double EVEN = 1.0 / 32;
  private static final double GROWING = 1.2;
  private static final int HALVINGS = 12;
  private static final double FARTHEST = 1000;
  private static final double FARTHEST_FROM_NOTHING = 1_000_000;
  private static final int MOST_MONTHS = 1200;

  /// @param now the present amount
  /// @param places that name the assumption
  /// @param months of the horizon
  static Amounts of(
      Assumption assumption, Series inForce, double now, List<Place> places, int months) {
    var single = inForce instanceof Series.Single;
    var bounds = places.stream().map(Place::bounds).toList();
    var least = bounds.stream().mapToDouble(Place.Bounds::least).max().orElse(0);
    var most =
        bounds.stream().mapToDouble(Place.Bounds::most).min().orElse(Double.POSITIVE_INFINITY);
    if (!single) {
      var largest =
          inForce.numbers().stream().mapToDouble(each -> each.doubleValue()).max().orElse(1);
      most = largest > 0 ? Math.max(1, most / largest) : most;
    }
    var low = Math.max(least, now >= 0 ? 0 : Double.NEGATIVE_INFINITY);
    if (single && assumption.unit() == Unit.MONTHS) {
      var last = Math.min(MOST_MONTHS, Math.max(2 * months, now + months));
      return new Amounts(
          true,
          IntStream.rangeClosed((int) Math.floor(now) + 1, (int) last).asDoubleStream().toArray(),
          IntStream.iterate((int) Math.ceil(now) - 1, month -> month >= low, month -> month - 1)
              .asDoubleStream()
              .toArray());
    }
    var size = single ? size(assumption, now) : 1;
    return new Amounts(false, outwards(now, size, most), outwards(now, -size, low));
  }

  /// In even steps at first, then in growing ones, ever nearer to a bound, which is the last.
  private static double[] outwards(double now, double size, double bound) {
    var farthest = now == 0 ? FARTHEST_FROM_NOTHING : FARTHEST;
    var even = IntStream.rangeClosed(1, EVEN_STEPS).mapToDouble(i -> i * EVEN);
    var growing =
        DoubleStream.iterate(
            EVEN_STEPS * EVEN * GROWING, far -> far < farthest, far -> far * GROWING);
    var last = Double.isInfinite(bound) ? now + farthest * size : bound;
    var reach = Math.abs(last - now);
    var nearer = IntStream.rangeClosed(1, HALVINGS).mapToDouble(i -> 1 - Math.scalb(1.0, -i));
    var inside =
        DoubleStream.concat(
                DoubleStream.concat(even, growing).map(far -> far * Math.abs(size)),
                Double.isInfinite(bound) ? DoubleStream.empty() : nearer.map(part -> part * reach))
            .filter(far -> far < reach)
            .sorted()
            .map(far -> now + Math.signum(size) * far);
    return DoubleStream.concat(inside, DoubleStream.of(last))
        .filter(amount -> amount != now)
        .distinct()
        .toArray();
  }

  /// How large a change of it is that people would think of first.
  private static double size(Assumption assumption, double now) {
    var range = assumption.range();
    if (now != 0) {
      return Math.abs(now);
    }
    if (range != null && range.high().signum() != 0) {
      return range.high().abs().doubleValue();
    }
    return switch (assumption.unit()) {
      case PERCENT -> 0.1;
      case POUNDS, POUNDS_A_YEAR -> 10_000;
      case POUNDS_A_WEEK, POUNDS_PER_START -> 100;
      default -> 1;
    };
  }
}
