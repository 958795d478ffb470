package org.casewright.ui.headlines;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;

/// Lays its children out in rows of equal columns: all in one row where each gets what it asks
/// for, else in as few rows as that takes.
final class CardRow extends Pane {

  private static final double GAP = 10;

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private int columns(double width) {
    var widest = getManagedChildren().stream().mapToDouble(c -> c.prefWidth(-1)).max().orElse(1);
    var number = getManagedChildren().size();
    if (width < 0 || number == 0) {
      return Math.max(1, number);
    }
    var fitting = (int) Math.max(1, Math.min(number, (width + GAP) / (widest + GAP)));
    var rows = (number + fitting - 1) / fitting;
    return (number + rows - 1) / rows;
  }

  private double rowHeight() {
    return getManagedChildren().stream().mapToDouble(c -> c.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return getManagedChildren().stream().mapToDouble(c -> c.prefWidth(-1) + GAP).sum();
  }

  @Override
  protected double computePrefHeight(double width) {
    var columns = columns(width);
    var rows = (getManagedChildren().size() + columns - 1) / columns;
    return rows * rowHeight() + (rows - 1) * GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    var columns = columns(getWidth());
    var width = (getWidth() - (columns - 1) * GAP) / columns;
    var height = rowHeight();
    for (var i = 0; i < getManagedChildren().size(); i++) {
      var column = i % columns;
      var row = i / columns;
      var x = Math.rint(column * (width + GAP));
      var right = Math.rint(column * (width + GAP) + width);
      var y = row * (height + GAP);
      layoutInArea(getManagedChildren().get(i), x, y, right - x, height, 0, HPos.LEFT, VPos.TOP);
    }
  }
}
