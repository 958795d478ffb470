package org.casewright.ui.main;

import java.util.Arrays;
import java.util.List;
import org.casewright.model.Measure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scenario;
import org.casewright.model.View;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;

/// Chooses which of the case's figures are shown, and how large.
record Showing(Desk desk) {

  private static final double[] TEXT_SIZES = {0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2};
  private static final double SAME = 0.01;

  void page(Page page) {
    desk.show(shown -> shown.withSelection(new Selection.All(page)));
  }

  void scenario(String scenario) {
    desk.show(shown -> shown.withScenario(scenario));
  }

  void view(View chosen) {
    desk.show(shown -> shown.withView(chosen));
  }

  void measure(Measure chosen) {
    desk.show(shown -> shown.withMeasure(chosen));
  }

  void prices(PriceBasis chosen) {
    desk.show(shown -> shown.withPrices(chosen));
  }

  /// The next scenario, or with −1 the one before; after the last comes the first.
  void stepScenario(int by) {
    var ids = desk.businessCase().allScenarios().stream().map(Scenario::id).toList();
    var at = ids.indexOf(desk.shown().scenario());
    scenario(ids.get(Math.floorMod(at + by, ids.size())));
  }

  void nextView() {
    view(next(View.values(), desk.shown().view()));
  }

  void nextMeasure() {
    measure(next(Measure.values(), desk.shown().measure()));
  }

  void nextPrices() {
    prices(next(PriceBasis.values(), desk.shown().prices()));
  }

  private static <T> T next(T[] all, T present) {
    var list = List.of(all);
    return list.get((list.indexOf(present) + 1) % list.size());
  }

  /// Text of the next size, or with −1 of the one before.
  void stepText(int by) {
    var sizes = Arrays.stream(TEXT_SIZES);
    var scale = desk.textScale();
    desk.scaleText(
        by > 0
            ? sizes.filter(size -> size > scale + SAME).findFirst().orElse(scale)
            : sizes.filter(size -> size < scale - SAME).reduce((_, last) -> last).orElse(scale));
  }
}
