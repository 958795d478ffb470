package org.casewright.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.casewright.model.Money;
import org.casewright.model.Wording;
import org.jspecify.annotations.Nullable;

/// A number as somebody typed it among words: `£11.2m`, `5.4:1`, `12%`, `141`.
///
/// @param text as typed
/// @param start where it begins among the words
/// @param kind what it says it is
/// @param number without sign, in pounds, as a fraction, or as it is
/// @param step what one of its last digit is worth
public record TypedNumber(String text, int start, Kind kind, BigDecimal number, BigDecimal step) {

  /// What a typed number says it is.
  public enum Kind {
    MONEY,
    SHARE,
    RATIO,
    /// Nothing: so many of something.
    PLAIN
  }

  private static final String MONTHS =
      "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

  /// Years, FYs and days of a month are no amounts, nor are numbers that are part of a name.
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<!(?:\\b(?i:paragraph|para|section|table|page|phase|stage|step|part|appendix|option)|§)\\s)"
              + "(?<![\\p{L}\\d/.,:’'_§-])(?<pounds>£)?(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?<after>\\.\\d+)?(?:\\s?(?<scale>(?i:bn|billion|m|million|k|thousand)(?!\\p{L})|%|per"
              + " cent(?!\\p{L}))|(?<ratio>\\s?:\\s?1(?!\\d)))?"
              + "(?![\\p{L}\\d/_]|[.,]\\d|:\\d)(?!\\s(?:"
              + MONTHS
              + ")\\b)");

  private static final Pattern SPELT = Pattern.compile("[a-z]{3}$");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /// The half of the last digit that a figure may miss by, and still be what is typed.
  private static final double HALF = 0.5 + 1e-9;

  /// Those among words, in order.
  public static List<TypedNumber> in(String words) {
    var found = new ArrayList<TypedNumber>();
    var matcher = PATTERN.matcher(words);
    while (matcher.find()) {
      if (matcher.group("pounds") != null
          || matcher.group("scale") != null
          || matcher.group("ratio") != null
          || !YEAR.matcher(matcher.group()).matches()) {
        found.add(of(matcher.toMatchResult(), matcher.start()));
      }
    }
    return List.copyOf(found);
  }

  /// Those that stand outside the live fields of a wording, in order.
  public static List<TypedNumber> outsideFields(String words) {
    return Wording.of(words).parts().stream()
        .filter(Wording.Plain.class::isInstance)
        .flatMap(each -> in(each.written()).stream())
        .toList();
  }

  private static TypedNumber of(MatchResult match, int start) {
    var after = match.group("after") == null ? "" : match.group("after");
    var digits = new BigDecimal(match.group("whole").replace(",", "") + after);
    var scale = match.group("scale");
    var kind =
        match.group("ratio") != null
            ? Kind.RATIO
            : "%".equals(scale) || "per cent".equals(scale)
                ? Kind.SHARE
                : match.group("pounds") != null ? Kind.MONEY : Kind.PLAIN;
    var shift = shift(scale);
    return new TypedNumber(
        match.group(),
        start,
        kind,
        digits.movePointRight(shift),
        BigDecimal.ONE.movePointLeft(digits.scale()).movePointRight(shift));
  }

  private static int shift(@Nullable String scale) {
    return switch (scale == null ? "" : scale.toLowerCase(Locale.ROOT)) {
      case "bn", "billion" -> 9;
      case "m", "million" -> 6;
      case "k", "thousand" -> 3;
      case "%", "per cent" -> -2;
      default -> 0;
    };
  }

  /// Whether its unit is written out: `million`, `per cent`.
  boolean isSpelt() {
    return SPELT.matcher(text).find();
  }

  boolean isMillions() {
    return text.endsWith("m") || text.endsWith("million");
  }

  /// How many decimals it is typed with.
  public int places() {
    var point = text.indexOf('.');
    if (point < 0) {
      return 0;
    }
    var end = point + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - point - 1;
  }

  /// Whether a figure, or what is taken away by it, is this number to its last digit.
  public boolean is(double value) {
    return Double.isFinite(value)
        && Money.decimal(Math.abs(value), 6).subtract(number).abs().doubleValue()
            <= HALF * step.doubleValue();
  }

  /// Where it ends among the words.
  public int end() {
    return start + text.length();
  }
}
