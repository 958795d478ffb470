package org.casewright.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casewright.engine.Answer;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.Problem;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// What each change does alone to some figures, and what they do only together. For every figure
/// the singles that have a number and the joint remainder add up to the total.
///
/// @param figures what was asked for
/// @param alone one for each change, in their order
/// @param joint the total less every single: what the changes do only together
/// @param total the figure after less the figure before
public record Effects(
    List<FigureQuery> figures, List<Effect> alone, List<Answer> joint, List<Answer> total) {

  private static final Answer NOT_ALONE = Answer.none("only together with others");
  private static final Answer NOT_BOTH = Answer.none("not on both sides");

  /// What one change does.
  ///
  /// @param standsAlone whether it can be made alone; if not, what it does is in the joint
  ///     remainder
  /// @param amounts one for each figure: the difference it makes alone; none where it cannot, or
  ///     where a side has no answer
  public record Effect(Change change, boolean standsAlone, List<Answer> amounts) {
    public Effect {
      amounts = List.copyOf(amounts);
    }
  }

  /// The singles, what moves the last figure most first.
  public List<Effect> bySize() {
    return alone.stream().sorted(Comparator.comparingDouble(Effects::size).reversed()).toList();
  }

  private static double size(Effect effect) {
    return Math.abs(effect.amounts().getLast().number().orElse(0));
  }

  public Effects {
    figures = List.copyOf(figures);
    alone = List.copyOf(alone);
    joint = List.copyOf(joint);
    total = List.copyOf(total);
  }

  /// How the cases are looked at.
  ///
  /// @param scenario id of the scenario; where a case does not have it, its plan
  /// @param figures the scenario and view they name are not looked at
  private record Looking(@Nullable String scenario, View view, List<FigureQuery> figures) {

    List<Answer> answers(BusinessCase written) {
      var resolved =
          scenario == null || written.scenario(scenario).isEmpty()
              ? ResolvedCase.of(written)
              : ResolvedCase.of(written, scenario);
      var projection = resolved.project(view);
      return figures.stream().map(figure -> answer(projection, figure)).toList();
    }
  }

  /// Projects the case before with each change alone, under the plan.
  ///
  /// @param figures the scenario and view they name are not looked at
  public static Effects of(Comparison comparison, View view, List<FigureQuery> figures) {
    return of(comparison, new Looking(null, view, figures));
  }

  /// The same under a scenario; of a case that does not have it, under its plan.
  public static Effects of(
      Comparison comparison, String scenario, View view, List<FigureQuery> figures) {
    return of(comparison, new Looking(scenario, view, figures));
  }

  private static Effects of(Comparison comparison, Looking looking) {
    var bare = InEffect.bare(comparison.before());
    var before = looking.answers(bare);
    var alone = new ArrayList<Effect>();
    for (var change : comparison.changes()) {
      alone.add(alone(change, bare, before, looking));
    }
    var total = less(looking.answers(comparison.after()), before);
    return new Effects(looking.figures(), alone, joint(total, alone), total);
  }

  private static Effect alone(
      Change change, BusinessCase to, List<Answer> before, Looking looking) {
    try {
      return new Effect(change, true, less(looking.answers(change.apply(to)), before));
    } catch (Problem.InvalidCase _) {
      return new Effect(change, false, looking.figures().stream().map(_ -> NOT_ALONE).toList());
    }
  }

  /// A figure of a year that the case does not have has no answer.
  static Answer answer(Projection projection, FigureQuery figure) {
    var year = figure.year();
    return year != null && projection.timeline().indexOf(year).isEmpty()
        ? Answer.none("not one of its years")
        : projection.answer(figure);
  }

  private static List<Answer> less(List<Answer> after, List<Answer> before) {
    var differences = new ArrayList<Answer>();
    for (var i = 0; i < after.size(); i++) {
      differences.add(difference(before.get(i), after.get(i)));
    }
    return differences;
  }

  /// After less before, where both have a number.
  static Answer difference(Answer before, Answer after) {
    var was = before.number();
    var is = after.number();
    return was.isPresent() && is.isPresent()
        ? Answer.of(is.getAsDouble() - was.getAsDouble())
        : NOT_BOTH;
  }

  private static List<Answer> joint(List<Answer> total, List<Effect> alone) {
    var joint = new ArrayList<Answer>();
    for (var i = 0; i < total.size(); i++) {
      var figure = i;
      var singles =
          alone.stream().mapToDouble(e -> e.amounts().get(figure).number().orElse(0)).sum();
      joint.add(
          total.get(i) instanceof Answer.Amount(var whole)
              ? Answer.of(whole - singles)
              : total.get(i));
    }
    return joint;
  }
}
