package org.casewright.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// How pounds are written and read: the one place. Minus signs are true minus signs, thousands have
/// commas, rounding is half up on the decimal value and happens here only.
public enum Money {
  POUNDS("£", 1, 0),
  THOUSANDS("£k", 1_000, 0),
  MILLIONS("£m", 1_000_000, 2);

  /// The digits of a computed number that mean something: 1,449,999.9999999998 is 1,450,000.
  private static final MathContext MEANT = new MathContext(15, RoundingMode.HALF_UP);

  /// The true minus sign, U+2212.
  public static final char MINUS = '−';

  private final String label;
  private final int pounds;
  private final int decimals;

  Money(String label, int pounds, int decimals) {
    this.label = label;
    this.pounds = pounds;
    this.decimals = decimals;
  }

  /// `£`, `£k` or `£m`, as a table's heading says it.
  public String label() {
    return label;
  }

  /// How many pounds one of these is.
  public int inPounds() {
    return pounds;
  }

  /// The scale that suits amounts up to `largest` pounds: millions from one million, thousands from
  /// ten thousand.
  public static Money suiting(double largest) {
    var size = Math.abs(largest);
    if (size >= 999_500) {
      return MILLIONS;
    }
    return size >= 10_000 ? THOUSANDS : POUNDS;
  }

  /// An amount for a table cell headed by [#label]: `11.24`, `−2.39`, `1,234`.
  public String cell(double amount) {
    return number(amount / pounds, decimals);
  }

  /// An amount for a sentence, in the scale that suits it: `£11.24m`, `£540k`, `−£1,234`.
  public static String text(double amount) {
    return suiting(amount).withSymbol(amount);
  }

  /// An amount in this scale with its symbol: `£0.63m`, `−£2.39m`.
  public String withSymbol(double amount) {
    return withSymbol(amount, decimals);
  }

  /// The same with so many decimals.
  public String withSymbol(double amount, int places) {
    var shown = decimal(amount / pounds, places);
    return signed(shown, "£" + fixed(shown.abs(), places) + label.substring(1));
  }

  /// The same in words, `£0.63 million`; pounds stay as they are.
  public String spelt(double amount, int places) {
    var brief = withSymbol(amount, places);
    return switch (this) {
      case POUNDS -> brief;
      case THOUSANDS -> withoutLast(brief) + " thousand";
      case MILLIONS -> withoutLast(brief) + " million";
    };
  }

  private static String withoutLast(String words) {
    return words.substring(0, words.length() - 1);
  }

  /// A change with its sign always shown: `+£0.34m`, `−£12k`; no change is `±£0`.
  public static String change(double amount) {
    return suiting(amount).withSign(amount);
  }

  /// A change in this scale with its sign: `+£0.34m`, `−£0.03m`; what rounds to nothing is `±£0`.
  public String withSign(double amount) {
    if (decimal(amount / pounds, decimals).signum() == 0) {
      return "±£0";
    }
    return (amount > 0 ? "+" : "") + withSymbol(amount);
  }

  /// A plain number with commas and so many decimals; minus zero is 0.
  public static String number(double number, int decimals) {
    var shown = decimal(number, decimals);
    return signed(shown, fixed(shown.abs(), decimals));
  }

  /// A number with commas and just the decimals it has.
  public static String grouped(BigDecimal number) {
    var plain = number.stripTrailingZeros();
    return signed(plain, fixed(plain.abs(), Math.max(0, plain.scale())));
  }

  /// Whole pounds without pence, others with two decimals or just those they have.
  static String pounds(BigDecimal size) {
    var plain = size.stripTrailingZeros();
    return fixed(plain, plain.scale() <= 0 ? 0 : Math.max(2, plain.scale()));
  }

  /// A computed number as a decimal of at most so many places, rounded half up.
  ///
  /// @throws IllegalArgumentException if it is not finite
  public static BigDecimal decimal(double number, int decimals) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("not a finite number");
    }
    return BigDecimal.valueOf(number).round(MEANT).setScale(decimals, RoundingMode.HALF_UP);
  }

  /// A number as people type or print it: spaces, commas, a £ and a trailing k, m or % may stand in
  /// it, letters large or small; a negative may have brackets, with the letter in them or after
  /// them, a hyphen or a true minus. Empty where it is no number.
  public static Optional<BigDecimal> parse(String typed) {
    var text = typed.strip().replaceAll("[\\s,£\\u00a0\\u202f]", "").replace(MINUS, '-');
    text = text.replaceFirst("^\\((.*)\\)([kKmM])$", "($1$2)");
    var negative = text.matches("\\([^-].*\\)"); // with a minus in brackets it is not clear which
    if (negative) {
      text = text.substring(1, text.length() - 1);
    }
    var shift = 0;
    if (text.endsWith("m") || text.endsWith("M")) {
      shift = 6;
    } else if (text.endsWith("k") || text.endsWith("K")) {
      shift = 3;
    } else if (text.endsWith("%")) {
      shift = -2;
    }
    if (shift != 0) {
      text = text.substring(0, text.length() - 1);
    }
    if (!text.matches("-?[0-9]{0,16}(\\.[0-9]{0,16})?") || !text.matches(".*[0-9].*")) {
      return Optional.empty();
    }
    var number = new BigDecimal(text).movePointRight(shift);
    return Optional.of(negative ? number.negate() : number);
  }

  static String signed(BigDecimal number, String size) {
    return number.signum() < 0 ? MINUS + size : size;
  }

  private static String fixed(BigDecimal size, int decimals) {
    var plain = size.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    var grouped = new StringBuilder(plain);
    var point = plain.indexOf('.');
    for (var i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
