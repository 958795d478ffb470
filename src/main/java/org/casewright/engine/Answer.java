package org.casewright.engine;

import java.util.OptionalDouble;

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

  /// The number, if there is one.
  default OptionalDouble number() {
    return this instanceof Amount(var amount) ? OptionalDouble.of(amount) : OptionalDouble.empty();
  }
}
