package org.casewright.ui.present;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.casewright.charts.HeldAxes;
import org.casewright.charts.Slide;
import org.casewright.model.BusinessCase;
import org.casewright.model.Problem;
import org.casewright.model.Scenario;
import org.casewright.model.Step;
import org.casewright.session.Lever;
import org.casewright.session.Levers;
import org.casewright.session.Sandbox;
import org.casewright.ui.desk.Capital;
import org.casewright.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/// What is tried while a story is told: which levers were moved, from which scenario, and the axes
/// that hold meanwhile. The case knows nothing of it unless it is kept.
final class Trial {

  private final Desk desk;
  private Sandbox sandbox = Sandbox.UNMOVED;
  private String based = "";
  private String problem = "";
  private boolean held;
  private @Nullable HeldAxes axes;

  Trial(Desk desk) {
    this.desk = desk;
  }

  private BusinessCase businessCase() {
    return desk.businessCase();
  }

  /// Everything is as the case has it again.
  void reset() {
    sandbox = Sandbox.UNMOVED;
    problem = "";
    held = false;
    axes = null;
  }

  Sandbox sandbox() {
    return sandbox;
  }

  boolean isMoved() {
    return sandbox.isMoved();
  }

  /// Why the last move could not be made; empty where it could.
  String problem() {
    return problem;
  }

  void forgetProblem() {
    problem = "";
  }

  /// A lever is taken hold of, or let go.
  void hold(boolean holding) {
    held = holding;
  }

  /// The axes to hold; absent where those that fit are drawn.
  @Nullable HeldAxes axes() {
    return held ? axes : null;
  }

  /// This is shown now.
  void shows(Slide slide) {
    axes = held ? axes : slide.chart().axes();
  }

  /// Moves a lever.
  ///
  /// @return whether it can be there
  boolean move(Step step, Lever lever, BigDecimal value) {
    var scenario = step.scene().scenarioIn(businessCase());
    var moved = sandbox.with(businessCase(), scenario, lever, value);
    try {
      moved.applied(businessCase(), scenario);
    } catch (Problem.InvalidCase invalid) {
      problem = invalid.problems().getFirst().sentence();
      return false;
    }
    sandbox = moved;
    based = scenario;
    problem = "";
    return true;
  }

  /// What was moved, in words, beside the scenario that a step shows.
  String words(Step step) {
    return sandbox.words(businessCase(), step.scene().scenarioIn(businessCase()));
  }

  /// The levers of a step, and those that were moved in others.
  List<LeverRow> levers(Step step) {
    var scene = step.scene();
    var scenario = scene.scenarioIn(businessCase());
    var now = desk.session().projection(scenario, scene.viewOrDefault());
    var levers = new LinkedHashSet<>(Levers.of(businessCase(), step, now));
    levers.addAll(sandbox.moved().keySet());
    var rows = new ArrayList<LeverRow>();
    levers.forEach(
        each -> LeverRow.of(businessCase(), scenario, sandbox, each).ifPresent(rows::add));
    return rows;
  }

  /// Asks whether to keep what was moved.
  PresentModel.Ending ending() {
    var words = sandbox.words(businessCase(), based);
    var from = businessCase().scenario(based).map(Scenario::name).orElse(based);
    return new PresentModel.Ending(words, from, Capital.first(words), "");
  }

  /// Keeps what was moved as a new scenario of the case.
  ///
  /// @return why it cannot be; empty where it was
  List<String> keep(String name) {
    return name.isEmpty()
        ? List.of("Give the scenario a name.")
        : desk.edit("Keep “%s” as a scenario".formatted(name), sandbox.kept(based, name));
  }
}
