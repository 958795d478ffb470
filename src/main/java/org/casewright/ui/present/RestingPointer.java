package org.casewright.ui.present;

import java.time.Duration;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/// Hides the pointer where it has not been moved for a while, so that it does not lie on a slide.
final class RestingPointer {

  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final Scene scene;
  private final PresentController controller;
  private int moves;
  private boolean waiting;

  RestingPointer(Scene scene, PresentController controller) {
    this.scene = scene;
    this.controller = controller;
  }

  void watch() {
    scene.addEventFilter(MouseEvent.ANY, _ -> moved());
    moved();
  }

  private void moved() {
    moves++;
    if (scene.getCursor() != null) {
      scene.setCursor(null);
    }
    if (!waiting) {
      rest(moves);
    }
  }

  private void rest(int seen) {
    waiting = true;
    controller.after(
        PAUSE,
        () -> {
          waiting = false;
          if (seen == moves) {
            scene.setCursor(Cursor.NONE);
          } else {
            rest(moves);
          }
        });
  }
}
