package org.casewright.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.model.Assumption;
import org.casewright.model.Range;
import org.casewright.model.Series;

/// A number to hold against its assumption's own range.
record Compared(BigDecimal amount) {

  /// Of a multiple: ranges are written as 1.62, and 1.6213 is meant by it.
  private static final int DECIMALS = 2;

  /// What is held against the range: the numbers themselves; of a yearly series, by how much all
  /// its years together are a multiple of the plan's, since a list may be moved from year to year.
  /// Nothing is a multiple of 0.
  static Stream<Compared> of(Examined examined, InScenario scenario, Assumption assumption) {
    if (assumption.value() instanceof Series.Single) {
      return scenario.numbers(assumption.id()).stream().map(Compared::new);
    }
    var listed = examined.usesOf(assumption.id()).stream().anyMatch(use -> use.place().listed());
    var before = total(assumption.value(), scenario.years(), listed);
    var now = total(scenario.series(assumption.id()), scenario.years(), listed);
    return before.signum() == 0
        ? Stream.empty()
        : Stream.of(new Compared(now.divide(before, DECIMALS, RoundingMode.HALF_UP)));
  }

  private static BigDecimal total(Series series, int years, boolean listed) {
    return IntStream.range(0, years)
        .mapToObj(year -> listed ? series.listed(year) : series.held(year))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  boolean isOutside(Range range) {
    return amount.compareTo(range.low()) < 0 || amount.compareTo(range.high()) > 0;
  }
}
