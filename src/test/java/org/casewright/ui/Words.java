package org.casewright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.casewright.ui.live.Icon;
import org.casewright.ui.live.LiveText;

/// Finds words on screen that cannot be read to their end: of a label, a button, a heading of a
/// table, what is chosen in a box, a figure that changes in place, and a number in its field.
final class Words {

  private static final double TOLERANCE = 1;

  private Words() {}

  /// The words below a node that are cut off, as they should be.
  static List<String> cutOff(Node root) {
    var found = new ArrayList<String>();
    collect(root, found);
    return List.copyOf(found);
  }

  private static void collect(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    switch (node) {
      case Labeled labeled when isCutOff(labeled) -> found.add(labeled.getText());
      case LiveText live when text(live).anyMatch(each -> isWider(each, live.getWidth())) ->
          text(live).forEach(each -> found.add(each.getText()));
      case TextField field
          when field.getStyleClass().contains("number-field")
              && isWider(new Text(field.getText()), field) ->
          found.add(field.getText());
      default -> {}
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private static Stream<Text> text(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast);
  }

  /// Its end has been replaced by dots, or nothing is left of it.
  private static boolean isCutOff(Labeled labeled) {
    var words = labeled.getText();
    if (words == null || words.isBlank() || labeled.getWidth() == 0) {
      return false;
    }
    var dots = labeled.getEllipsisString();
    return text(labeled)
        .filter(text -> !(text instanceof Icon))
        .anyMatch(
            text ->
                text.getText().isEmpty()
                    || (text.getText().endsWith(dots) && !words.endsWith(dots)));
  }

  private static boolean isWider(Text text, TextField field) {
    text.setFont(field.getFont());
    return isWider(
        text, field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight());
  }

  private static boolean isWider(Text text, double room) {
    return text.getLayoutBounds().getWidth() > room + TOLERANCE;
  }
}
