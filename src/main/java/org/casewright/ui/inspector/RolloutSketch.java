package org.casewright.ui.inspector;

import java.util.List;
import org.casewright.model.Opportunity;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Sketch;

/// The curve of a rollout: how far it has taken hold by month.
final class RolloutSketch {

  private static final int MONTHS_AFTER = 6;

  private RolloutSketch() {}

  /// The months shown end a little after it has taken hold in full.
  static Item item(Looking looking, Opportunity opportunity) {
    var resolved = looking.desk().now().resolved();
    if (!resolved.included().contains(opportunity.id())) {
      return new Item.Words("curve", "", "Left out of this scenario.");
    }
    var share = resolved.rollout(opportunity.id());
    var full = share.length;
    for (var month = 0; month < share.length; month++) {
      if (share[month] >= 1 - 1e-9) {
        full = month;
        break;
      }
    }
    var shown = Math.min(share.length, Math.max(12, (full + MONTHS_AFTER + 11) / 12 * 12));
    var xs = new double[shown];
    var ys = new double[shown];
    for (var month = 0; month < shown; month++) {
      xs[month] = month + 0.5;
      ys[month] = share[month];
    }
    var timeline = looking.businessCase().timeline();
    var words =
        full < share.length
            ? "In full from %s.".formatted(timeline.monthLabel(full))
            : "Not in full within the case.";
    return Sketch.item(
        "curve",
        new Sketch(
            xs,
            ys,
            0,
            shown,
            0,
            1,
            List.of(timeline.monthLabel(0), timeline.monthLabel(Math.max(0, shown - 1))),
            List.of("0%", "100%"),
            words));
  }
}
