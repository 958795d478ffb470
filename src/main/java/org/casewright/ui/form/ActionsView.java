package org.casewright.ui.form;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.casewright.ui.desk.Action;

/// Buttons in a row, which wraps.
final class ActionsView implements ItemView {

  private final FlowPane root = new FlowPane();
  private List<Action> actions = List.of();

  ActionsView(Item.Actions item) {
    root.getStyleClass().add("actions");
    root.setMinWidth(0); // one that is longer than there is room wraps
    root.setId(item.key());
    show(item);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public boolean fits(Item item) {
    return item instanceof Item.Actions;
  }

  @Override
  public void show(Item item) {
    show(((Item.Actions) item).actions());
  }

  void show(List<Action> shown) {
    while (root.getChildren().size() > shown.size()) {
      root.getChildren().removeLast();
    }
    actions = shown;
    for (var i = 0; i < shown.size(); i++) {
      if (i == root.getChildren().size()) {
        root.getChildren().add(button(i));
      }
      var button = (Button) root.getChildren().get(i);
      var action = shown.get(i);
      button.setText(action.label());
      button.setDisable(action.why() != null);
      hint(button, action.hint());
      button.setAccessibleHelp(action.hint());
    }
  }

  /// A tooltip is a window of its own: made anew only for other words.
  private static void hint(Button button, String words) {
    var present = button.getTooltip();
    if (!words.equals(present == null ? "" : present.getText())) {
      button.setTooltip(words.isEmpty() ? null : new Tooltip(words));
    }
  }

  private Button button(int index) {
    var button = new Button();
    button.getStyleClass().add("small");
    button.setWrapText(true);
    button.maxWidthProperty().bind(root.widthProperty());
    button.setOnAction(_ -> actions.get(index).run().run());
    return button;
  }
}
