package org.casewright.charts;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.casewright.charts.HouseStyle.Line;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;

/// Draws series as lines that stay readable over columns of any colour, because white runs along
/// them; with ringed markers where there is room for them.
@SuppressWarnings("serial") // charts are drawn, never serialised
final class YearLine extends LineAndShapeRenderer {

  private static final double ROOMY = 26;
  private static final double TIGHT = 14;

  private final LineStyle style;
  private Medium medium = Medium.SCREEN;
  private boolean overColumns = true;

  YearLine(LineStyle style) {
    super(true, style.ringed());
    this.style = style;
    setUseFillPaint(true);
    setDefaultFillPaint(HouseStyle.GROUND);
    setDrawOutlines(true);
    setUseOutlinePaint(true);
    setAutoPopulateSeriesOutlinePaint(false);
    setAutoPopulateSeriesOutlineStroke(false);
    setAutoPopulateSeriesShape(false);
    setDefaultOutlinePaint(style.colour());
    drawOn(Medium.SCREEN, true);
  }

  /// Draws with this medium's weights from now on.
  ///
  /// @param columns whether columns stand behind; beside nothing but other lines, white along one
  ///     would cut through those
  void drawOn(Medium shown, boolean columns) {
    medium = shown;
    overColumns = columns;
    setDefaultOutlineStroke(Line.RING.on(shown));
  }

  @Override
  public void drawItem(
      Graphics2D g2,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis years,
      ValueAxis pounds,
      CategoryDataset values,
      int row,
      int column,
      int pass) {
    if (pass == 0) {
      if (column == values.getColumnCount() - 1) {
        drawLine(g2, path(area, plot, values, row));
      }
      return;
    }
    var pitch = area.getWidth() / values.getColumnCount();
    if (values.getValue(row, column) == null) {
      return;
    }
    if (!style.ringed() || (pitch < TIGHT && values.getColumnCount() > 1)) {
      return;
    }
    var radius = (pitch < ROOMY ? 2.75 : 4) * medium.weight();
    if (overColumns) {
      g2.setPaint(HouseStyle.GROUND);
      g2.fill(
          around(
              x(area, plot, values, column),
              y(area, plot, values, row, column),
              radius + 2.25 * medium.weight()));
    }
    setDefaultShape(circle(radius), false);
    super.drawItem(g2, state, area, plot, years, pounds, values, row, column, pass);
  }

  private void drawLine(Graphics2D g2, Path2D path) {
    if (overColumns) {
      g2.setPaint(HouseStyle.GROUND);
      g2.setStroke(style.halo().on(medium));
      g2.draw(path);
    }
    g2.setPaint(style.colour());
    g2.setStroke(style.line().on(medium));
    g2.draw(path);
  }

  /// The line through every column's middle that has a value; where there is one column only,
  /// across it.
  private static Path2D path(Rectangle2D area, CategoryPlot plot, CategoryDataset values, int row) {
    var path = new Path2D.Double();
    if (values.getColumnCount() == 1 && values.getValue(row, 0) != null) {
      var middle = x(area, plot, values, 0);
      var half = Math.min(60, area.getWidth() / 4);
      path.moveTo(middle - half, y(area, plot, values, row, 0));
      path.lineTo(middle + half, y(area, plot, values, row, 0));
      return path;
    }
    var drawing = false;
    for (var column = 0; column < values.getColumnCount(); column++) {
      if (values.getValue(row, column) == null) {
        drawing = false;
      } else if (drawing) {
        path.lineTo(x(area, plot, values, column), y(area, plot, values, row, column));
      } else {
        path.moveTo(x(area, plot, values, column), y(area, plot, values, row, column));
        drawing = true;
      }
    }
    return path;
  }

  private static double x(Rectangle2D area, CategoryPlot plot, CategoryDataset values, int column) {
    return plot.getDomainAxis()
        .getCategoryMiddle(column, values.getColumnCount(), area, plot.getDomainAxisEdge());
  }

  private static double y(
      Rectangle2D area, CategoryPlot plot, CategoryDataset values, int row, int column) {
    return plot.getRangeAxis()
        .valueToJava2D(values.getValue(row, column).doubleValue(), area, plot.getRangeAxisEdge());
  }

  private static Ellipse2D circle(double radius) {
    return around(0, 0, radius);
  }

  static Ellipse2D around(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
