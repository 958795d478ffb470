package org.casewright.ui.present;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Place;
import org.casewright.model.Unit;
import org.casewright.model.Workstream;
import org.casewright.session.Lever;
import org.casewright.session.Sandbox;
import org.casewright.ui.form.Notation;
import org.casewright.ui.form.Slide;

/// A lever as it stands in the strip.
///
/// @param label what it moves
/// @param range where its slider runs
/// @param value where it stands
/// @param planned where the case has it
/// @param notation how it is written and read
record LeverRow(
    Lever lever,
    String label,
    Slide range,
    BigDecimal value,
    BigDecimal planned,
    Notation notation) {

  private static final Slide SHARE =
      new Slide(0, 1.5, new BigDecimal("0.05"), new BigDecimal("0.01"));
  private static final Slide MONTHS = new Slide(-12, 24, BigDecimal.ONE, BigDecimal.ONE);

  /// A lever as it stands; empty where the case has nothing of the kind.
  static Optional<LeverRow> of(BusinessCase in, String scenario, Sandbox sandbox, Lever lever) {
    return Sandbox.planned(in, scenario, lever)
        .map(
            planned -> {
              var value = sandbox.value(in, scenario, lever).orElse(planned);
              return switch (lever) {
                case Lever.Delivered(var workstream) ->
                    new LeverRow(
                        lever,
                        workstream == null ? "Delivered" : name(in, workstream) + " delivered",
                        SHARE,
                        value,
                        planned,
                        new Notation(Unit.PERCENT, false, in.timeline()));
                case Lever.Late(var workstream) ->
                    new LeverRow(
                        lever,
                        workstream == null ? "Late by" : name(in, workstream) + " late by",
                        MONTHS,
                        value,
                        planned,
                        new Notation(Unit.MONTHS, false, in.timeline()));
                case Lever.Assumed(var id) ->
                    ofAssumption(in, in.assumption(id).orElseThrow(), lever, value, planned);
              };
            });
  }

  private static LeverRow ofAssumption(
      BusinessCase in, Assumption assumption, Lever lever, BigDecimal value, BigDecimal planned) {
    return new LeverRow(
        lever,
        assumption.label(),
        Slide.of(assumption, Place.of(in, assumption), List.of(planned)),
        value,
        planned,
        Notation.of(in, assumption));
  }

  private static String name(BusinessCase in, String workstream) {
    return in.workstream(workstream).map(Workstream::name).orElse(workstream);
  }

  boolean isMoved() {
    return value.compareTo(planned) != 0;
  }

  /// The number as its field has it.
  String text() {
    return notation.text(value);
  }

  /// What was typed, if that is a number for this lever.
  Optional<BigDecimal> read(String typed) {
    return notation
        .parse(typed)
        .filter(
            value ->
                switch (lever) {
                  case Lever.Delivered _ ->
                      value.signum() >= 0 && value.compareTo(BigDecimal.TWO) <= 0;
                  case Lever.Late _ ->
                      value.stripTrailingZeros().scale() <= 0
                          && value.abs().compareTo(BigDecimal.valueOf(120)) <= 0;
                  case Lever.Assumed _ -> true;
                });
  }

  /// What to type instead of something that cannot be read.
  String advice(String typed) {
    return switch (lever) {
      case Lever.Delivered _ -> "Type a share from 0 to 200 per cent.";
      case Lever.Late _ -> "Type whole months, such as 6; with a minus for earlier.";
      case Lever.Assumed _ -> notation.advice(typed, notation.text(planned));
    };
  }
}
