package org.casewright.ui.form;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line or paragraph to be typed, under its label.
final class LineView implements ItemView {

  private final Label label = new Label();
  private final Label unit = new Label();
  private final Entering entering;
  private final int rows;
  private final VBox root;

  LineView(Item.Line item) {
    rows = item.rows();
    var problem = new Label();
    entering = rows == 1 ? Entering.line(problem) : Entering.paragraph(rows, problem);
    unit.getStyleClass().add("quiet");
    unit.setMinWidth(Region.USE_PREF_SIZE);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setLabelFor(entering.control());
    HBox.setHgrow(label, Priority.ALWAYS);
    var naming = new HBox(label, unit);
    naming.getStyleClass().add("naming");
    root = new VBox(naming, entering.control(), problem);
    root.getStyleClass().add("field");
    root.setId(item.key());
    show(item);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public boolean fits(Item item) {
    return item instanceof Item.Line line && line.rows() == rows;
  }

  @Override
  public void show(Item item) {
    var shown = (Item.Line) item;
    label.setText(shown.label());
    unit.setText(shown.unit());
    entering.control().setAccessibleText(shown.label());
    entering.show(shown.text(), shown.prompt(), shown.change());
  }
}
