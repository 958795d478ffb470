package org.casewright.ui.form;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line or paragraph to be typed, under its label.
final class LineView implements ItemView {

  private final Naming naming = new Naming();
  private final Entering entering;
  private final int rows;
  private final VBox root;

  LineView(Item.Line item) {
    rows = item.rows();
    var problem = new Label();
    entering =
        switch (rows) {
          case 1 -> Entering.line(problem);
          case Item.Line.WRAPPED -> Entering.wrapped(problem);
          default -> Entering.paragraph(rows, problem);
        };
    naming.label().setLabelFor(entering.control());
    root = new VBox(naming.root(), entering.control(), problem);
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
    naming.show(shown.label(), shown.unit());
    entering.control().setAccessibleText(shown.label());
    entering.show(shown.text(), shown.prompt(), shown.change());
  }
}
