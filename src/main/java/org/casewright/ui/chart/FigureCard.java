package org.casewright.ui.chart;

import java.awt.geom.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A small card beside a mark with its figure. It lies over the chart, takes no room and never
/// covers the mark.
final class FigureCard extends VBox {

  private static final double APART = 10;

  /// A mark wider than this has the card above or below it, where the pointer is.
  private static final double WIDE = 120;

  private final Label what = new Label();
  private final Label figure = new Label();
  private final Label hint = new Label();

  FigureCard() {
    super();
    what.getStyleClass().add("quiet");
    figure.getStyleClass().add("heading");
    hint.getStyleClass().add("quiet");
    getStyleClass().add("figure-card");
    getChildren().addAll(what, figure, hint);
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Shows a figure.
  ///
  /// @param how what to do to see how it comes about; empty where it cannot be explained
  /// @param mark its place in the chart
  /// @param x where the pointer is
  /// @param room of the chart
  void show(String of, String value, String how, Rectangle2D mark, double x, Rectangle2D room) {
    what.setText(of);
    figure.setText(value);
    hint.setText(how);
    hint.setManaged(!how.isEmpty());
    hint.setVisible(!how.isEmpty());
    setVisible(true);
    applyCss();
    autosize();
    place(mark, x, room);
  }

  /// Beside the mark on the side that has room, else above it or below.
  private void place(Rectangle2D mark, double x, Rectangle2D room) {
    var width = getWidth();
    var height = getHeight();
    var level = Math.clamp(mark.getMinY() - height / 2, 0, Math.max(0, room.getHeight() - height));
    if (mark.getWidth() <= WIDE && mark.getMaxX() + APART + width <= room.getWidth()) {
      relocate(mark.getMaxX() + APART, level);
    } else if (mark.getWidth() <= WIDE && mark.getMinX() - APART - width >= 0) {
      relocate(mark.getMinX() - APART - width, level);
    } else {
      var above = mark.getMinY() - APART - height;
      relocate(
          Math.clamp(x + APART, 0, Math.max(0, room.getWidth() - width)),
          above >= 0 ? above : mark.getMaxY() + APART);
    }
  }
}
