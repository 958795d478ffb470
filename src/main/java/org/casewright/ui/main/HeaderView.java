package org.casewright.ui.main;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.model.Measure;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.live.Hint;
import org.jspecify.annotations.Nullable;

/// Title, file and menus on the left; what is shown, as switches, on the right, and last what it is
/// all for: to present it.
final class HeaderView {

  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final double EM = 13;
  private static final double ROOMY = 60; // em

  private final Menus menus;
  private final Label title = new Label();
  private final Label about = new Label();
  private final Region unsaved = new Region();
  private final ComboBox<MainModel.Named> scenarios = new ComboBox<>();
  private final Segments<View> views;
  private final Segments<Measure> measures;
  private final Segments<PriceBasis> prices;
  private final Ends root;
  private boolean showing;
  private double em = EM;

  HeaderView(MainController controller, Desk desk) {
    menus = new Menus(controller, desk);
    views =
        new Segments<>(
            "View",
            List.of(View.values()),
            View::label,
            HeaderView::meaning,
            controller.showing()::view,
            hint(Command.TOGGLE_VIEW));
    measures =
        new Segments<>(
            "Years",
            List.of(Measure.values()),
            Measure::label,
            HeaderView::meaning,
            controller.showing()::measure,
            hint(Command.NEXT_MEASURE));
    prices =
        new Segments<>(
            "Prices",
            List.of(PriceBasis.values()),
            PriceBasis::label,
            HeaderView::meaning,
            controller.showing()::prices,
            hint(Command.TOGGLE_PRICES));
    prepareScenarios(controller);
    var scenario = new HBox(scenarios, menus.button(Command.ADD_SCENARIO));
    scenario.setAlignment(Pos.CENTER_LEFT);
    var switches =
        new FlowPane(scenario, views, measures, prices, menus.mainButton(Command.PRESENT));
    switches.getStyleClass().add("switches");
    switches.setAlignment(Pos.CENTER_LEFT);
    switches.setRowValignment(VPos.CENTER);
    root = new Ends(titleBlock(), switches);
    root.getStyleClass().add("header");
    root.widthProperty().subscribe(this::compact);
  }

  /// Where the window is narrow for its text the switches draw together, to stay in one row.
  private void compact() {
    root.pseudoClassStateChanged(COMPACT, root.getWidth() > 0 && root.getWidth() < ROOMY * em);
  }

  private Region titleBlock() {
    title.getStyleClass().add("heading");
    about.getStyleClass().add("quiet");
    unsaved.getStyleClass().add("unsaved");
    var name = new HBox(title, about, unsaved);
    name.setAlignment(Pos.BASELINE_LEFT);
    name.getStyleClass().add("name");
    var commands =
        new HBox(
            menus.bar(),
            menus.button(Command.UNDO),
            menus.button(Command.REDO),
            menus.button(Command.ADD_FROM_TEMPLATE),
            menus.button(Command.FIND),
            menus.button(Command.PIN),
            menus.button(Command.CAPTURE));
    commands.setAlignment(Pos.CENTER_LEFT);
    commands.getStyleClass().add("commands");
    var block = new VBox(name, commands);
    block.getStyleClass().add("title-block");
    return block;
  }

  private void prepareScenarios(MainController controller) {
    scenarios.setId("scenarios");
    scenarios.setCellFactory(_ -> new ScenarioCell());
    scenarios.setButtonCell(new ScenarioCell());
    scenarios.setTooltip(new Hint(hint(Command.NEXT_SCENARIO)));
    scenarios.setMinWidth(Region.USE_PREF_SIZE);
    scenarios
        .valueProperty()
        .subscribe(
            chosen -> {
              if (!showing && chosen != null) {
                controller.showing().scenario(chosen.id());
              }
            });
  }

  private static String meaning(View view) {
    return switch (view) {
      case AS_STATED -> "Every number as it is stated.";
      case RISK_ADJUSTED -> "Less benefit and more cost, the weaker the evidence is.";
    };
  }

  private static String meaning(Measure measure) {
    return switch (measure) {
      case ANNUAL -> "What each year brings.";
      case INCREMENT -> "What each year brings beyond the year before.";
      case CUMULATIVE -> "What all years so far have brought together.";
    };
  }

  private static String meaning(PriceBasis prices) {
    return switch (prices) {
      case REAL -> "In the prices of one year, as if there were no inflation.";
      case CASH -> "In the pounds of each year, with inflation.";
    };
  }

  private static String hint(Command command) {
    return command.withKeys(command.text());
  }

  Region root() {
    return root;
  }

  Menus menus() {
    return menus;
  }

  void show(MainModel model) {
    showing = true;
    em = EM * model.textScale();
    compact();
    title.setText(model.title());
    about.setText(model.about());
    about.setTooltip(model.unseen().isEmpty() ? null : new Hint(model.unseen()));
    unsaved.setVisible(model.dirty());
    title.setAccessibleText(model.spoken());
    if (!scenarios.getItems().equals(model.scenarios())) {
      scenarios.setValue(null); // else the box goes on showing what stands where it stood before
      scenarios.getItems().setAll(model.scenarios());
    }
    scenarios.setValue(model.scenario());
    scenarios.setAccessibleText("Scenario: " + model.scenario().name());
    views.show(model.shown().view());
    measures.show(model.shown().measure());
    prices.show(model.shown().prices());
    menus.show();
    showing = false;
  }

  private static final class ScenarioCell extends ListCell<MainModel.Named> {
    @Override
    protected void updateItem(MainModel.@Nullable Named scenario, boolean empty) {
      super.updateItem(scenario, empty);
      setText(empty || scenario == null ? null : scenario.name());
    }
  }
}
