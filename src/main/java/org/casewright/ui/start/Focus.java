package org.casewright.ui.start;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Where the keyboard is on the page.
final class Focus {

  private Focus() {}

  static boolean isIn(Node part) {
    var scene = part.getScene();
    for (Node node = scene == null ? null : scene.getFocusOwner();
        node != null;
        node = node.getParent()) {
      if (node.equals(part)) {
        return true;
      }
    }
    return false;
  }

  /// Takes it to the first row of a card that takes it.
  ///
  /// @return whether there is one
  static boolean toFirstOf(VBox card) {
    for (var child : card.getChildren()) {
      if (child.isFocusTraversable()) {
        child.requestFocus();
        return true;
      }
    }
    return false;
  }
}
