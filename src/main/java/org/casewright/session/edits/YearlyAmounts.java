package org.casewright.session.edits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.casewright.model.Series;

/// Pounds by FY as they are written, and what becomes of them when they come later or earlier.
///
/// @param written the series
/// @param listed whether years left out are 0 (increments, one-off amounts) rather than as the year
///     before (levels)
record YearlyAmounts(Series written, boolean listed) {

  private static final int MONTHS = 12;
  private static final int PENCE = 2;
  private static final int LONGEST = 200;

  /// The amount of FY `year`; 0 before the first.
  BigDecimal in(int year) {
    if (year < 0) {
      return BigDecimal.ZERO;
    }
    return listed ? written.listed(year) : written.held(year);
  }

  /// What the increments up to FY `year` add up to; as levels, the level itself.
  private BigDecimal level(int year) {
    var level = BigDecimal.ZERO;
    for (var y = listed ? 0 : year; y <= year; y++) {
      level = level.add(in(y));
    }
    return level;
  }

  /// Levels or increments so many months later, or earlier where negative. Whole years move whole;
  /// of the rest, n months, each FY keeps 12 − n twelfths of its own and takes n of the one before:
  /// level′(y) = level(y) − n/12 · (level(y) − level(y − 1)), to the penny. What increments bring
  /// before the first FY stands in the first FY.
  Series slipped(int months) {
    var whole = Math.floorDiv(months, MONTHS);
    var part = Math.floorMod(months, MONTHS);
    var reach = whole + (part > 0 ? 1 : 0);
    return yearly(
        Math.max(1, written.numbers().size() + Math.max(0, reach)),
        year ->
            listed && year == 0
                ? blended(level(-whole), level(-whole - 1), part)
                : blended(in(year - whole), in(year - whole - 1), part));
  }

  private static BigDecimal blended(BigDecimal own, BigDecimal before, int part) {
    if (part == 0) {
      return own;
    }
    var twelfths =
        own.multiply(BigDecimal.valueOf(MONTHS - part))
            .add(before.multiply(BigDecimal.valueOf(part)));
    return tidy(
        twelfths.divide(
            BigDecimal.valueOf(MONTHS),
            Math.max(PENCE, Math.max(own.scale(), before.scale())),
            RoundingMode.HALF_EVEN));
  }

  /// Pounds moved from one FY to another, which may be other pounds in each FY that changes. Of
  /// listed amounts, the one falls and the other rises. Of levels, those from the earlier FY up to
  /// but not including the later one fall when money comes later and rise when it comes earlier,
  /// which is what moving an increment does to them.
  ///
  /// @param pounds by FY
  Series moved(IntFunction<BigDecimal> pounds, int from, int to) {
    return yearly(
        Math.max(written.numbers().size(), Math.max(from, to) + 1),
        year -> {
          if (listed) {
            return year == from
                ? in(year).subtract(pounds.apply(year))
                : year == to ? in(year).add(pounds.apply(year)) : in(year);
          }
          var lower = from <= year && year < to;
          var higher = to <= year && year < from;
          return lower
              ? in(year).subtract(pounds.apply(year))
              : higher ? in(year).add(pounds.apply(year)) : in(year);
        });
  }

  private static Series yearly(int years, IntFunction<BigDecimal> ofYear) {
    var amounts = new ArrayList<BigDecimal>();
    for (var year = 0; year < Math.min(years, LONGEST); year++) {
      amounts.add(ofYear.apply(year));
    }
    return new Series.Yearly(List.copyOf(amounts));
  }

  /// Without zeros after the point that a division left.
  private static BigDecimal tidy(BigDecimal amount) {
    var plain = amount.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
