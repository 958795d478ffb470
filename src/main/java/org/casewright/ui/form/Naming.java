package org.casewright.ui.form;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The row above a control: what it is, which wraps, its unit, and what else there is to say or do.
final class Naming {

  private final Label label = new Label();
  private final Label unit = new Label();
  private final HBox row = new HBox(label, unit);

  Naming() {
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    unit.getStyleClass().add("quiet");
    unit.setMinWidth(Region.USE_PREF_SIZE);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("naming");
  }

  /// With a mark before the name, and signs or buttons after the unit.
  Naming(Node mark, Node... after) {
    this();
    row.getChildren().addFirst(mark);
    row.getChildren().addAll(List.of(after));
  }

  Region root() {
    return row;
  }

  Label label() {
    return label;
  }

  Label unit() {
    return unit;
  }

  void show(String label, String unit) {
    this.label.setText(label);
    this.unit.setText(unit);
  }
}
