package org.casewright.ui.start;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// A row that leads somewhere: a name and quiet words below, both of which wrap, as those of a
/// button would not.
final class Door extends VBox {

  private final Runnable through;

  Door(String name, String about, Runnable through) {
    this.through = through;
    getStyleClass().add("door");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(name + ", " + about);
    getChildren().addAll(wrapped(name, "door-name"), wrapped(about, "quiet"));
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            through.run();
          }
        });
    setOnKeyPressed(
        event -> {
          switch (event.getCode()) {
            case ENTER, SPACE -> {
              event.consume();
              through.run();
            }
            default -> {}
          }
        });
  }

  static Label wrapped(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      through.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
