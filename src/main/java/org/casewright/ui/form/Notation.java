package org.casewright.ui.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.casewright.model.Money;
import org.casewright.model.Place;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;

/// How a number is written in its field: months of the calendar as `May 2022`, shares as per
/// cent, all else with commas.
///
/// @param asMonth whether the number of months is a month of the calendar
public record Notation(Unit unit, boolean asMonth, Timeline timeline) {

  public static Notation of(Unit unit, Place place, Timeline timeline) {
    return new Notation(unit, place == Place.START || place == Place.COST_MONTH, timeline);
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

  /// The number typed; empty where it is none.
  public Optional<BigDecimal> parse(String typed) {
    if (asMonth) {
      var month = timeline.parseMonth(typed).map(BigDecimal::valueOf);
      return month.isPresent() ? month : Optional.empty();
    }
    if (unit == Unit.PERCENT) {
      return Money.parse(typed.replace("%", "")).map(number -> number.movePointLeft(2));
    }
    return Money.parse(typed);
  }

  /// What to type instead of something that is no number.
  ///
  /// @param inForce the number in force, as the field has it: a sure example
  public String advice(String typed, String inForce) {
    if (typed.isBlank()) {
      return asMonth ? "A month is needed here." : "A number is needed here.";
    }
    return "“%s” is not a %s; type one such as %s."
        .formatted(typed, asMonth ? "month" : "number", inForce);
  }
}
