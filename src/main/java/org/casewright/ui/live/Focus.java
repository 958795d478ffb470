package org.casewright.ui.live;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Who has the keyboard, and who is given it.
public final class Focus {

  private Focus() {}

  /// Whether this node has it, or one in it.
  public static boolean isIn(Node part) {
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

  /// Gives it to the first node in this one that takes it.
  ///
  /// @return whether there was one
  public static boolean first(Node node) {
    return node.isVisible()
        && !node.isDisabled()
        && (take(node) || (node instanceof Parent parent && any(parent, Focus::first)));
  }

  /// Gives it to the first row of a list that takes it, leaving out what stands within rows.
  ///
  /// @return whether there was one
  public static boolean firstRow(Parent list) {
    return any(list, Focus::take);
  }

  private static boolean any(Parent parent, Predicate<Node> taking) {
    return parent.getChildrenUnmodifiable().stream().anyMatch(taking);
  }

  private static boolean take(Node node) {
    if (node.isFocusTraversable()) {
      node.requestFocus();
    }
    return node.isFocusTraversable();
  }
}
