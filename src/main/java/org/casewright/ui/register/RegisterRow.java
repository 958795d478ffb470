package org.casewright.ui.register;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A row with a menu of what else can be done about it, which can be dragged where its list has an
/// order of its own.
final class RegisterRow extends TableRow<RegisterLine> {

  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

  private int by;
  private @Nullable IndexedCell<?> marked;

  RegisterRow() {
    setOnContextMenuRequested(this::offer);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(_ -> drop());
  }

  private void offer(ContextMenuEvent event) {
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
    menu.show(this, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  /// Marks the row above or below which this one would come to stand.
  private void drag(MouseEvent event) {
    var line = getItem();
    if (line == null || line.row().move() == null) {
      return;
    }
    var rows = Math.round((event.getY() - getHeight() / 2) / getHeight());
    var last = getTableView().getItems().size() - 1;
    by = (int) Math.clamp(rows, -getIndex(), last - getIndex());
    pseudoClassStateChanged(DRAGGED, true);
    unmark();
    if (by != 0) {
      row(getIndex() + by).ifPresent(this::mark);
    }
    event.consume();
  }

  private void mark(IndexedCell<?> row) {
    row.pseudoClassStateChanged(by < 0 ? ABOVE : BELOW, true);
    marked = row;
  }

  private void unmark() {
    if (marked != null) {
      marked.pseudoClassStateChanged(ABOVE, false);
      marked.pseudoClassStateChanged(BELOW, false);
      marked = null;
    }
  }

  private Optional<IndexedCell<?>> row(int index) {
    return getTableView().lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.ofNullable(flow.getVisibleCell(index))
        : Optional.empty();
  }

  private void drop() {
    unmark();
    pseudoClassStateChanged(DRAGGED, false);
    var line = getItem();
    var rows = by;
    by = 0;
    if (rows != 0 && line != null && line.row().move() != null) {
      line.row().move().accept(rows);
    }
  }
}
