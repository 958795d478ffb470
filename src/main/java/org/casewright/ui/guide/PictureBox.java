package org.casewright.ui.guide;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A picture, as wide as there is room, though never larger than it is.
final class PictureBox extends Region {

  private final Image image;
  private final ImageView view;

  /// @param words what it shows, for those who do not see it
  PictureBox(Image image, String words) {
    this.image = image;
    view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(words);
    getStyleClass().add("guide-picture");
    getChildren().add(view);
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
    return image.getWidth() + across();
  }

  @Override
  protected double computeMaxWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    var shown = Math.min(image.getWidth(), width < 0 ? image.getWidth() : width - across());
    return shown * image.getHeight() / image.getWidth() + upright();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double across() {
    return getInsets().getLeft() + getInsets().getRight();
  }

  private double upright() {
    return getInsets().getTop() + getInsets().getBottom();
  }

  @Override
  protected void layoutChildren() {
    view.setFitWidth(Math.min(image.getWidth(), getWidth() - across()));
    view.relocate(getInsets().getLeft(), getInsets().getTop());
  }
}
