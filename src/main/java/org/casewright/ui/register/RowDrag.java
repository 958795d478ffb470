package org.casewright.ui.register;

import javafx.css.PseudoClass;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Drags rows to another place in lists that have an order of their own. Heard by the table, since
/// cells may be made anew under the hand.
final class RowDrag {

  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
  private static final int NOWHERE = -1;

  private final TableView<RegisterLine> table;
  private int from = NOWHERE;
  private int to = NOWHERE;
  private @Nullable IndexedCell<?> marked;

  private RowDrag(TableView<RegisterLine> table) {
    this.table = table;
  }

  static void in(TableView<RegisterLine> table) {
    var drag = new RowDrag(table);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::press);
    table.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::move);
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::drop);
  }

  private void press(MouseEvent event) {
    var row = event.isPrimaryButtonDown() ? rowAt(event) : null;
    from = row != null && canMove(row.getIndex()) ? row.getIndex() : NOWHERE;
    to = from;
  }

  private boolean canMove(int index) {
    return index < table.getItems().size() && table.getItems().get(index).row().move() != null;
  }

  /// Marks the row above or below which the dragged one would come to stand.
  private void move(MouseEvent event) {
    var row = from == NOWHERE ? null : rowAt(event);
    if (row != null && canMove(row.getIndex())) {
      unmark();
      to = row.getIndex();
      if (to != from) {
        row.pseudoClassStateChanged(to < from ? ABOVE : BELOW, true);
        marked = row;
      }
    }
  }

  private @Nullable IndexedCell<?> rowAt(MouseEvent event) {
    if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return null;
    }
    for (var index = 0; index < table.getItems().size(); index++) {
      var row = flow.getVisibleCell(index);
      if (row != null
          && row.localToScene(row.getBoundsInLocal())
              .contains(event.getSceneX(), event.getSceneY())) {
        return row;
      }
    }
    return null;
  }

  private void unmark() {
    if (marked != null) {
      marked.pseudoClassStateChanged(ABOVE, false);
      marked.pseudoClassStateChanged(BELOW, false);
      marked = null;
    }
  }

  /// The cell does not hear of it: it would choose whatever stands there now.
  private void drop(MouseEvent event) {
    unmark();
    var by = to - from;
    var move = from == NOWHERE ? null : table.getItems().get(from).row().move();
    from = NOWHERE;
    if (by != 0 && move != null) {
      event.consume();
      move.accept(by);
    }
  }
}
