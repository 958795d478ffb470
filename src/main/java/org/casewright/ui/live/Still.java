package org.casewright.ui.live;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Keeps what changes within from having everything around laid out again: what is in it lays
/// itself out alone, and only when it asks for other room than before does the rest of the window
/// follow.
public final class Still extends Region {

  private static final double SLACK = 0.5;
  private static final double SNAPPED = 1; // what is told is in whole pixels

  private final Region content;
  private final Takes takes;
  private Asked asked = new Asked(0, 0, 0, 0);
  private Asked pressed = asked;

  /// Which room it takes without asking its content.
  private enum Takes {
    NONE,
    ALL_WIDTH,
    ALL_HEIGHT
  }

  /// The room that the content asks for.
  private record Asked(double minWidth, double prefWidth, double minHeight, double prefHeight) {}

  private Still(Region content, Takes takes) {
    this.content = content;
    this.takes = takes;
    content.setManaged(false);
    getChildren().add(content);
    content.needsLayoutProperty().subscribe(needed -> compare(needed));
    sceneProperty().subscribe(this::moved);
  }

  /// Takes the room that its content asks for.
  public static Still of(Region content) {
    return new Still(content, Takes.NONE);
  }

  /// Takes as much height as there is, whatever is in it.
  public static Still filling(Region content) {
    return new Still(content, Takes.ALL_HEIGHT);
  }

  /// Takes as much width as there is, and the height that its content asks for at that width.
  public static Still across(Region content) {
    return new Still(content, Takes.ALL_WIDTH);
  }

  /// Elsewhere it may have another style, and is measured anew: what was out of sight has none yet
  /// of what has changed since.
  private void moved(@Nullable Scene before, @Nullable Scene after) {
    if (after != null) {
      content.requestLayout();
      requestLayout();
    }
  }

  /// Looks when the content is about to be laid out: by then it has its style, without which it
  /// would keep a wrong measure. Where all around is being laid out at that moment and does not
  /// listen, the next frame does.
  private void compare(boolean needed) {
    if (!needed && getScene() != null && !asked().equals(asked)) {
      requestLayout();
      Platform.runLater(this::requestLayout);
    }
  }

  private Asked asked() {
    var width = getContentBias() == Orientation.HORIZONTAL ? getWidth() : -1;
    return new Asked(
        computeMinWidth(-1),
        computePrefWidth(-1),
        computeMinHeight(width),
        computePrefHeight(width));
  }

  @Override
  public @Nullable Orientation getContentBias() {
    return switch (takes) {
      case NONE -> content.getContentBias();
      case ALL_WIDTH -> Orientation.HORIZONTAL;
      case ALL_HEIGHT -> null;
    };
  }

  @Override
  protected double computeMinWidth(double height) {
    return switch (takes) {
      case NONE -> content.minWidth(height);
      case ALL_WIDTH -> 0;
      case ALL_HEIGHT -> content.minWidth(-1);
    };
  }

  @Override
  protected double computePrefWidth(double height) {
    return switch (takes) {
      case NONE -> content.prefWidth(height);
      case ALL_WIDTH -> 0;
      case ALL_HEIGHT -> content.prefWidth(-1);
    };
  }

  @Override
  protected double computeMaxWidth(double height) {
    return switch (takes) {
      case NONE -> content.maxWidth(height);
      case ALL_WIDTH -> Double.MAX_VALUE;
      case ALL_HEIGHT -> content.maxWidth(-1);
    };
  }

  @Override
  protected double computeMinHeight(double width) {
    return takes == Takes.ALL_HEIGHT ? 0 : content.minHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return takes == Takes.ALL_HEIGHT ? 0 : content.prefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return takes == Takes.ALL_HEIGHT ? Double.MAX_VALUE : content.maxHeight(width);
  }

  @Override
  public double getBaselineOffset() {
    return content.getBaselineOffset();
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth(), getHeight());
    asked = asked();
    if (isCramped() && !asked.equals(pressed)) {
      pressed = asked; // once: there may be no more room
      Platform.runLater(this::requestLayout);
    } else if (isOutOfDate()) {
      Platform.runLater(this::requestLayout);
    }
  }

  /// Whether those around have been told another width than the content asks for by now, as where
  /// the size of text has changed and it got its style after it had been measured.
  private boolean isOutOfDate() {
    return Math.abs(minWidth(-1) - asked.minWidth()) > SNAPPED
        || Math.abs(prefWidth(-1) - asked.prefWidth()) > SNAPPED;
  }

  /// Whether it got less room than it needs, or sticks out of what it stands in: that was measured
  /// before the content had its present style.
  private boolean isCramped() {
    return getWidth() < asked.minWidth() - SLACK
        || getHeight() < asked.minHeight() - SLACK
        || (getParent() instanceof Region around
            && (getLayoutX() + getWidth() > around.getWidth() + SLACK
                || getLayoutY() + getHeight() > around.getHeight() + SLACK));
  }
}
