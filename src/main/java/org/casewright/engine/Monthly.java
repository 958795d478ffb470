package org.casewright.engine;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// A quantity month by month over the horizon, month 0 being April of the first FY. Not to be
/// changed once handed out.
public final class Monthly {

  private static final int MONTHS_A_YEAR = 12;

  private final double[] months;

  private Monthly(double[] months) {
    this.months = months;
  }

  static Monthly over(int months, IntToDoubleFunction ofMonth) {
    var all = new double[months];
    Arrays.setAll(all, ofMonth);
    return new Monthly(all);
  }

  static Monthly zero(int months) {
    return new Monthly(new double[months]);
  }

  static Monthly of(double... months) {
    return new Monthly(months);
  }

  public int length() {
    return months.length;
  }

  public int years() {
    return months.length / MONTHS_A_YEAR;
  }

  /// The month's own value; 0 before month 0.
  public double at(int month) {
    return month < 0 ? 0 : months[month];
  }

  /// The sum of FY `year`'s months: money and starts.
  public double sum(int year) {
    var sum = 0.0;
    for (var t = MONTHS_A_YEAR * year; t < MONTHS_A_YEAR * (year + 1); t++) {
      sum += months[t];
    }
    return sum;
  }

  /// The mean of FY `year`'s months: stocks.
  public double mean(int year) {
    return sum(year) / MONTHS_A_YEAR;
  }

  /// Twelve times the last month of FY `year`: the level it runs at.
  public double recurring(int year) {
    return MONTHS_A_YEAR * months[MONTHS_A_YEAR * year + MONTHS_A_YEAR - 1];
  }

  /// Each month plus `weight` times the other's.
  Monthly plus(double weight, Monthly other) {
    return over(months.length, t -> months[t] + weight * other.months[t]);
  }

  Monthly minus(Monthly other) {
    return plus(-1, other);
  }

  /// Each month times its FY's factor.
  Monthly times(double[] factorByYear) {
    return over(months.length, t -> months[t] * factorByYear[t / MONTHS_A_YEAR]);
  }

  /// The running total up to and including each month.
  Monthly cumulative() {
    var total = new double[months.length];
    var sum = 0.0;
    for (var t = 0; t < months.length; t++) {
      sum += months[t];
      total[t] = sum;
    }
    return new Monthly(total);
  }

  /// The least of all months.
  double lowest() {
    return Arrays.stream(months).min().orElse(0);
  }

  /// The first month that is not 0.
  OptionalInt first() {
    return IntStream.range(0, months.length).filter(t -> months[t] != 0).findFirst();
  }

  double total() {
    return Arrays.stream(months).sum();
  }

  /// A copy of the months.
  public double[] toArray() {
    return months.clone();
  }
}
