package org.casewright.ui.main;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;
import org.casewright.ui.live.FocusPlace;
import org.jspecify.annotations.Nullable;

/// Who had the keyboard before pages, lists and messages were laid over one another, so that each
/// that goes gives it back, or to what stands nearest where that is gone.
final class Keyboard {

  private final Node root;
  private final Deque<Optional<FocusPlace>> before = new ArrayDeque<>();

  /// @param root of the window
  Keyboard(Node root) {
    this.root = root;
  }

  @Nullable Node owner() {
    var scene = root.getScene();
    return scene == null ? null : scene.getFocusOwner();
  }

  /// Something is laid over what is there.
  void taken() {
    before.push(Optional.ofNullable(owner()).map(FocusPlace::of));
  }

  /// What was laid over last is gone.
  void givenBack() {
    if (!before.isEmpty()) {
      before.pop().ifPresent(place -> place.giveBack(root.getScene()));
    }
  }
}
