package org.casewright.ui.form;

import java.util.function.Function;
import org.casewright.model.BusinessCase;
import org.casewright.ui.desk.Desk;

/// A point of a drawing whose moves are edits: those of one drag are one step, named by where it
/// began and ended. A move that the case does not allow leaves the point where it was.
///
/// @param key of the drag, apart from every other
/// @param label what undo calls it, of where it began and where it is
/// @param where the point is in a case
record PointEdits(
    Desk desk, Object key, Label label, Function<BusinessCase, Spot> where, Editing.Edit<Spot> edit)
    implements Moving {

  /// Names a step.
  @FunctionalInterface
  interface Label {
    String of(Spot before, Spot after);
  }

  @Override
  public void grab() {
    if (!desk.inGesture(key)) {
      desk.beginDrag(key);
    }
  }

  @Override
  public void move(Spot spot) {
    var before = desk.caseBefore();
    if (desk.inGesture(key) && before != null) {
      var _ = desk.edit(label.of(where.apply(before), spot), c -> edit.apply(c, spot));
    }
  }

  @Override
  public void release() {
    desk.endGesture(key);
  }

  @Override
  public void cancel() {
    desk.cancelGesture(key);
  }
}
