package org.casewright.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/// Paints one part of a column: flat colour, a white separator towards zero; cost, and what else
/// has no colour of its own, grey with an outline; what stands back behind a highlight as a tint
/// with an outline of its own colour.
final class StackPainter implements BarPainter {

  private static final double THINNEST_WITH_SEPARATOR = 2;

  private final YearPicture picture;

  StackPainter(YearPicture picture) {
    this.picture = picture;
  }

  @Override
  public void paintBar(
      Graphics2D g2,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base) {
    var shape = picture.medium().crisp() ? onWholeUnits(bar) : bar.getFrame();
    if (shape.getHeight() <= 0) {
      return;
    }
    paint(g2, picture.stack().get(row), shape);
    if (shape.getHeight() >= THINNEST_WITH_SEPARATOR) {
      var half = picture.medium().weight() / 2;
      var y = base.equals(RectangleEdge.TOP) ? shape.getY() + half : shape.getMaxY() - half;
      g2.setPaint(HouseStyle.GROUND);
      g2.setStroke(HouseStyle.Line.HAIRLINE.on(picture.medium()));
      g2.draw(new Line2D.Double(shape.getX() - 0.5, y, shape.getMaxX() + 0.5, y));
    }
  }

  @Override
  public void paintBarShadow(
      Graphics2D g2,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegShadow) {
    // No shadows.
  }

  /// Paints a part of a column, or its swatch.
  void paint(Graphics2D g2, Row row, Rectangle2D shape) {
    var colour = colour(row);
    var cost = row.role() == Role.COST || row.colour() == null;
    var back = standsBack(row);
    var weight = picture.medium().weight();
    g2.setPaint(
        cost ? HouseStyle.COST : back ? HouseStyle.tint(colour, HouseStyle.STANDING_BACK) : colour);
    g2.fill(shape);
    if ((cost || back) && shape.getHeight() > 1) {
      g2.setPaint(cost ? HouseStyle.COST_EDGE : colour);
      g2.setStroke(HouseStyle.Line.HAIRLINE.on(picture.medium()));
      g2.draw(
          new Rectangle2D.Double(
              shape.getX() + weight / 2,
              shape.getY() + weight / 2,
              shape.getWidth() - weight,
              shape.getHeight() - weight));
    }
  }

  private boolean standsBack(Row row) {
    var highlighted = picture.highlighted();
    return highlighted != null && row.role() != Role.COST && !row.key().equals(highlighted);
  }

  private static Color colour(Row row) {
    var colour = row.colour();
    return colour == null ? HouseStyle.COST : colour;
  }

  private static Rectangle2D onWholeUnits(RectangularShape bar) {
    var left = Math.round(bar.getMinX());
    var top = Math.round(bar.getMinY());
    return new Rectangle2D.Double(
        left, top, Math.max(1, Math.round(bar.getWidth())), Math.round(bar.getMaxY()) - top);
  }
}
