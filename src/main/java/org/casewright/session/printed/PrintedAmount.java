package org.casewright.session.printed;

import java.math.BigDecimal;
import org.casewright.model.Money;
import org.casewright.model.PublishedFigure;

/// An amount as a table prints it.
///
/// @param digits as printed; commas, brackets for negatives and a true minus may stand in them
/// @param unit `£` `£k` `£m` `%` `ratio`; empty where the table does not say
public record PrintedAmount(String digits, String unit) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /// The number in the unit that is printed.
  ///
  /// @throws java.util.NoSuchElementException if the digits are no number
  public BigDecimal number() {
    return Money.parse(digits).orElseThrow();
  }

  /// The amount in pounds, or as the fraction or plain number that it is.
  public BigDecimal value() {
    return number().multiply(worth());
  }

  /// Whether nothing is printed: nil.
  public boolean isNil() {
    return number().signum() == 0;
  }

  /// The same size without its minus or brackets.
  PrintedAmount unsigned() {
    return new PrintedAmount(digits.replaceAll("[()\\-" + Money.MINUS + "]", "").strip(), unit);
  }

  /// As it would stand in a sentence: `£7.6m`.
  public String text() {
    return inItsUnit(digits);
  }

  String inItsUnit(String number) {
    return unit.isEmpty() ? number : PublishedFigure.inUnit(number, unit);
  }

  BigDecimal worth() {
    return BigDecimal.valueOf(PublishedFigure.worth(unit));
  }

  /// By how much rounding may have changed it: half a unit of the last printed digit.
  BigDecimal rounding() {
    return HALF.movePointLeft(number().scale()).multiply(worth());
  }
}
