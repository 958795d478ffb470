package org.casewright.ui.present;

import java.util.HashMap;
import java.util.Map;
import org.casewright.analysis.Telling.Projected;
import org.casewright.charts.HeldAxes;
import org.casewright.charts.HouseCharts;
import org.casewright.charts.Slide;
import org.casewright.charts.Slide.Ghost;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.Problem;
import org.casewright.model.Scenario;
import org.casewright.model.Step;
import org.casewright.model.View;
import org.casewright.model.Wording;
import org.casewright.session.Sandbox;
import org.casewright.session.Sandbox.WhatIf;
import org.casewright.session.Session;
import org.jspecify.annotations.Nullable;

/// Makes slides of steps: as the case has them, or with what was moved.
final class Slides {

  /// What a slide is made of.
  ///
  /// @param written the case, or the one in memory in which something was moved
  /// @param step as it is shown of that
  record Shown(BusinessCase written, Projected projected, Step step) {}

  /// A what-if, with what it comes to and what those it is compared with do: each made once.
  private record Made(
      BusinessCase from,
      String based,
      Sandbox sandbox,
      WhatIf whatIf,
      Map<Asked, Projection> known) {

    private record Asked(String scenario, View view) {}

    boolean is(BusinessCase from, String based, Sandbox sandbox) {
      return this.from.equals(from) && this.based.equals(based) && this.sandbox.equals(sandbox);
    }

    Projection in(Session session, String scenario, View view) {
      return known.computeIfAbsent(
          new Asked(scenario, view), _ -> project(session, scenario, view));
    }

    /// What it is based on stays as it is; what it is compared with is moved too, where it can be.
    private Projection project(Session session, String scenario, View view) {
      if (scenario.equals(based)) {
        return session.projection(scenario, view);
      }
      try {
        var moved = scenario.equals(whatIf.scenario()) ? whatIf : sandbox.compared(from, scenario);
        return ResolvedCase.of(moved.written(), moved.scenario()).project(view);
      } catch (Problem.InvalidCase _) {
        return session.projection(scenario, view);
      }
    }
  }

  private final HouseCharts charts = new HouseCharts();
  private final HouseCharts nextCharts = new HouseCharts();
  private @Nullable Made made;

  /// What a step is shown of. Where what was moved cannot be in its scenario, that is the case as
  /// it is.
  Shown shown(Session session, Step step, Sandbox sandbox) {
    try {
      return sandbox.isMoved() ? moved(session, step, sandbox) : asItIs(session, step);
    } catch (Problem.InvalidCase _) {
      return asItIs(session, step);
    }
  }

  private Shown asItIs(Session session, Step step) {
    made = null;
    return new Shown(session.current(), session::projection, step);
  }

  private Shown moved(Session session, Step step, Sandbox sandbox) {
    var in = session.current();
    var based = step.scene().scenarioIn(in);
    var known = made;
    var moved =
        known != null && known.is(in, based, sandbox)
            ? known
            : new Made(in, based, sandbox, sandbox.applied(in, based), new HashMap<>());
    made = moved;
    var to = moved.whatIf().scenario();
    return new Shown(
        moved.whatIf().written(),
        (scenario, view) -> moved.in(session, scenario, view),
        step.withScene(step.scene().withScenario(to))
            .withWords(words -> renamed(words, based, to)));
  }

  /// Words that name the scenario a what-if is based on speak of the what-if.
  private static String renamed(String words, String from, String to) {
    return Wording.of(words)
        .withFields(
            field -> {
              var asked = from.equals(field.query().scenario()) ? field.underScenario(to) : field;
              return from.equals(asked.less()) ? asked.lessThatOf(to) : asked;
            })
        .written();
  }

  /// @param held the axes to hold; absent means those that fit
  Slide slide(Session session, Shown shown, Step step, @Nullable HeldAxes held) {
    return Slide.of(
        charts,
        shown.written(),
        shown.projected(),
        shown.step(),
        ghost(session, shown, step, held));
  }

  /// The step as the case has it, in charts of its own.
  Slide next(Session session, Step step) {
    return Slide.of(nextCharts, session.current(), session::projection, step, null);
  }

  private static @Nullable Ghost ghost(
      Session session, Shown shown, Step step, @Nullable HeldAxes held) {
    var in = session.current();
    if (shown.written().equals(in)) {
      return null;
    }
    var id = step.scene().scenarioIn(in);
    var words =
        id.equals(in.plan().id())
            ? "the plan"
            : "“%s”".formatted(in.scenario(id).map(Scenario::name).orElse(id));
    return new Ghost(session.projection(id, step.scene().viewOrDefault()), words, held);
  }

  /// Forgets what was moved.
  void forget() {
    made = null;
  }
}
