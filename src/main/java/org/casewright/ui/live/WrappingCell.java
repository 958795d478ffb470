package org.casewright.ui.live;

import javafx.scene.control.ListCell;

/// A row of a list whose graphic wraps: as high as that needs in the width of the list.
public class WrappingCell<T> extends ListCell<T> {

  private static final double BAR = 12; // pixels, however large the text

  protected WrappingCell() {}

  /// Never nothing, also before it is styled: the list would be filled with hundreds of rows, and
  /// keep them.
  @Override
  protected double computePrefHeight(double width) {
    var least = Math.max(super.computePrefHeight(width), getFont().getSize());
    var graphic = getGraphic();
    if (graphic == null || getListView() == null) {
      return least;
    }
    var across = snappedLeftInset() + snappedRightInset();
    var room = getListView().getWidth() - across - BAR;
    return Math.max(least, snappedTopInset() + graphic.prefHeight(room) + snappedBottomInset());
  }
}
