package org.casewright.ui.present;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casewright.ui.desk.Command;

/// The keys of somebody who presents; for the first moments only how to see them.
final class HelpView extends VBox {

  private final Label hint =
      new Label(
          "F1 lists the keys, %s shows another chart".formatted(Command.NEXT_CHART.keysText()));
  private final GridPane keys = new GridPane();

  HelpView() {
    keys.getStyleClass().add("present-keys");
    for (var press : Press.ALL) {
      var key = new Label(press.keys());
      key.getStyleClass().add("present-key");
      key.setMinWidth(Region.USE_PREF_SIZE);
      keys.addRow(keys.getRowCount(), key, new Label(press.does()));
    }
    getStyleClass().addAll("explain", "present-help", "paper");
    getChildren().addAll(hint, keys);
    setId("present-help");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    show(PresentModel.Help.NONE);
  }

  void show(PresentModel.Help help) {
    setVisible(help != PresentModel.Help.NONE);
    hint.setManaged(help == PresentModel.Help.HINT);
    hint.setVisible(help == PresentModel.Help.HINT);
    keys.setManaged(help == PresentModel.Help.KEYS);
    keys.setVisible(help == PresentModel.Help.KEYS);
    StackPane.setAlignment(this, help == PresentModel.Help.HINT ? Pos.BOTTOM_RIGHT : Pos.CENTER);
  }

  /// Keeps the hint, which stands at the bottom right, clear of the edge and of what stands below.
  void keepClear(double right, double bottom) {
    var margin = hint.isVisible() ? new Insets(0, right, bottom, 0) : Insets.EMPTY;
    if (!margin.equals(StackPane.getMargin(this))) {
      StackPane.setMargin(this, margin);
    }
  }
}
