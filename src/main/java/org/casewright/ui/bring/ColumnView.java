package org.casewright.ui.bring;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.form.LabelledList;

/// A column of the table: what stands over it and in it, and what it means.
final class ColumnView {

  private final LabelledList list;
  private final Label sample = new Label();
  private final VBox root;
  private int column;

  ColumnView(BringController controller) {
    list = new LabelledList("", key -> controller.onColumn(column, key));
    sample.getStyleClass().add("quiet");
    sample.setWrapText(true);
    sample.setMinHeight(Region.USE_PREF_SIZE);
    root = new VBox(list.root(), sample);
    root.getStyleClass().add("bring-column");
  }

  Region root() {
    return root;
  }

  void show(BringModel.Column shown) {
    column = shown.index();
    root.setId("bring-column-" + column);
    list.label(shown.label());
    list.show(shown.label() + " means", shown.options(), shown.chosen());
    sample.setText(shown.sample());
  }
}
