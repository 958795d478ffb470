package org.casewright.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;

/// What the window is to somebody who hears it, or who cannot point well: controls without a name
/// or a role, names that do not hold the words beside them, names that two have, and targets that
/// are too small to hit.
final class Spoken {

  private static final double TARGET = 24;
  private static final double TOLERANCE = 0.5;

  /// Roles that say nothing of what a control does.
  private static final Set<AccessibleRole> NO_ROLE =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT, AccessibleRole.TEXT);

  /// What is read as one before the next.
  private static final Set<String> PARTS = Set.of("card", "header", "paste-footer", "page-actions");

  private final Node root;
  private final Map<Node, String> labels = new HashMap<>();

  private Spoken(Node root) {
    this.root = root;
    shown(root)
        .filter(Label.class::isInstance)
        .map(Label.class::cast)
        .filter(label -> label.getLabelFor() != null)
        .forEach(label -> labels.put(label.getLabelFor(), label.getText()));
  }

  /// What is wrong below a node, a sentence each.
  static List<String> faults(Node root) {
    var spoken = new Spoken(root);
    return Stream.of(spoken.named(), spoken.twice(), spoken.small()).flatMap(List::stream).toList();
  }

  /// What takes the keyboard and can be seen.
  static List<Node> takers(Node root) {
    return shown(root)
        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
        .filter(node -> !node.getStyleClass().contains("scroll-bar"))
        .filter(node -> !isReachedByArrows(node))
        .toList();
  }

  /// Of buttons of which one is chosen, Tab goes to that one and arrows to the others.
  private static boolean isReachedByArrows(Node node) {
    return node instanceof ToggleButton button
        && button.getToggleGroup() != null
        && !button.isSelected();
  }

  /// The card, header or row of buttons it stands on; else all.
  static Node part(Node node) {
    Node last = node;
    for (var around = node.getParent(); around != null; around = around.getParent()) {
      last = around;
      if (PARTS.stream().anyMatch(around.getStyleClass()::contains)) {
        return around;
      }
    }
    return last;
  }

  private static Stream<Node> shown(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(Spoken::shown))
        : Stream.of(node);
  }

  /// What a person can press, type into or slide, by keyboard or only by mouse.
  private List<Node> controls() {
    return shown(root)
        .filter(node -> !isPartOfAnother(node))
        .filter(
            node ->
                (node.isFocusTraversable() && !node.getStyleClass().contains("scroll-bar"))
                    || node instanceof ButtonBase)
        .toList();
  }

  /// The arrow of a box, the field of another.
  private static boolean isPartOfAnother(Node node) {
    for (var around = node.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ComboBoxBase<?>
          || around instanceof ButtonBase
          || around instanceof TextInputControl) {
        return true;
      }
    }
    return false;
  }

  private List<String> named() {
    var found = new ArrayList<String>();
    for (var control : controls()) {
      var name = name(control);
      if (name.isBlank() && !(control instanceof TabPane)) {
        found.add(describe(control) + " has no name");
      }
      if (!hasRole(control)) {
        found.add(describe(control) + " has no role");
      }
      var beside = labels.getOrDefault(control, "");
      var words =
          control instanceof Labeled labeled && labeled.getText() != null
              ? labeled.getText().replace("_", "")
              : "";
      if (!holds(name, beside) || !holds(name, words)) {
        found.add(
            "%s is called “%s”, beside it stands “%s%s”"
                .formatted(describe(control), name, beside, words));
      }
    }
    return found;
  }

  /// One that does something, or what is said in its place, such as that it is to be read.
  private static boolean hasRole(Node control) {
    var role = control.getAccessibleRole();
    return control.getAccessibleRoleDescription() != null
        || (role != null && !NO_ROLE.contains(role));
  }

  private static boolean holds(String name, String words) {
    return name.toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK));
  }

  /// On one card; what is called the same elsewhere does the same, and so do links of a page.
  private List<String> twice() {
    var found = new ArrayList<String>();
    var heard = new HashSet<List<Object>>();
    for (var control : controls()) {
      var name = name(control);
      if (!name.isBlank()
          && !(control instanceof Text)
          && !heard.add(List.of(part(control), control.getAccessibleRole(), name))) {
        found.add("another is called “%s”: %s".formatted(name, describe(control)));
      }
    }
    return found;
  }

  /// WCAG 2.2, 2.5.8: at least 24 by 24, or nothing else within a circle of 24 around its middle;
  /// words that lead somewhere from a sentence are as high as its line.
  private List<String> small() {
    var targets =
        controls().stream()
            .filter(node -> !node.isDisabled() && !(node instanceof MenuBar))
            .filter(node -> !(node instanceof Text))
            .toList();
    var found = new ArrayList<String>();
    for (var target : targets) {
      var place = place(target);
      if (isSmall(place)
          && targets.stream()
              .filter(other -> !other.equals(target) && !isWithin(target, other))
              .anyMatch(other -> isNear(place, place(other)))) {
        found.add(
            "%s is only %.0f × %.0f"
                .formatted(describe(target), place.getWidth(), place.getHeight()));
      }
    }
    return found;
  }

  private static boolean isSmall(Bounds place) {
    return place.getWidth() < TARGET - TOLERANCE || place.getHeight() < TARGET - TOLERANCE;
  }

  private static boolean isNear(Bounds small, Bounds other) {
    var x = small.getCenterX();
    var y = small.getCenterY();
    if (isSmall(other)) {
      return Math.hypot(other.getCenterX() - x, other.getCenterY() - y) < TARGET - TOLERANCE;
    }
    var across = Math.max(0, Math.max(other.getMinX() - x, x - other.getMaxX()));
    var down = Math.max(0, Math.max(other.getMinY() - y, y - other.getMaxY()));
    return Math.hypot(across, down) < TARGET / 2 - TOLERANCE;
  }

  private static boolean isWithin(Node inner, Node outer) {
    for (var around = inner.getParent(); around != null; around = around.getParent()) {
      if (around.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private String name(Node node) {
    var spoken = node.getAccessibleText();
    if (spoken != null && !spoken.isBlank()) {
      return spoken;
    }
    if (labels.containsKey(node)) {
      return labels.get(node);
    }
    return node instanceof Labeled labeled && labeled.getText() != null
        ? labeled.getText().replace("_", "")
        : "";
  }

  /// A node as it is told of: what it is, and what it says.
  String describe(Node node) {
    return words(node) + " “" + name(node) + "”";
  }

  static String words(Node node) {
    var kind = node.getClass().getSimpleName();
    var id = node.getId() == null ? "" : "#" + node.getId();
    var within = "";
    for (var around = node.getParent(); around != null; around = around.getParent()) {
      if (around.getId() != null) {
        within = " in #" + around.getId();
        break;
      }
    }
    var styles = String.join("", node.getStyleClass().stream().map(each -> "." + each).toList());
    return (kind.isEmpty() ? "" : kind) + id + styles + within;
  }
}
