package org.casewright.ui.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The recent cases, each a way in; one whose file is gone can be taken off the list.
final class RecentsCard {

  private final StartController controller;
  private final VBox root = new VBox();
  private List<StartModel.RecentRow> shownRows = List.of();
  private int shownMore = -1;

  RecentsCard(StartController controller) {
    this.controller = controller;
    root.getStyleClass().addAll("card", "doors");
    root.setId("recents");
  }

  VBox root() {
    return root;
  }

  void show(StartModel model) {
    if (!model.recents().equals(shownRows) || model.more() != shownMore) {
      shownRows = model.recents();
      shownMore = model.more();
      fill(model);
    }
  }

  private void fill(StartModel model) {
    root.getChildren().setAll(List.of(Door.wrapped("Recent cases", "heading")));
    if (model.recents().isEmpty()) {
      root.getChildren()
          .add(Door.wrapped("Cases that you open or save will be listed here.", "quiet"));
    }
    model.recents().forEach(row -> root.getChildren().add(row(row)));
    if (model.more() > 0) {
      var more = new Button("Show %d more".formatted(model.more()));
      more.getStyleClass().add("flat");
      more.setOnAction(_ -> controller.onMore());
      root.getChildren().add(more);
    }
  }

  private Node row(StartModel.RecentRow row) {
    if (!row.missing()) {
      return new Door(row.title(), row.about(), () -> controller.onRecent(row.recent()));
    }
    var off = new Button("Take off the list");
    off.setAccessibleText("Take %s off the list".formatted(row.title()));
    off.setOnAction(_ -> controller.onForget(row.recent()));
    var gone =
        new VBox(
            Door.wrapped(row.title(), "door-name"),
            Door.wrapped(row.about(), "quiet"),
            Door.wrapped("The file is no longer in " + folder(row) + ".", "problem"),
            off);
    gone.getStyleClass().addAll("door", "gone");
    return gone;
  }

  private static String folder(StartModel.RecentRow row) {
    return String.valueOf(row.recent().file().getParent());
  }
}
