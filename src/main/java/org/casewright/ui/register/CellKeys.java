package org.casewright.ui.register;

import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of a table with cells to type into: arrows go from cell to cell, and F2, Enter or
/// simply typing begins in the one that has the keyboard.
final class CellKeys {

  private final TableView<RegisterLine> table;

  CellKeys(TableView<RegisterLine> table) {
    this.table = table;
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    table.focusedProperty().subscribe(this::entered);
  }

  /// Whether cells are gone through one by one, rather than rows.
  void byCell(boolean wanted) {
    if (table.getSelectionModel().isCellSelectionEnabled() != wanted) {
      table.getSelectionModel().clearSelection();
      table.getSelectionModel().setCellSelectionEnabled(wanted);
    }
  }

  boolean isByCell() {
    return table.getSelectionModel().isCellSelectionEnabled();
  }

  /// Whoever comes by keyboard begins in the first cell, not between two.
  private void entered(boolean focused) {
    var at = table.getFocusModel().getFocusedCell();
    if (focused
        && isByCell()
        && !table.getItems().isEmpty()
        && !table.getColumns().contains(at.getTableColumn())) {
      table.getFocusModel().focus(Math.max(0, at.getRow()), table.getColumns().getFirst());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || !isByCell()) {
      return;
    }
    if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER) {
      begin(null);
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    var text = event.getCharacter();
    var isText = !text.isBlank() && text.chars().noneMatch(Character::isISOControl);
    var isCommand = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
    if (isByCell() && isText && !isCommand && !(event.getTarget() instanceof TextInputControl)) {
      begin(text);
      event.consume();
    }
  }

  private void begin(@Nullable String typed) {
    table.lookupAll(".table-cell").stream()
        .filter(RegisterCell.class::isInstance)
        .map(RegisterCell.class::cast)
        .filter(cell -> !cell.isEmpty() && cell.isFocused())
        .findFirst()
        .ifPresent(cell -> cell.begin(typed));
  }
}
