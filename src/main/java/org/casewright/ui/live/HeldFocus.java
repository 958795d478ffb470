package org.casewright.ui.live;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Keeps the keyboard where a person is at work. When what has it leaves the window, is hidden or
/// is disabled, it goes to what has taken that one's place, or to what stands nearest; left to
/// itself it would go to the first button of the window.
public final class HeldFocus {

  private final Scene scene;
  private @Nullable FocusPlace place;
  private boolean lost;

  private HeldFocus(Scene scene) {
    this.scene = scene;
  }

  /// Does so in this scene from now on.
  public static void in(Scene scene) {
    var held = new HeldFocus(scene);
    scene.focusOwnerProperty().subscribe(held::changed);
  }

  /// What has lost the keyboard loses it to nobody first, and in the same breath to the first node
  /// there is.
  private void changed(@Nullable Node now) {
    var last = place;
    if (now == null) {
      lost = last != null && !last.isThere(scene);
      Platform.runLater(() -> lost = false);
    } else if (lost && last != null) {
      lost = false;
      var _ = last.giveBack(scene);
      place = FocusPlace.of(scene.getFocusOwner());
    } else {
      place = FocusPlace.of(now);
    }
  }
}
