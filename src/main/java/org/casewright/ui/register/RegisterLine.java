package org.casewright.ui.register;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A row whose cells may change under it.
final class RegisterLine {

  private final ReadOnlyObjectWrapper<Register.Row> row;

  RegisterLine(Register.Row row) {
    this.row = new ReadOnlyObjectWrapper<>(row);
  }

  Register.Row row() {
    return row.get();
  }

  ReadOnlyObjectProperty<Register.Row> rowProperty() {
    return row.getReadOnlyProperty();
  }

  void show(Register.Row changed) {
    row.set(changed);
  }
}
