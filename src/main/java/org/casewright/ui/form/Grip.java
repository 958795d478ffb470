package org.casewright.ui.form;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keeps whether something is held, with a mouse button or a key down, until it is let go or given
/// up with Esc.
final class Grip {

  private final Holding holding;
  /// On the scene, because the window keeps Esc to itself while a mouse button is down.
  private final EventHandler<KeyEvent> escape = this::escape;

  private @Nullable Scene pressedIn;
  private boolean held;

  Grip(Holding holding) {
    this.holding = holding;
  }

  boolean isHeld() {
    return held;
  }

  /// With a key, or as assistive technology does it.
  void take() {
    held = true;
    holding.grab();
  }

  /// With the mouse.
  void take(Scene scene) {
    pressedIn = scene;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    take();
  }

  void letGo() {
    if (held) {
      held = false;
      holding.release();
    }
  }

  /// The mouse button goes up.
  ///
  /// @return false where it had been given up before
  boolean lift() {
    if (pressedIn != null) { // what was pressed may have left the scene meanwhile
      pressedIn.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
      pressedIn = null;
    }
    var still = held;
    letGo();
    return still;
  }

  /// What was done with it is taken back.
  void giveUp() {
    if (held) {
      held = false;
      holding.cancel();
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && held) {
      giveUp();
      event.consume();
    }
  }
}
