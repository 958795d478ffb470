package org.casewright.ui.chart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.charts.HouseChart;
import org.casewright.export.ChartPicture;
import org.casewright.ui.desk.Command;

/// A card with the chart, its title above the picture and its source below, and a card with the
/// table.
final class ChartView {

  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final Label source = new Label();
  private final ChartSurface surface = new ChartSurface();
  private final TableTwin table;
  private final VBox root;

  ChartView(ChartController controller) {
    table = new TableTwin(controller::onExplain);
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
    var picture = new VBox(title, subtitle, surface, source);
    picture.getStyleClass().addAll("card", "chart-card", "paper");
    VBox.setVgrow(picture, Priority.ALWAYS);
    var twin = new VBox(table.root());
    twin.getStyleClass().addAll("card", "table-card");
    root = new VBox(picture, twin);
    root.getStyleClass().add("stack");
    root.setId("chart-pane");
    var menu = menu(controller);
    surface.setOnContextMenuRequested(
        event -> menu.show(surface, event.getScreenX(), event.getScreenY()));
  }

  private static ContextMenu menu(ChartController controller) {
    var picture = new MenuItem(Command.COPY_PICTURE.text());
    picture.setOnAction(_ -> controller.onCopyPicture());
    var table = new MenuItem(Command.COPY_TABLE.text());
    table.setOnAction(_ -> controller.onCopyTable());
    return new ContextMenu(picture, table);
  }

  Region root() {
    return root;
  }

  void show(HouseChart chart, double textScale) {
    title.setText(chart.title());
    subtitle.setText(chart.subtitle());
    source.setText(chart.sourceLine());
    surface.show(chart, textScale);
    table.show(chart.table(), textScale);
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
    var plotted = chart.table();
    var heading = Stream.concat(Stream.of(plotted.heading()), plotted.columns().stream());
    var rows =
        plotted.rows().stream()
            .map(
                row ->
                    Stream.concat(
                            Stream.of(row.label()),
                            IntStream.range(0, plotted.years().size())
                                .mapToObj(year -> plotted.text(row, year)))
                        .collect(Collectors.joining("\t")));
    var content = new ClipboardContent();
    content.putString(
        Stream.concat(Stream.of(heading.collect(Collectors.joining("\t"))), rows)
            .collect(Collectors.joining("\n", "", "\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
