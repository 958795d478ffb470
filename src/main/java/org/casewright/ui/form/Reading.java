package org.casewright.ui.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.model.Timeline;

/// How a value is read from what is typed, and how it is written.
///
/// @param noun what is needed, as a sentence says it
/// @param example something that can be typed
/// @param parse empty where it cannot be understood
public record Reading<T>(
    String noun, String example, Function<String, Optional<T>> parse, Function<T, String> write) {

  private static final DateTimeFormatter DAY_OF_YEAR = day("d MMM uuuu");
  private static final List<DateTimeFormatter> DAYS =
      List.of(DAY_OF_YEAR, day("d MMMM uuuu"), day("d/M/uuuu"), DateTimeFormatter.ISO_LOCAL_DATE);

  public static final Reading<BigDecimal> NUMBER =
      new Reading<>("number", "1,200", Money::parse, Money::grouped);

  /// A fraction, in per cent; with the sign or without.
  public static final Reading<BigDecimal> PERCENT =
      new Reading<>(
          "number of per cent",
          "2.5",
          typed -> Money.parse(typed.replace("%", "")).map(Reading::hundredth),
          share -> Money.grouped(share.movePointRight(2)));

  /// A part of a whole, in per cent.
  public static final Reading<BigDecimal> SHARE =
      new Reading<>(
          "share from 0 to 100 per cent",
          "25",
          typed -> PERCENT.parse.apply(typed).filter(Reading::isShare),
          PERCENT.write);

  public static final Reading<LocalDate> DAY =
      new Reading<>("date", "28 Mar 2026", Reading::parseDay, DAY_OF_YEAR::format);

  public static final Reading<FinancialYear> YEAR =
      new Reading<>("financial year", "2025/26", FinancialYear::parse, FinancialYear::label);

  /// A month of the calendar, counted from the first of the case.
  public static Reading<Integer> month(Timeline timeline) {
    return new Reading<>(
        "month", timeline.monthLabel(1), timeline::parseMonth, timeline::monthLabel);
  }

  /// The last month of a time, for the month after it, in which it is over.
  public static Reading<Integer> lastMonth(Timeline timeline) {
    return new Reading<>(
        "month",
        timeline.monthLabel(1),
        typed -> timeline.parseMonth(typed).map(last -> last + 1),
        after -> timeline.monthLabel(after - 1));
  }

  /// A hundredth, in the fewest digits: typed again it is the same number.
  private static BigDecimal hundredth(BigDecimal number) {
    var hundredth = number.movePointLeft(2).stripTrailingZeros();
    return hundredth.scale() < 0 ? hundredth.setScale(0) : hundredth;
  }

  private static boolean isShare(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
  }

  private static DateTimeFormatter day(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static Optional<LocalDate> parseDay(String typed) {
    var text = typed.strip().replaceFirst("(?i)\\bsep\\b", "Sept"); // as British English has it
    return DAYS.stream().flatMap(format -> parseDay(text, format).stream()).findFirst();
  }

  private static Optional<LocalDate> parseDay(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// The same with an example that is nearer at hand; a blank one changes nothing.
  public Reading<T> withExample(String near) {
    return near.isBlank() ? this : new Reading<>(noun, near, parse, write);
  }

  /// What to type instead.
  public String advice(String typed) {
    return typed.isBlank()
        ? "A %s is needed here.".formatted(noun)
        : "“%s” is not a %s; type one such as %s.".formatted(typed.strip(), noun, example);
  }
}
