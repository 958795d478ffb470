package org.casewright.ui.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.casewright.analysis.mtfp.PlanReading;
import org.casewright.analysis.mtfp.PlanSign;
import org.casewright.model.Measure;
import org.casewright.model.Money;

/// How the medium-term plan is shown, and the printed plan it is set against. No part of the case:
/// it is kept for as long as the case is open.
final class MediumTerm {

  private final Supplier<String> clipboard;
  private final Runnable changed;
  private final Runnable taken;
  private PlanSign sign = PlanSign.SAVING_NEGATIVE;
  private List<List<String>> cells = List.of();
  private PlanReading.Choices choices = PlanReading.Choices.NONE;

  /// @param changed shows the list anew
  /// @param taken brings a printed plan forward that has just been taken
  MediumTerm(Supplier<String> clipboard, Runnable changed, Runnable taken) {
    this.clipboard = clipboard;
    this.changed = changed;
    this.taken = taken;
  }

  /// How savings are written.
  PlanSign sign() {
    return sign;
  }

  void turnSign() {
    sign = sign.other();
    changed.run();
  }

  /// The printed plan; empty where there is none.
  Optional<PlanReading> reading() {
    return PlanReading.of(cells, choices);
  }

  /// Takes the table that has been copied for the printed plan.
  ///
  /// @return whether there is a plan in it; where there is none, all stays as it is
  boolean paste() {
    return take(PlanReading.cells(clipboard.get()));
  }

  /// Takes the cells of a table for the printed plan.
  ///
  /// @return whether there is a plan in them; where there is none, all stays as it is
  boolean take(List<List<String>> table) {
    var found = PlanReading.of(table, PlanReading.Choices.NONE).isPresent();
    if (found) {
      cells = table;
      choices = PlanReading.Choices.NONE;
      taken.run();
      changed.run();
    }
    return found;
  }

  void forget() {
    cells = List.of();
    changed.run();
  }

  /// The plan's pounds are of another unit than was read.
  void read(Money unit) {
    choose(new PlanReading.Choices(unit, choices.measure(), choices.sign()));
  }

  /// The plan's numbers are of another kind than was read.
  void read(Measure measure) {
    choose(new PlanReading.Choices(choices.unit(), measure, choices.sign()));
  }

  /// The plan writes its savings otherwise than was read.
  void read(PlanSign printed) {
    choose(new PlanReading.Choices(choices.unit(), choices.measure(), printed));
  }

  private void choose(PlanReading.Choices chosen) {
    choices = chosen;
    changed.run();
  }
}
