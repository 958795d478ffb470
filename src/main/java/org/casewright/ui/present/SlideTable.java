package org.casewright.ui.present;

import java.awt.Color;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.casewright.charts.PlottedTable;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.charts.RoomTable;
import org.jspecify.annotations.Nullable;

/// The table of a chart, large enough for a room: as many columns as there is room for, the step's
/// FY and the last always among them.
final class SlideTable extends Region {

  private static final double ROW = 1.7; // em
  private static final double PADDING = 0.75;
  private static final double SWATCH = 0.8;

  /// What was laid out, and in which room.
  private record Arranged(PlottedTable table, int year, double width, double height, double em) {}

  private @Nullable PlottedTable shown;
  private @Nullable Arranged arranged;
  private int year;
  private String note = "";

  SlideTable() {
    getStyleClass().add("slide-table");
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setMinSize(0, 0);
  }

  /// @param year a column that has to be there
  void show(PlottedTable table, int year) {
    shown = table;
    this.year = Math.min(year, table.columns().size() - 1);
    setAccessibleText("The figures, " + table.heading());
  }

  /// What it has no room for, in a sentence; empty where there is room for all.
  String note() {
    return note;
  }

  /// Lays the table out in this room, where that is not done yet.
  void arrange(double width, double height) {
    var table = shown;
    if (table == null || width <= 0 || height <= 0) {
      return;
    }
    var wanted = new Arranged(table, year, width, height, em());
    if (!wanted.equals(arranged)) {
      arranged = wanted;
      getChildren().clear();
      arrange(wanted);
    }
  }

  private void arrange(Arranged wanted) {
    var table = wanted.table();
    var em = wanted.em();
    var figure = figureWidth(table, em);
    var name = nameWidth(table, em);
    var room = (int) ((wanted.width() - name) / figure);
    var part = RoomTable.of(table, year, room, (int) (wanted.height() / (ROW * em)) - 1);
    note = part.note();
    draw(wanted, part.columns(), part.rows(), figure);
  }

  @Override
  protected void layoutChildren() {
    // everything has been placed
  }

  private double em() {
    var probe = new Label("0");
    getChildren().add(probe);
    probe.applyCss();
    getChildren().remove(probe);
    return probe.getFont().getSize();
  }

  private double figureWidth(PlottedTable table, double em) {
    var widest = 0.0;
    for (var column = 0; column < table.columns().size(); column++) {
      widest = Math.max(widest, width(table.columns().get(column), true));
      for (var row : table.rows()) {
        widest = Math.max(widest, width(table.text(row, column), row.role().total()));
      }
    }
    return widest + PADDING * em;
  }

  private double nameWidth(PlottedTable table, double em) {
    return table.rows().stream()
            .mapToDouble(row -> width(plain(row.label()), row.role().total()))
            .max()
            .orElse(0)
        + (SWATCH + PADDING) * em;
  }

  /// A name without what stands in brackets.
  private static String plain(String name) {
    return name.split(" \\(", 2)[0];
  }

  private double width(String text, boolean strong) {
    var label = label(text, strong);
    getChildren().add(label);
    label.applyCss();
    var width = label.prefWidth(-1);
    getChildren().remove(label);
    return width;
  }

  private void draw(Arranged in, List<Integer> columns, List<Row> rows, double figure) {
    var table = in.table();
    var em = in.em();
    var height = ROW * em;
    var name = in.width() - figure * columns.size();
    place(label(table.heading(), false), 0, 0, name, height).getStyleClass().add("slide-quiet");
    for (var i = 0; i < columns.size(); i++) {
      var heading = label(table.columns().get(columns.get(i)), columns.get(i) == year);
      place(heading, name + i * figure, 0, figure, height).getStyleClass().add("slide-number");
    }
    for (var line = 0; line < rows.size(); line++) {
      var row = rows.get(line);
      var top = (line + 1) * height;
      rule(top, in.width(), row.role().total());
      swatch(row.colour(), top, height, em);
      var indent = (SWATCH + 0.4) * em;
      var fits = width(row.label(), row.role().total()) <= name - indent;
      var called = fits ? row.label() : plain(row.label());
      place(label(called, row.role().total()), indent, top, name - indent, height);
      for (var i = 0; i < columns.size(); i++) {
        var cell = label(table.text(row, columns.get(i)), row.role().total());
        place(cell, name + i * figure, top, figure, height).getStyleClass().add("slide-number");
      }
    }
  }

  private Label label(String text, boolean strong) {
    var label = new Label(text);
    label.getStyleClass().add(strong ? "slide-strong" : "slide-cell");
    label.setWrapText(false);
    return label;
  }

  private Label place(Label label, double x, double y, double width, double height) {
    getChildren().add(label);
    label.applyCss();
    label.resizeRelocate(x, y, width, height);
    return label;
  }

  private void rule(double top, double width, boolean strong) {
    var rule = new Region();
    rule.getStyleClass().add(strong ? "slide-rule-strong" : "slide-rule");
    getChildren().add(rule);
    rule.resizeRelocate(0, Math.rint(top) - 1, width, strong ? 2 : 1);
  }

  private void swatch(@Nullable Color colour, double top, double height, double em) {
    if (colour != null) {
      var swatch = new Region();
      swatch.setStyle(
          "-fx-background-color: rgb(%d, %d, %d);"
              .formatted(colour.getRed(), colour.getGreen(), colour.getBlue()));
      getChildren().add(swatch);
      var size = 0.7 * em;
      swatch.resizeRelocate(0, top + (height - size) / 2, size, size);
    }
  }
}
