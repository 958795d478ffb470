package org.casewright.ui.present;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.session.Lever;

/// The levers of a step, side by side.
final class LeverStrip extends VBox {

  private final PresentController controller;
  private final int columns;
  private final GridPane grid = new GridPane();
  private final Label problem = new Label();
  private final Button plan = new Button("Back to the plan");
  private List<LeverView> views = List.of();

  /// @param close what its button says; empty for one that stays open
  LeverStrip(PresentController controller, int columns, String close) {
    super();
    this.controller = controller;
    this.columns = columns;
    var heading = new Label("What if …");
    heading.getStyleClass().add("strip-heading");
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    HBox.setHgrow(problem, Priority.ALWAYS);
    problem.setMaxWidth(Double.MAX_VALUE);
    plan.setId("to-plan");
    plan.setOnAction(_ -> controller.onPlan());
    plan.setMinWidth(Region.USE_PREF_SIZE);
    var top = new HBox(heading, problem, plan);
    top.getStyleClass().add("strip-top");
    if (!close.isEmpty()) {
      var button = new Button(close);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(_ -> controller.onLevers());
      top.getChildren().add(button);
    }
    grid.getStyleClass().add("levers");
    for (var i = 0; i < columns; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(column);
    }
    getStyleClass().add("lever-strip");
    setId("lever-strip");
    getChildren().addAll(top, grid);
  }

  void show(PresentModel model) {
    problem.setText(model.problem());
    plan.setDisable(!model.isMoved());
    var wanted = model.levers().stream().map(LeverRow::lever).toList();
    if (!wanted.equals(shown())) {
      views = model.levers().stream().map(row -> new LeverView(controller, row)).toList();
      grid.getChildren().clear();
      for (var i = 0; i < views.size(); i++) {
        grid.add(views.get(i), i % columns, i / columns);
      }
    }
    for (var i = 0; i < views.size(); i++) {
      views.get(i).show(model.levers().get(i));
    }
  }

  private List<Lever> shown() {
    return views.stream().map(LeverView::lever).toList();
  }
}
