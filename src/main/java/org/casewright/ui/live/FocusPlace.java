package org.casewright.ui.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Where the keyboard is: what has it, and what that stands in. Once it is gone, this leads to what
/// stands there now.
public final class FocusPlace {

  /// A node on the way from what has the keyboard up to the root, and where its parent had it.
  private record Step(Node node, @Nullable String id, int index) {

    static Step of(Node node) {
      var parent = node.getParent();
      return new Step(
          node, node.getId(), parent == null ? 0 : parent.getChildrenUnmodifiable().indexOf(node));
    }

    /// What stands in this one's stead in a parent: of the same id, else in the same place and of
    /// the same kind.
    @Nullable Node in(Node parent) {
      var children = children(parent);
      if (id != null) {
        return children.stream().filter(each -> id.equals(each.getId())).findFirst().orElse(null);
      }
      var there = index < children.size() ? children.get(index) : null;
      return there != null && there.getId() == null && there.getClass().equals(node.getClass())
          ? there
          : null;
    }
  }

  private final List<Step> way;

  private FocusPlace(List<Step> way) {
    this.way = way;
  }

  /// Where this node is.
  public static FocusPlace of(Node owner) {
    var way = new ArrayList<Step>();
    for (Node node = owner; node != null; node = node.getParent()) {
      way.add(Step.of(node));
    }
    return new FocusPlace(way);
  }

  /// Whether what had the keyboard can still have it.
  boolean isThere(Scene scene) {
    return isThere(way.getFirst().node(), scene);
  }

  /// Gives the keyboard back to what had it. Where that is gone, to what has taken its place; else
  /// to what stands nearest, or to what all of it stands in.
  ///
  /// @return whether anything could take it
  public boolean giveBack(Scene scene) {
    var left = 0;
    while (left < way.size() && !isThere(way.get(left).node(), scene)) {
      left++;
    }
    if (left == way.size()) {
      return false;
    }
    var survivor = way.get(left).node();
    return within(survivor, left) || around(survivor);
  }

  /// In what has been left, as deep as the way can be followed.
  private boolean within(Node survivor, int left) {
    var reached = new ArrayDeque<Node>();
    reached.push(survivor);
    var depth = left;
    for (var next = survivor; next != null && depth > 0; ) {
      next = way.get(depth - 1).in(next);
      if (next != null) {
        reached.push(next);
        depth--;
      }
    }
    for (var node : reached) {
      if (Focus.take(node) || nearest(node, depth == 0 ? 0 : way.get(depth - 1).index())) {
        return true;
      }
      depth++;
    }
    return false;
  }

  private static boolean around(Node survivor) {
    for (var node = survivor; node.getParent() != null; node = node.getParent()) {
      var parent = node.getParent();
      if (Focus.take(parent) || nearest(parent, children(parent).indexOf(node))) {
        return true;
      }
    }
    return false;
  }

  /// The child that stands there takes it, or those before and after it, the nearest first.
  private static boolean nearest(Node parent, int index) {
    var children = children(parent);
    for (var far = 0; far <= children.size(); far++) {
      if (takes(children, index + far) || takes(children, index - far - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean takes(List<Node> children, int index) {
    return index >= 0 && index < children.size() && Focus.first(children.get(index));
  }

  private static List<Node> children(Node node) {
    return node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
  }

  private static boolean isThere(Node node, Scene scene) {
    if (!Objects.equals(node.getScene(), scene) || node.isDisabled()) {
      return false;
    }
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
