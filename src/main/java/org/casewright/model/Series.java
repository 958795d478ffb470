package org.casewright.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The number of an assumption: one, or one a financial year.
public sealed interface Series {

  /// One number for every year.
  record Single(BigDecimal value) implements Series {
    public Single {
      Problem.requireNumber("value", "value", value);
    }

    @Override
    public List<BigDecimal> numbers() {
      return List.of(value);
    }
  }

  /// One number a year from the first FY. At least one; years past the horizon are kept and not
  /// used.
  record Yearly(List<BigDecimal> values) implements Series {
    public Yearly {
      values = List.copyOf(values);
      Problem.require(!values.isEmpty(), "values", "A list of yearly values needs at least one.");
      Problem.require(values.size() <= 200, "values", "A list has at most 200 yearly values.");
      for (var i = 0; i < values.size(); i++) {
        Problem.requireNumber("values[" + i + "]", "value", values.get(i));
      }
    }

    @Override
    public List<BigDecimal> numbers() {
      return values;
    }
  }

  /// The numbers as written, at least one.
  List<BigDecimal> numbers();

  /// Whether it has the same numbers, however many noughts they are written with.
  default boolean sameAs(Series other) {
    var mine = numbers();
    var others = other.numbers();
    return getClass() == other.getClass()
        && mine.size() == others.size()
        && IntStream.range(0, mine.size()).allMatch(i -> mine.get(i).compareTo(others.get(i)) == 0);
  }

  static Series of(String value) {
    return new Single(new BigDecimal(value));
  }

  static Series of(BigDecimal value) {
    return new Single(value);
  }

  static Series yearly(String... values) {
    return new Yearly(Arrays.stream(values).map(BigDecimal::new).toList());
  }

  /// The value in FY `year` (0 is the first), the last one holding for later years.
  default BigDecimal held(int year) {
    return numbers().get(Math.min(year, numbers().size() - 1));
  }

  /// The value in FY `year` where years left out are 0, and a single value means the first FY.
  default BigDecimal listed(int year) {
    return year < numbers().size() ? numbers().get(year) : BigDecimal.ZERO;
  }
}
