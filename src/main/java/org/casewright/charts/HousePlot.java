package org.casewright.charts;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// A plot that the house style draws itself. Into an area that is too small for it nothing is
/// drawn, and nothing stands there.
@SuppressWarnings("serial") // charts are drawn, never serialised
abstract class HousePlot extends Plot implements Marked {

  private final double leastWidth;
  private final double leastHeight;

  HousePlot(double leastWidth, double leastHeight) {
    this.leastWidth = leastWidth;
    this.leastHeight = leastHeight;
  }

  /// Draws into an area that is large enough.
  abstract void drawIn(Graphics2D g2, Rectangle2D area);

  /// What stands where in an area that is large enough.
  abstract PlottedMarks marksIn(Rectangle2D area);

  @Override
  public final void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parentState,
      @Nullable PlotRenderingInfo info) {
    if (hasRoom(area)) {
      drawIn(g2, area);
    }
  }

  @Override
  public final PlottedMarks marks(Rectangle2D area) {
    return hasRoom(area) ? marksIn(area) : PlottedMarks.NONE;
  }

  private boolean hasRoom(Rectangle2D area) {
    return area.getWidth() >= leastWidth && area.getHeight() >= leastHeight;
  }
}
