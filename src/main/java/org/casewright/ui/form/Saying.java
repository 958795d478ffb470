package org.casewright.ui.form;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Says beside a dot of a drawing what it is and where it stands.
final class Saying extends Label {

  private final Region room;

  /// @param room the drawing, which it never leaves
  Saying(Region room) {
    this.room = room;
    getStyleClass().addAll("quiet", "saying");
  }

  /// On the side where there is room, else below or above.
  ///
  /// @param left where the drawing begins beside its labels
  void about(@Nullable Knob dot, double left) {
    setVisible(dot != null);
    if (dot == null) {
      return;
    }
    setText(dot.handle().name() + " · " + dot.handle().words());
    setMaxWidth(room.getWidth());
    autosize();
    var bounds = dot.getBoundsInParent();
    var beside = bounds.getCenterY() - getHeight() / 2;
    if (bounds.getMaxX() + getWidth() <= room.getWidth()) {
      put(bounds.getMaxX(), beside);
    } else if (bounds.getMinX() - getWidth() >= left) {
      put(bounds.getMinX() - getWidth(), beside);
    } else {
      var above = bounds.getCenterY() > room.getHeight() / 2;
      put(
          bounds.getCenterX() - getWidth() / 2,
          above ? bounds.getMinY() - getHeight() : bounds.getMaxY());
    }
  }

  private void put(double x, double y) {
    relocate(
        Math.rint(Math.clamp(x, 0, Math.max(0, room.getWidth() - getWidth()))),
        Math.rint(Math.clamp(y, 0, Math.max(0, room.getHeight() - getHeight()))));
  }
}
