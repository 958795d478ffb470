package org.casewright.ui.start;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Its children beside each other, each with its share of the width, and as high as the words in
/// them then need. An `HBox` asks that of them at the width they would like to have.
final class Columns extends Pane {

  private static final double GAP = 16;

  private final double[] shares;

  /// @param shares of the width, one for each child; any scale
  Columns(List<? extends Region> children, double... shares) {
    this.shares = shares.clone();
    getChildren().addAll(children);
  }

  /// Columns of equal width.
  static Columns equal(List<? extends Region> children) {
    return new Columns(children, children.stream().mapToDouble(_ -> 1).toArray());
  }

  private double width(int column, double all) {
    var total = 0.0;
    for (var share : shares) {
      total += share;
    }
    return Math.floor((all - GAP * (shares.length - 1)) * shares[column] / total);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return getChildren().stream().mapToDouble(child -> child.prefWidth(-1) + GAP).sum() - GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    var highest = 0.0;
    for (var i = 0; i < getChildren().size(); i++) {
      highest =
          Math.max(highest, getChildren().get(i).prefHeight(width < 0 ? -1 : width(i, width)));
    }
    return highest;
  }

  @Override
  protected void layoutChildren() {
    var left = 0.0;
    for (var i = 0; i < getChildren().size(); i++) {
      var width = width(i, getWidth());
      layoutInArea(getChildren().get(i), left, 0, width, getHeight(), 0, HPos.LEFT, VPos.TOP);
      left += width + GAP;
    }
  }
}
