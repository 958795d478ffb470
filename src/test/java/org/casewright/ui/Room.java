package org.casewright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Whether everything on screen has room of its own: neighbours that lie over each other, and parts
/// that stick out of what they stand in.
final class Room {

  private static final double TOLERANCE = 1.5;

  /// Where parts lie over each other because they are meant to.
  private static final Set<String> LAYERS =
      Set.of(
          "sketch", // a drawing: lines, dots and what is said beside them
          "value-slider", // the mark of the saved value over the track
          "table-view", // the line that shows where a column would go
          "tab-header-area"); // its background

  /// What shows a part of something longer, which is scrolled.
  private static final Set<String> WINDOWS =
      Set.of("viewport", "clipped-container", "column-header-background", "headers-region");

  private Room() {}

  /// Neighbours that lie over each other, a sentence each.
  static List<String> overlaps(Node root) {
    var found = new ArrayList<String>();
    overlaps(root, found);
    return List.copyOf(found);
  }

  private static void overlaps(Node node, List<String> found) {
    if (!(node instanceof Parent parent) || isOfOnePiece(node)) {
      return;
    }
    var children = painted(parent);
    if (!isLayered(parent)) {
      for (var i = 0; i < children.size(); i++) {
        for (var j = i + 1; j < children.size(); j++) {
          var one = children.get(i);
          var other = children.get(j);
          if (overlap(place(one), place(other))) {
            found.add("%s %s over %s %s".formatted(name(one), at(one), name(other), at(other)));
          }
        }
      }
    }
    children.forEach(child -> overlaps(child, found));
  }

  /// Parts that stick out of what they stand in, or out of the window, a sentence each. What is
  /// scrolled may be longer than what shows it.
  static List<String> outside(Node root) {
    var found = new ArrayList<String>();
    outside(root, found);
    return List.copyOf(found);
  }

  private static void outside(Node node, List<String> found) {
    if (!(node instanceof Parent parent) || isOfOnePiece(node)) {
      return;
    }
    if (node instanceof ScrollPane pane && isSideways(pane)) {
      found.add("%s is wider than what shows it".formatted(name(pane.getContent())));
    }
    for (var child : painted(parent)) {
      if (!(parent instanceof Group) && !isWindow(parent) && !contains(parent, place(child))) {
        var bounds = parent.getLayoutBounds();
        found.add(
            "%s %s outside %s of %.0f × %.0f"
                .formatted(
                    name(child), at(child), name(parent), bounds.getWidth(), bounds.getHeight()));
      }
      outside(child, found);
    }
  }

  /// What only scrolls up and down has to fit in width.
  private static boolean isSideways(ScrollPane pane) {
    return pane.isFitToWidth()
        && pane.getContent() != null
        && pane.getContent().getLayoutBounds().getWidth()
            > pane.getViewportBounds().getWidth() + TOLERANCE;
  }

  private static boolean contains(Parent parent, Bounds child) {
    var bounds = parent.getLayoutBounds();
    return child.getMinX() >= bounds.getMinX() - TOLERANCE
        && child.getMinY() >= bounds.getMinY() - TOLERANCE
        && child.getMaxX() <= bounds.getMaxX() + TOLERANCE
        && child.getMaxY() <= bounds.getMaxY() + TOLERANCE;
  }

  private static boolean overlap(Bounds one, Bounds other) {
    return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX())
            > TOLERANCE
        && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY())
            > TOLERANCE;
  }

  /// Controls that are made of parts over each other, and are looked at as one.
  private static boolean isOfOnePiece(Node node) {
    return node instanceof Slider
        || node instanceof TextInputControl
        || node instanceof TextFlow // words go on where those before them end
        || node.getStyleClass().contains("scroll-bar");
  }

  private static boolean isLayered(Parent parent) {
    return parent instanceof StackPane
        || parent instanceof Group
        || parent.getStyleClass().stream().anyMatch(LAYERS::contains);
  }

  private static boolean isWindow(Parent parent) {
    var around = parent.getParent();
    return parent.getStyleClass().stream().anyMatch(WINDOWS::contains)
        || (around != null && around.getStyleClass().contains("viewport"));
  }

  /// The children that can be seen.
  private static List<Node> painted(Parent parent) {
    return parent.getChildrenUnmodifiable().stream().filter(Room::isPainted).toList();
  }

  private static boolean isPainted(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return false;
    }
    return switch (node) {
      case Text text -> !text.getText().isEmpty();
      case Region region -> hasSize(region) && (isDrawn(region) || !painted(region).isEmpty());
      case Parent group -> !painted(group).isEmpty();
      default -> true;
    };
  }

  private static boolean hasSize(Region region) {
    return region.getWidth() > 0 && region.getHeight() > 0;
  }

  private static boolean isDrawn(Region region) {
    return (region.getBackground() != null && !region.getBackground().isEmpty())
        || (region.getBorder() != null && !region.getBorder().isEmpty());
  }

  /// Where it stands in its parent, without shadows.
  private static Bounds place(Node node) {
    return node instanceof Group
        ? node.getBoundsInParent()
        : node.localToParent(node.getLayoutBounds());
  }

  private static String at(Node node) {
    var place = place(node);
    return "at %.0f, %.0f (%.0f × %.0f)"
        .formatted(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
  }

  private static String name(Node node) {
    var words =
        switch (node) {
          case Labeled labeled -> " “" + labeled.getText() + "”";
          case Text text -> " “" + text.getText() + "”";
          default -> "";
        };
    var id = node.getId() == null ? "" : "#" + node.getId();
    return node.getClass().getSimpleName()
        + id
        + String.join("", node.getStyleClass().stream().map(each -> "." + each).toList())
        + words;
  }
}
