package org.casewright.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// When the case runs (the calculation, §2). Months count from 0, the April of the first FY.
///
/// @param firstYear the calendar year in which the first FY starts
/// @param years the horizon, 1 to 30 FYs
/// @param weeksPerYear weeks in a year, 50 to 53; absent means 52
/// @param planYears how many FYs the medium-term plan covers, at most the horizon; absent means all
public record Timeline(
    int firstYear,
    int years,
    @Nullable BigDecimal weeksPerYear,
    @Nullable Integer planYears,
    Extras extras) {

  private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TYPED =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[MMMM uuuu][MMM uuuu][M/uuuu][uuuu-MM]")
          .toFormatter(Locale.UK);

  public Timeline {
    Problem.require(
        firstYear >= 1950 && firstYear <= 2200,
        "firstYear",
        "The first year %d is not between 1950 and 2200.".formatted(firstYear));
    Problem.require(
        years >= 1 && years <= 30,
        "years",
        "A case runs for 1 to 30 financial years; this one says %d.".formatted(years));
    Problem.require(
        weeksPerYear == null
            || (weeksPerYear.compareTo(BigDecimal.valueOf(50)) >= 0
                && weeksPerYear.compareTo(BigDecimal.valueOf(53)) <= 0),
        "weeksPerYear",
        "A year has 50 to 53 weeks; usual are 52 and 52.18.");
    Problem.require(
        planYears == null || (planYears >= 1 && planYears <= years),
        "planYears",
        "The medium-term plan covers 1 to %d of the case's years.".formatted(years));
  }

  public static Timeline of(int firstYear, int years) {
    return new Timeline(firstYear, years, null, null, Extras.NONE);
  }

  /// W, weeks in a year: as given, or 52.
  public BigDecimal weeks() {
    return weeksPerYear == null ? WEEKS : weeksPerYear;
  }

  /// Months in the horizon.
  public int months() {
    return 12 * years;
  }

  /// FYs of the medium-term plan: as given, or all.
  public int plan() {
    return planYears == null ? years : planYears;
  }

  /// FY number `year`, 0 being the first.
  public FinancialYear year(int year) {
    return new FinancialYear(firstYear + year);
  }

  /// The last FY of the case.
  public FinancialYear lastYear() {
    return year(years - 1);
  }

  /// The case's FYs in order.
  public List<FinancialYear> financialYears() {
    return IntStream.range(0, years).mapToObj(this::year).toList();
  }

  /// Which FY of the case this is, 0 being the first; empty where it lies outside the horizon.
  public Optional<Integer> indexOf(FinancialYear year) {
    var index = year.start() - firstYear;
    return index >= 0 && index < years ? Optional.of(index) : Optional.empty();
  }

  /// The calendar month that month number `month` is; 0 is April of the first FY.
  public YearMonth calendar(int month) {
    return YearMonth.of(firstYear, 4).plusMonths(month);
  }

  /// Month number `month` as people write it: `May 2022`.
  public String monthLabel(int month) {
    return calendar(month).format(MONTH);
  }

  /// A day: `22 March 2022`.
  public static String dayLabel(LocalDate day) {
    return day.format(DAY);
  }

  /// Reads `May 2022`, `5/2022` or `2022-05` as a month number; may be negative, before the case
  /// starts.
  public Optional<Integer> parseMonth(String typed) {
    try {
      var month = YearMonth.parse(typed.strip().replaceFirst("(?i)^sep\\b", "Sept"), TYPED);
      return Optional.of(12 * (month.getYear() - firstYear) + month.getMonthValue() - 4);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  public Timeline withFirstYear(int firstYear) {
    return new Timeline(firstYear, years, weeksPerYear, planYears, extras);
  }

  public Timeline withYears(int years) {
    return new Timeline(firstYear, years, weeksPerYear, planYears, extras);
  }

  public Timeline withWeeksPerYear(@Nullable BigDecimal weeksPerYear) {
    return new Timeline(firstYear, years, weeksPerYear, planYears, extras);
  }

  public Timeline withPlanYears(@Nullable Integer planYears) {
    return new Timeline(firstYear, years, weeksPerYear, planYears, extras);
  }
}
