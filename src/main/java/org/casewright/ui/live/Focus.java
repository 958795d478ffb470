package org.casewright.ui.live;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Who has the keyboard, and who is given it.
public final class Focus {

  private Focus() {}

  /// Gives it to the first node in this one that takes it.
  ///
  /// @return whether there was one
  public static boolean first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return false;
    }
    if (node.isFocusTraversable()) {
      node.requestFocus();
      return true;
    }
    return node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(Focus::first);
  }

  /// Whether a node is this one, or in it.
  public static boolean isIn(@Nullable Node node, Node outer) {
    for (var each = node; each != null; each = each.getParent()) {
      if (each.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
