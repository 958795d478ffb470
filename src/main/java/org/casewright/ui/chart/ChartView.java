package org.casewright.ui.chart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.charts.HouseChart;
import org.casewright.charts.TabbedText;
import org.casewright.export.ChartPicture;
import org.casewright.model.BudgetLine;
import org.casewright.model.ChartKind;
import org.casewright.model.FinancialYear;
import org.casewright.ui.desk.Command;
import org.casewright.ui.live.Hint;
import org.casewright.ui.live.Still;
import org.jspecify.annotations.Nullable;

/// A card with the chart, its title above the picture and its source below, and a card with the
/// table.
final class ChartView {

  private final Label title = new Label();
  private final MenuButton chooser = new MenuButton();
  private final MenuButton yearChooser = new MenuButton();
  private final ScenarioMenu scenarioChooser;
  private final BudgetLineMenu budgetLineChooser;
  private final ChartController controller;
  private List<FinancialYear> years = List.of();
  private final Label subtitle = new Label();
  private final Label source = new Label();
  private final ChartSurface surface = new ChartSurface();
  private final TableTwin table;
  private final VBox root;

  ChartView(ChartController controller) {
    this.controller = controller;
    table = new TableTwin(controller::onExplain, controller::onChoose);
    scenarioChooser = new ScenarioMenu(controller);
    budgetLineChooser = new BudgetLineMenu(controller);
    title.getStyleClass().add("heading");
    title.setWrapText(true);
    subtitle.getStyleClass().addAll("subtitle", "quiet");
    subtitle.setWrapText(true);
    source.getStyleClass().add("quiet");
    source.setWrapText(true);
    for (var words : List.of(title, subtitle, source)) {
      words.setMinHeight(Region.USE_PREF_SIZE);
    }
    VBox.setVgrow(surface, Priority.ALWAYS);
    var picture = new VBox(top(), subtitle, surface, source);
    picture.getStyleClass().addAll("card", "chart-card", "paper");
    VBox.setVgrow(picture, Priority.ALWAYS);
    var twin = new VBox(Still.across(table.root()));
    twin.getStyleClass().addAll("card", "table-card");
    root = new VBox(picture, twin);
    root.getStyleClass().add("stack");
    root.setId("chart-pane");
    Pointing.in(surface, controller);
    ChartMenu.in(surface, controller);
  }

  /// The title, and what else could be shown.
  private Region top() {
    title.setMaxWidth(Double.MAX_VALUE);
    var words = Still.across(title);
    chooser.setId("chart-chooser");
    chooser.setTooltip(new Hint(Command.NEXT_CHART.withKeys("Another chart")));
    yearChooser.setId("chart-year");
    yearChooser.setTooltip(new Hint("Another financial year"));
    chooser.getStyleClass().add("small");
    yearChooser.getStyleClass().add("small");
    for (var button : List.of(chooser, yearChooser, budgetLineChooser.button())) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    for (var kind : ChartKind.values()) {
      var item = new MenuItem(kind.label());
      item.setOnAction(_ -> controller.onChart(kind));
      chooser.getItems().add(item);
    }
    var choosers =
        new HBox(scenarioChooser.button(), budgetLineChooser.button(), yearChooser, chooser);
    choosers.getStyleClass().add("choosers");
    choosers.setMaxHeight(Region.USE_PREF_SIZE);
    var top = new BorderPane(words); // a row of them would not grow with a title of two lines
    top.setRight(choosers);
    top.getStyleClass().add("chart-top");
    return top;
  }

  Region root() {
    return root;
  }

  void show(HouseChart chart, ChartKind kind, double textScale) {
    chooser.setText(kind.label());
    chooser.setAccessibleText("Chart: " + kind.label());
    title.setText(chart.title());
    subtitle.setText(chart.subtitle());
    source.setText(
        chart
            .table()
            .note()
            .map(note -> chart.sourceLine() + ". " + note)
            .orElse(chart.sourceLine()));
    surface.show(chart, textScale);
    table.show(chart.table(), textScale);
  }

  /// Offers the FYs a chart can be about; none hides the choice.
  void showYears(List<FinancialYear> offered, String shown) {
    yearChooser.setVisible(!offered.isEmpty());
    yearChooser.setManaged(!offered.isEmpty());
    yearChooser.setText(shown);
    yearChooser.setAccessibleText("Financial year of the chart: " + shown);
    if (!offered.equals(years)) {
      years = offered;
      yearChooser.getItems().clear();
      for (var year = 0; year < years.size(); year++) {
        var chosen = year;
        var item = new MenuItem(years.get(year).label());
        item.setOnAction(_ -> controller.onYear(chosen));
        yearChooser.getItems().add(item);
      }
    }
  }

  /// Offers the scenarios to compare; none hides the choice.
  void showScenarios(List<Beside.Choice> choices) {
    scenarioChooser.show(choices);
  }

  /// Offers the budget lines, all together or one; none hides the choice.
  void showBudgetLines(List<BudgetLine> lines, @Nullable String chosen) {
    budgetLineChooser.show(lines, chosen);
  }

  /// Shows in chart and table what somebody looks at.
  ///
  /// @param explained the value of which it is shown how it comes about; null where none is
  void choose(Viewing viewing, @Nullable Place explained) {
    surface.choose(viewing.place(), explained);
    table.choose(viewing);
  }

  /// Whether the keyboard is in the chart or in its table.
  boolean hasKeyboard() {
    return surface.isFocused() || table.isFocused();
  }

  boolean hasKeyboardInTable() {
    return table.isFocused();
  }

  void copyPicture(HouseChart chart) {
    var png = new ByteArrayOutputStream();
    try {
      ChartPicture.png(chart, png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var content = new ClipboardContent();
    content.putImage(new Image(new ByteArrayInputStream(png.toByteArray())));
    content.putString(chart.title());
    Clipboard.getSystemClipboard().setContent(content);
  }

  void copyTable(HouseChart chart) {
    var content = new ClipboardContent();
    content.putString(TabbedText.of(chart.table()));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
