package org.casewright.charts;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.casewright.charts.HouseStyle.Line;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// A timeline as a plot.
@SuppressWarnings("serial") // charts are drawn, never serialised
final class TimelinePlot extends Plot {

  private static final double LEAST_WIDTH = 160;
  private static final double LEAST_HEIGHT = 90;

  private final TimelinePicture picture;
  private final Medium medium;
  private final YearLayout.Letterings letterings;

  TimelinePlot(TimelinePicture picture, Medium medium) {
    this.picture = picture;
    this.medium = medium;
    this.letterings = YearLayout.Letterings.of(medium);
  }

  @Override
  public String getPlotType() {
    return "Timeline";
  }

  TimelineLayout layout(Rectangle2D area) {
    return TimelineLayout.of(picture, area, letterings);
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parentState,
      @Nullable PlotRenderingInfo info) {
    if (area.getWidth() < LEAST_WIDTH || area.getHeight() < LEAST_HEIGHT) {
      return;
    }
    var layout = layout(area);
    g2.setPaint(HouseStyle.GRID);
    g2.setStroke(Line.HAIRLINE.on(medium));
    layout.yearLines().forEach(g2::draw);
    for (var bar : layout.bars()) {
      g2.setPaint(bar.colour());
      g2.fill(bar.shape());
    }
    g2.setPaint(HouseStyle.MARKER);
    g2.setStroke(Line.HAIRLINE.on(medium));
    layout.monthLines().forEach(g2::draw);
    layout.leaders().forEach(g2::draw);
    g2.setPaint(HouseStyle.ZERO);
    g2.setStroke(Line.ZERO.on(medium));
    g2.draw(layout.foot());
    layout.marks().forEach(mark -> drawMark(g2, mark));
    layout.texts().forEach(text -> text.draw(g2));
  }

  private void drawMark(Graphics2D g2, Point2D middle) {
    var reach = 5.5 * medium.weight();
    var mark = new Path2D.Double();
    mark.moveTo(middle.getX(), middle.getY() - reach);
    mark.lineTo(middle.getX() + reach, middle.getY());
    mark.lineTo(middle.getX(), middle.getY() + reach);
    mark.lineTo(middle.getX() - reach, middle.getY());
    mark.closePath();
    g2.setPaint(HouseStyle.GROUND);
    g2.fill(mark);
    g2.setPaint(HouseStyle.TEXT);
    g2.setStroke(Line.RING.on(medium));
    g2.draw(mark);
  }
}
