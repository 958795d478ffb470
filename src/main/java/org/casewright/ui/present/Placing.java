package org.casewright.ui.present;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Which screen shows what.
///
/// @param presenter the screen that the window is on
/// @param audience the other one; absent where there is one screen only, or the same picture on all
record Placing(Rectangle2D presenter, Optional<Rectangle2D> audience) {

  /// @param screens their bounds, the main one first; at least one
  /// @param window its bounds
  static Placing of(List<Rectangle2D> screens, Rectangle2D window) {
    var presenter =
        screens.stream()
            .max(Comparator.comparingDouble(screen -> common(screen, window)))
            .orElseThrow();
    var audience =
        screens.stream()
            .filter(screen -> !screen.equals(presenter) && common(screen, presenter) == 0)
            .findFirst();
    return new Placing(presenter, audience);
  }

  /// The area that two have in common.
  private static double common(Rectangle2D one, Rectangle2D other) {
    var width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    var height =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }
}
