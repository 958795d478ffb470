package org.casewright.ui.register;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;

/// A row with a menu of what else can be done about it.
final class RegisterRow extends TableRow<RegisterLine> {

  /// In em, as the style sheet has it.
  private static final double LOWEST = 2.3;

  /// @param open goes to what the row is about
  RegisterRow(Consumer<RegisterLine> open) {
    setMaxHeight(USE_PREF_SIZE); // before it is styled it would be 0
    setOnMouseClicked(
        event -> {
          var line = getItem();
          if (event.getClickCount() == 2
              && event.getButton() == MouseButton.PRIMARY
              && line != null) {
            open.accept(line);
          }
        });
    setOnContextMenuRequested(
        event -> {
          offer(event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  /// Offers what can be done about the row that has the keyboard, which the table hears of.
  static void byKeyboard(TableView<RegisterLine> table) {
    table.setOnContextMenuRequested(
        event -> {
          var at = table.getFocusModel().getFocusedIndex();
          if (event.isKeyboardTrigger()) {
            table.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof RegisterRow row && row.getIndex() == at)
                .map(RegisterRow.class::cast)
                .forEach(RegisterRow::offerBelow);
            event.consume();
          }
        });
  }

  private void offerBelow() {
    var bounds = localToScreen(getBoundsInLocal());
    offer(bounds.getMinX() + getFont().getSize(), bounds.getMaxY());
  }

  private void offer(double x, double y) {
    var line = getItem();
    if (line == null || line.row().actions().isEmpty()) {
      return;
    }
    var menu = new ContextMenu();
    for (var action : line.row().actions()) {
      var item = new MenuItem(action.label());
      item.setDisable(action.why() != null);
      item.setOnAction(_ -> action.run().run());
      menu.getItems().add(item);
    }
    menu.show(this, x, y);
  }

  /// Never nothing, also before it is styled: the list would be filled with hundreds of rows, and
  /// keep them. Whole pixels, or the rules between rows are lost here and there.
  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(Math.max(super.computePrefHeight(width), LOWEST * getFont().getSize()));
  }
}
