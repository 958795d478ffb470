package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.Opportunity;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.ui.form.Handle;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Sketch;

/// The curve of a rollout, how far it has taken hold by month, with what of it can be dragged; and
/// the areas that start at different times, one upon another.
///
/// @param months shown, from the first of the case
record RolloutSketch(
    Looking looking, Opportunity opportunity, Rollout rollout, RolloutPoints points, int months) {

  private static final int MONTHS_AFTER = 6;
  private static final double FULL = 1 - 1e-9;

  static RolloutSketch of(
      Looking looking, Opportunity opportunity, Rollout rollout, RolloutEdit edit) {
    var months = monthsShown(looking, opportunity.id());
    return new RolloutSketch(
        looking,
        opportunity,
        rollout,
        RolloutPoints.of(looking, opportunity, rollout, edit, months),
        months);
  }

  /// Until a little after it has grown for the last time, in full or not. While something is
  /// dragged, what it was before counts: the drawing holds still under the hand.
  private static int monthsShown(Looking looking, String opportunity) {
    var desk = looking.desk();
    var earlier = desk.inGesture() ? desk.caseBefore() : null;
    var resolved =
        ResolvedCase.of(earlier == null ? desk.businessCase() : earlier, desk.shown().scenario());
    if (!resolved.included().contains(opportunity)) {
      return looking.businessCase().timeline().months();
    }
    var share = resolved.rollout(opportunity);
    return Math.min(share.length, Math.max(12, (lastChange(share) + MONTHS_AFTER + 11) / 12 * 12));
  }

  /// The month from which it stays as it is; 0 where it is always the same.
  private static int lastChange(double[] share) {
    for (var month = share.length - 1; month > 0; month--) {
      if (Math.abs(share[month] - share[month - 1]) > 1 - FULL) {
        return month;
      }
    }
    return 0;
  }

  private static int monthInFull(double[] share) {
    for (var month = 0; month < share.length; month++) {
      if (share[month] >= FULL) {
        return month;
      }
    }
    return share.length;
  }

  /// The curve; of several areas also, thinly, that of one by itself, which is what is dragged.
  List<Item> curve() {
    var resolved = looking.desk().now().resolved();
    if (!resolved.included().contains(opportunity.id())) {
      return List.of(new Item.Words("curve", "", "Left out of this scenario."));
    }
    var share = resolved.rollout(opportunity.id());
    var lines = new ArrayList<Sketch.Line>();
    lines.add(line(share, false));
    var full = monthInFull(share);
    var words =
        full < share.length
            ? "In full from %s.".formatted(looking.businessCase().timeline().monthLabel(full))
            : "Not in full within the case.";
    if (rollout.waves().isEmpty()) {
      return List.of(Sketch.item("curve", sketch(lines, words, points.ofCurve())));
    }
    lines.addFirst(line(ofOneArea(), true));
    return List.of(
        Sketch.item("curve", sketch(lines, words, points.ofCurve())),
        new Item.Words(
            "curve-key",
            "",
            "Thick: all areas together. Thin: an area by itself, from the start."));
  }

  private double[] ofOneArea() {
    var scenario = looking.desk().shown().scenario();
    var alone = points.edit().changed(looking.businessCase(), r -> r.withWaves(List.of()));
    return ResolvedCase.of(alone, scenario).rollout(opportunity.id());
  }

  /// Month by month; with treads where it goes up in steps.
  private Sketch.Line line(double[] share, boolean thin) {
    var stepped = rollout.curve() == RolloutShape.STEPPED || rollout.buildUp() == null;
    var line = new ArrayList<Sketch.Point>();
    for (var month = 0; month < months; month++) {
      if (stepped) {
        line.add(new Sketch.Point(month, share[month]));
        line.add(new Sketch.Point(month + 1, share[month]));
      } else {
        line.add(new Sketch.Point(month + 0.5, share[month]));
      }
    }
    return new Sketch.Line(line, thin);
  }

  /// How much of the whole has started by when; nothing where it all starts at once.
  List<Item> areas() {
    var included = looking.desk().now().resolved().included().contains(opportunity.id());
    if (rollout.waves().isEmpty() || !included) {
      return List.of();
    }
    var line = new ArrayList<Sketch.Point>();
    var height = 0.0;
    line.add(new Sketch.Point(0, 0));
    for (var handle : points.ofAreas()) {
      line.add(new Sketch.Point(handle.at().x(), height));
      height = handle.at().y();
      line.add(new Sketch.Point(handle.at().x(), height));
    }
    line.add(new Sketch.Point(months, height));
    return List.of(
        Sketch.item(
            "areas",
            sketch(
                List.of(new Sketch.Line(line, false)),
                "How much of the whole has started by when.",
                points.ofAreas())));
  }

  private Sketch sketch(List<Sketch.Line> lines, String words, List<Handle> handles) {
    var timeline = looking.businessCase().timeline();
    return new Sketch(
        lines,
        0,
        months,
        0,
        1,
        List.of(timeline.monthLabel(0), timeline.monthLabel(Math.max(0, months - 1))),
        List.of("0%", "100%"),
        words,
        handles);
  }
}
