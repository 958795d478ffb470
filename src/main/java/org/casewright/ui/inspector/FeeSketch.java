package org.casewright.ui.inspector;

import java.util.List;
import org.casewright.model.Money;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Sketch;

/// Fee against saving: nothing up to the threshold, all of it at the full saving, in proportion
/// between.
final class FeeSketch {

  private FeeSketch() {}

  /// @param cap the whole fee, in pounds
  /// @param full yearly saving at which all of it is due
  /// @param threshold yearly saving up to which nothing is due
  static Item item(double cap, double full, double threshold) {
    var right = Math.max(1.25 * full, 1);
    return Sketch.item(
        "fee",
        new Sketch(
            List.of(
                new Sketch.Line(
                    List.of(
                        new Sketch.Point(0, 0),
                        new Sketch.Point(threshold, 0),
                        new Sketch.Point(full, cap),
                        new Sketch.Point(right, cap)),
                    false)),
            0,
            right,
            0,
            Math.max(cap, 1),
            List.of("£0 saved a year", Money.text(right)),
            List.of("£0", Money.text(cap)),
            "The fee is nothing up to a yearly saving of %s, and %s from %s."
                .formatted(Money.text(threshold), Money.text(cap), Money.text(full)),
            List.of()));
  }
}
