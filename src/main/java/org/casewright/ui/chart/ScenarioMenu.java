package org.casewright.ui.chart;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import org.casewright.ui.chart.Beside.Choice;
import org.casewright.ui.live.Hint;

/// The scenarios of the case, those that are compared ticked.
final class ScenarioMenu {

  private final MenuButton button = new MenuButton();
  private final ChartController controller;
  private List<Choice> shown = List.of();

  ScenarioMenu(ChartController controller) {
    this.controller = controller;
    button.setId("chart-scenarios");
    button.setTooltip(new Hint("Which scenarios are compared, up to four"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("small");
    button.setVisible(false);
    button.setManaged(false);
  }

  MenuButton button() {
    return button;
  }

  /// Offers these; none hides the button.
  void show(List<Choice> choices) {
    if (choices.equals(shown)) {
      return;
    }
    shown = choices;
    button.setVisible(!choices.isEmpty());
    button.setManaged(!choices.isEmpty());
    var drawn = choices.stream().filter(Choice::drawn).count();
    button.setText("%d of %d scenarios".formatted(drawn, choices.size()));
    button.setAccessibleText("Scenarios compared: " + button.getText());
    button.getItems().setAll(choices.stream().map(this::item).toList());
  }

  private CheckMenuItem item(Choice choice) {
    var item = new CheckMenuItem(choice.name());
    item.setMnemonicParsing(false);
    item.setSelected(choice.drawn());
    item.setDisable(!choice.open());
    item.setOnAction(_ -> controller.onBeside(choice.id(), item.isSelected()));
    return item;
  }
}
