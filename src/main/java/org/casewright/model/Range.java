package org.casewright.model;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Between which values an assumption may lie; for a yearly series, between which multiples of it.
///
/// @param shape absent means PERT
public record Range(BigDecimal low, BigDecimal high, @Nullable RangeShape shape, Extras extras) {

  public Range {
    Problem.requireNumber("low", "low", low);
    Problem.requireNumber("high", "high", high);
    Problem.require(
        low.compareTo(high) <= 0,
        "low",
        "The low end of the range, %s, is above the high end, %s."
            .formatted(low.toPlainString(), high.toPlainString()));
  }

  /// The range between other bounds, in whichever order they come.
  Range scaled(UnaryOperator<BigDecimal> bound) {
    var one = plain(bound.apply(low));
    var other = plain(bound.apply(high));
    return new Range(one.min(other), one.max(other), shape, extras);
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
