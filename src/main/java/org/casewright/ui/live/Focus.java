package org.casewright.ui.live;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;

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

  /// Gives it to the first node in this one that takes it and is no tick: what is typed then, Enter
  /// and space, would tick it. Where there are only ticks, to the first of them.
  ///
  /// @return whether there was one
  public static boolean begin(Node node) {
    return beyondTicks(node) || first(node);
  }

  private static boolean beyondTicks(Node node) {
    return node.isVisible()
        && !node.isDisabled()
        && !(node instanceof CheckBox)
        && (take(node) || (node instanceof Parent parent && any(parent, Focus::beyondTicks)));
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

  /// Gives it to this node.
  ///
  /// @return whether it takes it
  static boolean take(Node node) {
    if (node.isFocusTraversable()) {
      node.requestFocus();
    }
    var scene = node.getScene();
    return scene != null && node.equals(scene.getFocusOwner());
  }
}
