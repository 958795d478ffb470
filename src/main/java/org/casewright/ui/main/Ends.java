package org.casewright.ui.main;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Two children at the two ends of a row; the second goes below the first where they do not fit
/// beside each other.
final class Ends extends Region {

  private static final double GAP = 16;

  private final Region first;
  private final FlowPane second;

  Ends(Region first, FlowPane second) {
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean beside(double room) {
    return room < 0 || first.prefWidth(-1) + GAP + inOneRow() <= room;
  }

  /// What the second takes when it need not wrap; its own preferred width would not say.
  private double inOneRow() {
    var children = second.getChildren();
    var gaps = second.getHgap() * (children.size() - 1);
    var around = second.snappedLeftInset() + second.snappedRightInset();
    return Math.ceil(around + gaps + 1 + children.stream().mapToDouble(c -> c.prefWidth(-1)).sum());
  }

  private double across() {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return first.prefWidth(-1) + GAP + inOneRow() + across();
  }

  @Override
  protected double computePrefHeight(double width) {
    var room = width < 0 ? -1 : width - across();
    var down = snappedTopInset() + snappedBottomInset();
    return beside(room)
        ? Math.max(first.prefHeight(-1), second.prefHeight(inOneRow())) + down
        : first.prefHeight(room) + GAP / 2 + second.prefHeight(room) + down;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    var left = snappedLeftInset();
    var top = snappedTopInset();
    var room = getWidth() - across();
    if (beside(room)) {
      var height = getHeight() - top - snappedBottomInset();
      var end = inOneRow();
      layoutInArea(first, left, top, room - end - GAP, height, 0, HPos.LEFT, VPos.CENTER);
      layoutInArea(second, left + room - end, top, end, height, 0, HPos.RIGHT, VPos.CENTER);
    } else {
      var height = first.prefHeight(room);
      layoutInArea(first, left, top, room, height, 0, HPos.LEFT, VPos.TOP);
      var below = second.prefHeight(room);
      layoutInArea(second, left, top + height + GAP / 2, room, below, 0, HPos.LEFT, VPos.TOP);
    }
  }
}
