package org.casewright.ui.register;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Drags rows to another place in lists that have an order of their own. Heard by the table, since
/// cells may be made anew under the hand. At its edges the list scrolls under what is dragged.
final class RowDrag {

  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
  private static final int NOWHERE = -1;
  private static final double EDGE = 24;
  private static final double A_TIME = 12;
  private static final Executor SOON =
      CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS, Platform::runLater);

  private final TableView<RegisterLine> table;
  private int from = NOWHERE;
  private int to = NOWHERE;
  private double x;
  private double y;
  private double scrolling;
  private boolean waiting;
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
    at(event);
    from = NOWHERE;
    var row = event.isPrimaryButtonDown() ? rowHere() : null;
    from = row != null && canMove(row.getIndex()) ? row.getIndex() : NOWHERE;
    to = from;
  }

  private boolean canMove(int index) {
    return index < table.getItems().size() && table.getItems().get(index).row().move() != null;
  }

  private void at(MouseEvent event) {
    x = event.getSceneX();
    y = event.getSceneY();
  }

  private void move(MouseEvent event) {
    if (from == NOWHERE) {
      return;
    }
    at(event);
    scrolling = beyond();
    scrollSoon();
    mark();
  }

  /// Marks the row above or below which the dragged one would come to stand.
  private void mark() {
    var row = rowHere();
    if (row != null && canMove(row.getIndex())) {
      unmark();
      to = row.getIndex();
      if (to != from) {
        row.pseudoClassStateChanged(to < from ? ABOVE : BELOW, true);
        marked = row;
      }
    }
  }

  /// Which way what is dragged is at the edge of the list or past it: negative at its top, 0 where
  /// it is neither.
  private double beyond() {
    var flow = flow();
    if (flow == null) {
      return 0;
    }
    var bounds = flow.localToScene(flow.getLayoutBounds());
    return y < bounds.getMinY() + EDGE ? -A_TIME : y > bounds.getMaxY() - EDGE ? A_TIME : 0;
  }

  private void scrollSoon() {
    if (scrolling != 0 && !waiting) {
      waiting = true;
      SOON.execute(this::scroll);
    }
  }

  /// Goes on for as long as what is dragged stays at the edge.
  private void scroll() {
    waiting = false;
    var flow = flow();
    if (flow != null && from != NOWHERE && scrolling != 0) {
      flow.scrollPixels(scrolling);
      flow.layout();
      mark();
      scrollSoon();
    }
  }

  private @Nullable VirtualFlow<?> flow() {
    return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
  }

  /// The row under what is dragged; past an end of the list the nearest.
  private @Nullable IndexedCell<?> rowHere() {
    var flow = flow();
    if (flow == null) {
      return null;
    }
    var bounds = flow.localToScene(flow.getLayoutBounds());
    var within = from == NOWHERE ? y : Math.clamp(y, bounds.getMinY() + 1, bounds.getMaxY() - 1);
    for (var index = 0; index < table.getItems().size(); index++) {
      var row = flow.getVisibleCell(index);
      if (row != null && row.localToScene(row.getBoundsInLocal()).contains(x, within)) {
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
    scrolling = 0;
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
