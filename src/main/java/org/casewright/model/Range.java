package org.casewright.model;

import java.math.BigDecimal;
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
}
