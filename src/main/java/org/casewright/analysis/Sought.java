package org.casewright.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.casewright.model.Assumption;
import org.casewright.model.Range;
import org.casewright.model.Series;
import org.jspecify.annotations.Nullable;

/// What one assumption would have to be for a figure to reach a target, all else staying as it is.
///
/// @param assumption as it is written
/// @param inForce its number in the scenario
public record Sought(Assumption assumption, Series inForce, Outcome outcome) {

  /// What came of looking.
  ///
  /// An amount here is the assumption's number, as stored; of an assumption with a number for each
  /// year it is what all of them are multiplied by.
  public sealed interface Outcome {}

  /// The target is missed now and reached at `at`, and as long as the amount stays in `holds`.
  ///
  /// @param figure what the figure is there: at the target, or past it by what rounding adds
  public record Reached(BigDecimal at, double figure, Span holds) implements Outcome {}

  /// The target is reached already, and stays so as long as the amount stays in `holds`.
  public record Kept(Span holds) implements Outcome {}

  /// No amount reaches the target.
  ///
  /// @param at of the amounts looked at, the one that comes nearest
  /// @param figure what the figure is there
  public record OutOfReach(BigDecimal at, double figure) implements Outcome {}

  /// The figure does not depend on it.
  public record NoEffect() implements Outcome {}

  /// Its number is 0 in every year, so that multiplying changes nothing.
  public record NothingToMultiply() implements Outcome {}

  /// The figure has no number, whatever the amount.
  ///
  /// @param why in words, such as "not within the horizon"
  public record Unanswered(String why) implements Outcome {}

  /// Amounts from one end to the other, both included.
  ///
  /// @param from absent where it may be as low as it can be
  /// @param to absent where it may be as high as it can be
  public record Span(@Nullable BigDecimal from, @Nullable BigDecimal to) {}

  /// Whether amounts are what the numbers of each year are multiplied by.
  public boolean multiplies() {
    return inForce instanceof Series.Yearly;
  }

  /// The amount now.
  public BigDecimal now() {
    return switch (inForce) {
      case Series.Single(var number) -> number;
      case Series.Yearly _ -> BigDecimal.ONE;
    };
  }

  /// The assumption's number for an amount.
  public Series number(BigDecimal amount) {
    return switch (inForce) {
      case Series.Single _ -> Series.of(amount);
      case Series.Yearly(var values) ->
          new Series.Yearly(
              values.stream()
                  .map(each -> each.multiply(amount).round(MathContext.DECIMAL64))
                  .map(each -> each.stripTrailingZeros())
                  .map(each -> each.scale() < 0 ? each.setScale(0) : each)
                  .toList());
    };
  }

  /// The amount that reaches the target, if there is one and it is not reached already.
  public Optional<Reached> reached() {
    return outcome instanceof Reached reached ? Optional.of(reached) : Optional.empty();
  }

  /// How far the amount that reaches the target lies towards the end of the assumption's own range:
  /// 0 is where it is now, 1 the end of the range, above 1 beyond it. Empty where there is no such
  /// amount, or no range on that side.
  public Optional<Double> strain() {
    var range = assumption.range();
    if (range == null || !(outcome instanceof Reached(var at, _, _))) {
      return Optional.empty();
    }
    var far = at.subtract(now()).doubleValue();
    var room = end(range, far > 0).subtract(now()).doubleValue();
    return room == 0 || Math.signum(room) != Math.signum(far)
        ? Optional.of(Double.POSITIVE_INFINITY)
        : Optional.of(far / room);
  }

  private static BigDecimal end(Range range, boolean high) {
    return high ? range.high() : range.low();
  }
}
