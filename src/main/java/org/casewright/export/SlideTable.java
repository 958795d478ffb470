package org.casewright.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casewright.charts.HouseStyle;
import org.casewright.charts.Lettering;
import org.casewright.charts.PlottedTable;
import org.casewright.charts.RoomTable;
import org.casewright.charts.Slide;

/// The table of a step's chart, in letters for a room: as many FYs as there is room for, the step's
/// and the last always among them.
final class SlideTable {

  private static final double BESIDE = 34;
  private static final double HIGH = 54;
  private static final double MOST_NAME = 0.42;

  private final PlottedTable table;
  private final int year;
  private final Lettering plain;
  private final Lettering strong;

  SlideTable(Slide slide, Lettering plain, Lettering strong) {
    this.table = slide.chart().table();
    this.year = year(slide);
    this.plain = plain;
    this.strong = strong;
  }

  private static int year(Slide slide) {
    var years = slide.chart().table().years();
    var asked = slide.step().scene().year();
    var at = asked == null ? -1 : years.indexOf(asked);
    return at < 0 ? slide.chart().table().columns().size() - 1 : at;
  }

  /// Draws as much of it as there is room for.
  ///
  /// @return what there is no room for, in a sentence; may be empty
  String draw(Graphics2D g2, Rectangle2D area) {
    var name = nameWidth(table.rows(), area.getWidth());
    var cell = cellWidth(table.rows());
    var part =
        RoomTable.of(
            table,
            year,
            (int) ((area.getWidth() - name) / cell),
            (int) (area.getHeight() / HIGH) - 1);
    var columns = part.columns();
    text(g2, plain, HouseStyle.QUIET, table.heading(), area.getX(), area.getY(), name);
    for (var i = 0; i < columns.size(); i++) {
      var right = area.getX() + name + (i + 1) * cell;
      figure(g2, plain, HouseStyle.QUIET, table.columns().get(columns.get(i)), right, area.getY());
    }
    var y = area.getY() + HIGH;
    for (var row : part.rows()) {
      SlidePicture.rule(g2, area.getX(), area.getX() + name + columns.size() * cell, y - 4);
      var lettering = row.role().total() ? strong : plain;
      text(g2, lettering, HouseStyle.TEXT, row.label(), area.getX(), y, name);
      for (var i = 0; i < columns.size(); i++) {
        var right = area.getX() + name + (i + 1) * cell;
        figure(g2, lettering, HouseStyle.TEXT, table.text(row, columns.get(i)), right, y);
      }
      y += HIGH;
    }
    return part.note();
  }

  private double nameWidth(List<PlottedTable.Row> rows, double room) {
    var widest = rows.stream().mapToDouble(row -> strong.width(row.label())).max().orElse(0);
    return Math.min(Math.max(widest, plain.width(table.heading())), MOST_NAME * room);
  }

  private double cellWidth(List<PlottedTable.Row> rows) {
    var widest = table.columns().stream().mapToDouble(plain::width).max().orElse(0);
    for (var row : rows) {
      for (var column = 0; column < table.columns().size(); column++) {
        widest = Math.max(widest, strong.width(table.text(row, column)));
      }
    }
    return widest + BESIDE;
  }

  private static void text(
      Graphics2D g2,
      Lettering lettering,
      Color colour,
      String text,
      double x,
      double y,
      double room) {
    g2.setFont(lettering.font());
    g2.setPaint(colour);
    g2.drawString(lettering.cut(text, room), (float) x, (float) (y + lettering.ascent()));
  }

  private static void figure(
      Graphics2D g2, Lettering lettering, Color colour, String text, double right, double y) {
    g2.setFont(lettering.font());
    g2.setPaint(colour);
    g2.drawString(text, (float) (right - lettering.width(text)), (float) (y + lettering.ascent()));
  }
}
