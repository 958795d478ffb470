package org.casewright.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.BiFunction;
import org.casewright.model.FinancialYear;
import org.jspecify.annotations.Nullable;

/// What a node means where a text, number, date … is wanted; null where it is none.
final class Scalars {

  /// Times beyond these cannot be shown in every time zone.
  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

  private Scalars() {}

  static @Nullable String text(Node node) {
    return node instanceof Node.Text(var text, _) ? text : null;
  }

  static @Nullable String id(Node node) {
    return node instanceof Node.Text(var text, _) && !text.isEmpty() ? text : null;
  }

  static @Nullable Boolean flag(Node node) {
    return node instanceof Node.Flag(var flag, _) ? Boolean.valueOf(flag) : null;
  }

  static @Nullable BigDecimal number(Node node) {
    return node instanceof Node.Decimal(var number, _) ? number : null;
  }

  /// Whether it is a number without a part after the point, of whatever size.
  static boolean isWhole(@Nullable Node node) {
    return node instanceof Node.Decimal(var number, _) && number.stripTrailingZeros().scale() <= 0;
  }

  static @Nullable Integer whole(Node node) {
    if (!(node instanceof Node.Decimal(var number, _))) {
      return null;
    }
    try {
      return number.intValueExact();
    } catch (ArithmeticException _) {
      return null;
    }
  }

  static @Nullable LocalDate date(Node node) {
    if (!(node instanceof Node.Text(var text, _))) {
      return null;
    }
    try {
      var date = LocalDate.parse(text);
      return isInReason(date.getYear()) ? date : null;
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  static @Nullable Instant instant(Node node) {
    if (!(node instanceof Node.Text(var text, _))) {
      return null;
    }
    try {
      var instant = Instant.parse(text);
      return instant.isBefore(FIRST) || !instant.isBefore(END) ? null : instant;
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  private static boolean isInReason(int year) {
    return year > 0 && year < 10_000;
  }

  static @Nullable FinancialYear financialYear(Node node) {
    return node instanceof Node.Text(var text, _) ? FinancialYear.parse(text).orElse(null) : null;
  }

  /// What `make` makes of a list of two numbers.
  static <T> @Nullable T pair(Node node, BiFunction<BigDecimal, BigDecimal, T> make) {
    if (!(node instanceof Node.Items(var pair, _)) || pair.size() != 2) {
      return null;
    }
    var first = number(pair.getFirst());
    var second = number(pair.getLast());
    return first == null || second == null ? null : make.apply(first, second);
  }
}
