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

  private final Region content;
  private final boolean filling;
  private Asked asked = new Asked(0, 0, 0, 0);

  /// The room that the content asks for.
  private record Asked(double minWidth, double prefWidth, double minHeight, double prefHeight) {}

  private Still(Region content, boolean filling) {
    this.content = content;
    this.filling = filling;
    content.setManaged(false);
    getChildren().add(content);
    content.needsLayoutProperty().subscribe(needed -> compare(needed));
    sceneProperty().subscribe(this::moved);
  }

  /// Takes the room that its content asks for.
  public static Still of(Region content) {
    return new Still(content, false);
  }

  /// Takes as much height as there is, whatever is in it.
  public static Still filling(Region content) {
    return new Still(content, true);
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
        content.minWidth(-1),
        content.prefWidth(-1),
        filling ? 0 : content.minHeight(width),
        filling ? 0 : content.prefHeight(width));
  }

  @Override
  public @Nullable Orientation getContentBias() {
    return filling ? null : content.getContentBias();
  }

  @Override
  protected double computeMinWidth(double height) {
    return content.minWidth(filling ? -1 : height);
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(filling ? -1 : height);
  }

  @Override
  protected double computeMaxWidth(double height) {
    return content.maxWidth(filling ? -1 : height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return filling ? 0 : content.minHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return filling ? 0 : content.prefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return filling ? Double.MAX_VALUE : content.maxHeight(width);
  }

  @Override
  public double getBaselineOffset() {
    return content.getBaselineOffset();
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth(), getHeight());
    asked = asked();
  }
}
