package org.casewright.analysis.mtfp;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.casewright.model.Measure;

/// Pounds by FY, from the case's first, as **levels**: what the FY's budget is lower or dearer by.
/// An **increment** is the change on the FY before, in the first FY all of it; a **cumulative**
/// amount is all levels so far. Levels 7.6, 16.9, 17.7 are increments 7.6, 9.3, 0.8 and cumulative
/// 7.6, 24.5, 42.2: three different numbers.
///
/// @param years one level a FY; nothing is rounded
public record Levels(List<Double> years) {

  public Levels {
    years = List.copyOf(years);
  }

  static Levels of(double[] years) {
    return new Levels(Arrays.stream(years).boxed().toList());
  }

  /// No pounds in so many FYs.
  public static Levels zero(int years) {
    return of(new double[years]);
  }

  /// The level of FY `year`, 0 being the first; nothing before it.
  ///
  /// @throws IndexOutOfBoundsException past the last FY
  public double level(int year) {
    return year < 0 ? 0 : years.get(year);
  }

  /// The change on the FY before.
  public double increment(int year) {
    return level(year) - level(year - 1);
  }

  /// All levels up to and including FY `year`.
  public double cumulative(int year) {
    return IntStream.rangeClosed(0, year).mapToDouble(this::level).sum();
  }

  /// The number of one of the three kinds.
  public double in(Measure measure, int year) {
    return switch (measure) {
      case ANNUAL -> level(year);
      case INCREMENT -> increment(year);
      case CUMULATIVE -> cumulative(year);
    };
  }

  public Levels plus(Levels other) {
    return each(year -> level(year) + other.level(year));
  }

  public Levels minus(Levels other) {
    return each(year -> level(year) - other.level(year));
  }

  Levels times(double factor) {
    return each(year -> level(year) * factor);
  }

  /// Several together; none in so many FYs where there are none.
  static Levels sum(List<Levels> parts, int years) {
    return parts.stream().reduce(zero(years), Levels::plus);
  }

  /// Whether FY `year` takes back some of the FY before: its increment has the opposite sign.
  ///
  /// @param least pounds below which it is not told
  public boolean reversesIn(int year, double least) {
    return Math.abs(increment(year)) >= least && increment(year) * level(year - 1) < 0;
  }

  /// Whether it lasts.
  ///
  /// @param least pounds below which what is taken back is not told
  public Lasting lasting(double least) {
    if (IntStream.range(0, years.size()).noneMatch(year -> reversesIn(year, least))) {
      return Lasting.RECURRING;
    }
    return Math.abs(years.getLast()) < least ? Lasting.ONE_OFF : Lasting.PARTLY;
  }

  boolean isZero() {
    return years.stream().allMatch(level -> level == 0);
  }

  private Levels each(IntToDoubleFunction level) {
    return of(IntStream.range(0, years.size()).mapToDouble(level).toArray());
  }
}
