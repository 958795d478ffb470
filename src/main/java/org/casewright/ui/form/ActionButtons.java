package org.casewright.ui.form;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.casewright.ui.desk.Action;
import org.casewright.ui.live.Hint;

/// The buttons of some actions, after whatever else stands in a row that wraps. What stays from one
/// state to the next keeps its button.
public final class ActionButtons {

  private final FlowPane row;
  private final int first;
  private List<Action> actions = List.of();

  /// @param row to which they are added, behind what is in it now
  public ActionButtons(FlowPane row) {
    this.row = row;
    this.first = row.getChildren().size();
  }

  public void show(List<Action> shown) {
    show(shown, "");
  }

  /// @param about what the actions are about, for whoever hears a button without what is above it
  void show(List<Action> shown, String about) {
    actions = shown;
    while (row.getChildren().size() > first + shown.size()) {
      row.getChildren().removeLast();
    }
    for (var i = 0; i < shown.size(); i++) {
      if (first + i == row.getChildren().size()) {
        row.getChildren().add(button(i));
      }
      var button = (Button) row.getChildren().get(first + i);
      var action = shown.get(i);
      button.setText(action.label());
      button.setAccessibleText(about.isEmpty() ? null : action.label() + ": " + about);
      button.setDisable(action.why() != null);
      hint(button, action.hint());
      button.setAccessibleHelp(action.hint());
    }
  }

  /// A tooltip is a window of its own: made anew only for other words.
  private static void hint(Button button, String words) {
    var present = button.getTooltip();
    if (!words.equals(present == null ? "" : present.getText())) {
      button.setTooltip(words.isEmpty() ? null : new Hint(words));
    }
  }

  private Button button(int index) {
    var button = new Button();
    button.getStyleClass().add("small");
    button.setWrapText(true);
    button.maxWidthProperty().bind(row.widthProperty());
    button.setOnAction(_ -> actions.get(index).run().run());
    return button;
  }
}
