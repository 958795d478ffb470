package org.casewright.ui.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What was not saved when the program last ended without being closed: each a way back to it. Not
/// there where nothing was lost.
final class LostCard {

  private final StartController controller;
  private final VBox root = new VBox();
  private List<StartModel.LostRow> shown = List.of();
  private List<String> unreadable = List.of();

  LostCard(StartController controller) {
    this.controller = controller;
    root.getStyleClass().addAll("card", "doors");
    root.setId("lost");
    root.setVisible(false);
    root.setManaged(false);
  }

  VBox root() {
    return root;
  }

  void show(StartModel model) {
    if (!model.lost().equals(shown) || !model.unreadable().equals(unreadable)) {
      shown = model.lost();
      unreadable = model.unreadable();
      root.getChildren().setAll(List.of(Door.wrapped("Unsaved work", "heading")));
      root.getChildren()
          .add(
              Door.wrapped(
                  "The program ended before this was saved. Nothing is written to a file until you"
                      + " save.",
                  "quiet"));
      shown.forEach(row -> root.getChildren().addAll(row(row)));
      unreadable.forEach(each -> root.getChildren().add(Door.wrapped(each, "problem")));
      root.setVisible(!shown.isEmpty() || !unreadable.isEmpty());
      root.setManaged(root.isVisible());
    }
  }

  private List<Node> row(StartModel.LostRow row) {
    var away = new Button("Throw it away");
    away.getStyleClass().add("flat");
    away.setAccessibleText("Throw away the unsaved work on " + row.title());
    away.setOnAction(_ -> controller.onThrowAway(row.recovered()));
    return List.of(
        new Door(row.title(), row.about(), () -> controller.onRecover(row.recovered())), away);
  }
}
