package org.casewright.ui.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.casewright.model.BudgetLine;
import org.casewright.ui.live.Hint;
import org.jspecify.annotations.Nullable;

/// The budget lines of the case, all of them or one.
final class BudgetLineMenu {

  private static final int LONGEST = 24;

  private final MenuButton button = new MenuButton();
  private final ChartController controller;
  private List<BudgetLine> shown = List.of();

  BudgetLineMenu(ChartController controller) {
    this.controller = controller;
    button.setId("chart-budget-line");
    button.setTooltip(new Hint("All budget lines together, or one of them"));
    button.getStyleClass().add("small");
    button.setMnemonicParsing(false);
    button.setVisible(false);
    button.setManaged(false);
  }

  MenuButton button() {
    return button;
  }

  /// Offers these; none hides the button.
  ///
  /// @param chosen id of the one that is shown; absent for all together
  void show(List<BudgetLine> lines, @Nullable String chosen) {
    button.setVisible(!lines.isEmpty());
    button.setManaged(!lines.isEmpty());
    var name = name(lines, chosen);
    button.setText(name.length() > LONGEST ? name.substring(0, LONGEST - 1).strip() + "…" : name);
    button.setAccessibleText("Budget lines of the chart: " + button.getText());
    if (!lines.equals(shown)) {
      shown = lines;
      button
          .getItems()
          .setAll(
              Stream.concat(
                      Stream.of(item(all(lines), null)),
                      lines.stream().map(line -> item(line.name(), line.id())))
                  .toList());
    }
  }

  private static String name(List<BudgetLine> lines, @Nullable String chosen) {
    return lines.stream()
        .filter(line -> Objects.equals(line.id(), chosen))
        .findFirst()
        .map(BudgetLine::name)
        .orElse(all(lines));
  }

  private static String all(List<BudgetLine> lines) {
    return "All %d budget lines".formatted(lines.size());
  }

  private MenuItem item(String name, @Nullable String id) {
    var item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> controller.onBudgetLine(id));
    return item;
  }
}
