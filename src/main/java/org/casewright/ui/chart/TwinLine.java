package org.casewright.ui.chart;

import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.casewright.charts.PlottedTable;
import org.casewright.model.Money;

/// A row of the table whose values may change under it. Its cells follow it by themselves: were
/// they told through the table, that would build all its rows anew at every step of a drag.
final class TwinLine {

  /// What the cells of a row write. The scale belongs to it: when an axis settles, amounts that
  /// stay are written otherwise.
  private record Written(PlottedTable.Row row, Money scale) {}

  private final SimpleObjectProperty<Written> written = new SimpleObjectProperty<>();

  TwinLine(PlottedTable.Row row, Money scale) {
    write(row, scale);
  }

  void write(PlottedTable.Row row, Money scale) {
    written.set(new Written(row, scale));
  }

  PlottedTable.Row row() {
    return written.get().row();
  }

  /// The cell in a column, as it is written.
  String text(int column) {
    var present = written.get();
    return present.row().text(column, present.scale());
  }

  /// Is told now, and whenever something else is written.
  Subscription follow(Consumer<TwinLine> follower) {
    return written.subscribe(_ -> follower.accept(this));
  }
}
