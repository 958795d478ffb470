package org.casewright.charts;

import java.util.List;
import java.util.stream.IntStream;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;

/// What the plotted figures of a profile come to: the ground of everything it says in words.
/// Pounds, one a year; cost is negative.
record ProfileFindings(
    List<FinancialYear> years, List<Double> gross, List<Double> cost, List<Double> net) {

  /// Less than half a penny.
  static final double NOTHING = 0.005;

  private static final double CLEARLY = 1.05;

  static ProfileFindings of(Profile profile) {
    return new ProfileFindings(
        profile.table().years(),
        profile.row(Keys.GROSS).values(),
        profile.row(Keys.COST).values(),
        profile.row(Keys.NET).values());
  }

  /// The number of the last year.
  int last() {
    return years.size() - 1;
  }

  /// The first year from which no year is below zero; past the last where the last one is.
  static int forGoodFrom(List<Double> values) {
    var from = values.size();
    while (from > 0 && values.get(from - 1) > -NOTHING) {
      from--;
    }
    return from;
  }

  /// Whether the gross benefit ends clearly lower than it once was.
  boolean peaks() {
    return highest(gross) > CLEARLY * gross.get(last());
  }

  /// The year of the largest gross benefit.
  int peak() {
    return largest(gross, 1);
  }

  /// The year of the largest value, or with a sign of −1 the lowest.
  static int largest(List<Double> values, int sign) {
    return IntStream.range(0, values.size())
        .reduce(0, (a, b) -> sign * values.get(b) > sign * values.get(a) ? b : a);
  }

  static double highest(List<Double> values) {
    return values.stream().mapToDouble(v -> v).max().orElse(0);
  }

  static double sum(List<Double> values) {
    return values.stream().mapToDouble(v -> v).sum();
  }

  static boolean isNothing(List<Double> values) {
    return values.stream().noneMatch(value -> Math.abs(value) >= NOTHING);
  }

  /// Pounds as a headline says them: millions with one decimal, from a hundred with none.
  static String pounds(double amount) {
    if (Money.suiting(amount) != Money.MILLIONS) {
      return Money.text(amount);
    }
    return Money.MILLIONS.withSymbol(amount, Math.abs(amount) < 100e6 ? 1 : 0);
  }
}
