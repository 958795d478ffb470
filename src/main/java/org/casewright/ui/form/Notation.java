package org.casewright.ui.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Money;
import org.casewright.model.Place;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;

/// How a number is written in its field: months of the calendar as `May 2022`, shares as per
/// cent, all else with commas.
///
/// @param asMonth whether the number of months is a month of the calendar
public record Notation(Unit unit, boolean asMonth, Timeline timeline) {

  private static final int MOST = 4;

  public static Notation of(Unit unit, Place place, Timeline timeline) {
    return new Notation(unit, place.isMonth(), timeline);
  }

  /// How an assumption is written where it is used first.
  public static Notation of(BusinessCase businessCase, Assumption assumption) {
    return of(assumption.unit(), Place.of(businessCase, assumption), businessCase.timeline());
  }

  /// The words beside the field.
  public String unitWords() {
    return asMonth ? "month" : unit.label();
  }

  /// The number as it stands in the field.
  public String text(BigDecimal value) {
    if (asMonth && value.stripTrailingZeros().scale() <= 0) {
      return timeline.monthLabel(value.intValue());
    }
    return Money.grouped(unit == Unit.PERCENT ? value.movePointRight(2) : value);
  }

  /// The number in a sentence, with its unit.
  public String words(BigDecimal value) {
    return asMonth ? text(value) : unit.text(value);
  }

  /// The number typed, with its unit or without; empty where it is none.
  public Optional<BigDecimal> parse(String typed) {
    if (asMonth) {
      return timeline.parseMonth(typed).map(BigDecimal::valueOf);
    }
    if (unit == Unit.PERCENT) {
      return Reading.PERCENT.parse().apply(typed);
    }
    return Money.parse(withoutUnit(typed.strip()));
  }

  /// `52` of `52 weeks`, `£430` of `£430 a week`: the words beside the field are easily typed too.
  private String withoutUnit(String typed) {
    var words = List.of((unit.label() + " " + unit.text(BigDecimal.ONE)).split(" "));
    var end = typed.lastIndexOf(' ');
    var last = typed.substring(end + 1);
    return end > 0 && words.contains(last) && !last.contains("1") // of “1 week”
        ? withoutUnit(typed.substring(0, end).strip())
        : typed;
  }

  /// A value as its field has it; of a series the first few numbers.
  public String text(Series value) {
    return joined(value, this::text);
  }

  /// A value in a sentence, with its unit; of a series the first few numbers.
  public String words(Series value) {
    return joined(value, this::words);
  }

  private static String joined(Series value, Function<BigDecimal, String> each) {
    return switch (value) {
      case Series.Single(var number) -> each.apply(number);
      case Series.Yearly(var numbers) ->
          numbers.stream().limit(MOST).map(each).collect(Collectors.joining("; "))
              + (numbers.size() > MOST ? "; …" : "");
    };
  }

  /// How what is typed is read.
  public Reading<BigDecimal> reading() {
    return new Reading<>(
        asMonth ? "month" : "number",
        asMonth ? timeline.monthLabel(1) : usual(),
        this::parse,
        this::text);
  }

  /// A number as is usual in its unit.
  private String usual() {
    return switch (unit) {
      case WEEKS -> "26";
      case MONTHS -> "6";
      case PERCENT -> "25";
      case CHILDREN_PER_CARER -> "1.3";
      case POUNDS, POUNDS_A_YEAR -> "50,000";
      case POUNDS_A_WEEK -> "450";
      case POUNDS_PER_START -> "2,500";
      case CHILDREN_A_YEAR,
          PLANS_A_YEAR,
          CARERS_A_YEAR,
          STARTS_A_YEAR,
          CHILDREN,
          BEDS,
          PLANS,
          COUNT ->
          "12";
    };
  }

  /// What to type instead of something that is no number.
  ///
  /// @param inForce the number in force, as the field has it: a sure example, but for nought, which
  ///     stands where nothing has been put in yet
  public String advice(String typed, String inForce) {
    return reading().withExample(inForce.equals("0") ? "" : inForce).advice(typed);
  }
}
