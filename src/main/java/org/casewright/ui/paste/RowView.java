package org.casewright.ui.paste;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.form.TablePage;

/// A row of the table: its amounts with what is said of each, and what it stands for.
final class RowView {

  private final Label label = TablePage.words("strong");
  private final FlowPane cells = new FlowPane();
  private final ChoiceBoxed figure;
  private final ChoiceBoxed part;
  private final ChoiceBoxed scenario;
  private final VBox root;

  RowView(PasteController controller, int row) {
    figure = new ChoiceBoxed("Stands for", key -> controller.onFigure(row, key));
    part = new ChoiceBoxed("Of", key -> controller.onPart(row, key));
    scenario = new ChoiceBoxed("Under", key -> controller.onScenario(row, key));
    figure.root().getStyleClass().add("wide");
    part.root().getStyleClass().add("wide");
    var choices = new FlowPane(figure.root(), part.root(), scenario.root());
    choices.getStyleClass().add("paste-fields");
    cells.getStyleClass().add("paste-cells");
    root = new VBox(label, cells, choices);
    root.getStyleClass().add("paste-row");
    root.setId("paste-row-" + row);
  }

  Region root() {
    return root;
  }

  void show(PasteModel.Row row) {
    label.setText(row.total() ? row.label() + " (a total)" : row.label());
    cells.getChildren().setAll(row.cells().stream().map(RowView::cell).toList());
    figure.show(row.figure());
    part.show(row.part());
    scenario.show(row.scenario());
  }

  private static Region cell(PasteModel.Cell cell) {
    var heading = new Label(cell.heading());
    heading.getStyleClass().add("quiet");
    var amount = new Label(cell.amount());
    amount.getStyleClass().add("amount");
    var words = new Label(cell.words());
    words
        .getStyleClass()
        .addAll("standing", cell.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    var box = new VBox(heading, amount, words);
    box.getStyleClass().add("paste-cell");
    return box;
  }
}
