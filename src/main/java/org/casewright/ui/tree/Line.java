package org.casewright.ui.tree;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A place in the tree whose row may change under it. The tree itself is not told: it would build
/// all its cells anew, at every step of a drag.
final class Line {

  private final ReadOnlyObjectWrapper<TreeModel.Row> row;

  Line(TreeModel.Row row) {
    this.row = new ReadOnlyObjectWrapper<>(row);
  }

  TreeModel.Row row() {
    return row.get();
  }

  ReadOnlyObjectProperty<TreeModel.Row> rowProperty() {
    return row.getReadOnlyProperty();
  }

  /// Sets the row; an equal one changes nothing.
  void show(TreeModel.Row changed) {
    if (!changed.equals(row())) {
      row.set(changed);
    }
  }
}
