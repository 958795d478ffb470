package org.casewright.ui.live;

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
  private final Runnable beforeLayout = this::compare;
  private Asked asked = new Asked(0, 0, 0, 0);
  private boolean waiting;

  /// The room that the content asks for.
  private record Asked(double minWidth, double prefWidth, double minHeight, double prefHeight) {}

  private Still(Region content, boolean filling) {
    this.content = content;
    this.filling = filling;
    content.setManaged(false);
    getChildren().add(content);
    content.needsLayoutProperty().subscribe(this::changed);
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
    if (waiting && before != null) {
      waiting = false;
      forget(before);
    }
    if (after != null) {
      content.requestLayout();
      requestLayout();
      changed(true);
    }
  }

  /// Looks before the next layout.
  private void changed(boolean needed) {
    var scene = getScene();
    if (needed && !waiting && scene != null) {
      waiting = true;
      scene.addPreLayoutPulseListener(beforeLayout);
    }
  }

  private void compare() {
    waiting = false;
    var scene = getScene();
    if (scene != null) {
      forget(scene);
      content.applyCss(); // what is measured without its style would keep that measure
      if (!asked().equals(asked)) {
        requestLayout();
      }
    }
  }

  private void forget(Scene scene) {
    scene.removePreLayoutPulseListener(beforeLayout);
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
