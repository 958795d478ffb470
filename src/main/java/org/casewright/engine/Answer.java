package org.casewright.engine;

import java.util.OptionalDouble;
import org.casewright.model.Figure;
import org.casewright.model.Money;
import org.casewright.model.Timeline;

/// What a figure comes to: a number, or why there is none.
public sealed interface Answer {

  /// A number.
  ///
  /// @param value finite; pounds, a fraction, a ratio to 1, a count or a month number by the
  ///     figure's kind
  record Amount(double value) implements Answer {}

  /// No number, and why.
  ///
  /// @param why in words, such as "not within the horizon"
  record None(String why) implements Answer {}

  static Answer of(double value) {
    return new Amount(value);
  }

  static Answer none(String why) {
    return new None(why);
  }

  /// A quotient, or "no cost" where the divisor is zero (the calculation, §7).
  static Answer ratio(double benefit, double cost) {
    return cost == 0 ? none("no cost") : of(benefit / cost);
  }

  /// As people read it: `£11.24m`, `5.7 : 1`, `12.5%`, `Sept 2024`; or why there is none.
  ///
  /// @param figure what this answers, which says what the number is
  /// @param decimals of a ratio, and at most of a count
  default String text(Figure figure, Timeline timeline, int decimals) {
    return switch (this) {
      case None(var why) -> why;
      case Amount(var amount) ->
          switch (figure.kind()) {
            case MONEY -> Money.text(amount);
            case NUMBER -> Money.grouped(Money.decimal(amount, decimals));
            case RATIO -> Money.number(amount, decimals) + " : 1";
            case SHARE -> Money.number(100 * amount, 1) + "%";
            case MONTH -> timeline.monthLabel((int) amount);
          };
    };
  }

  /// The number, if there is one.
  default OptionalDouble number() {
    return this instanceof Amount(var amount) ? OptionalDouble.of(amount) : OptionalDouble.empty();
  }
}
