package org.casewright.charts;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casewright.charts.HouseStyle.Line;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// A timeline as a plot.
@SuppressWarnings("serial") // charts are drawn, never serialised
final class TimelinePlot extends Plot implements Marked {

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
  public PlottedMarks marks(Rectangle2D area) {
    if (isTooSmall(area)) {
      return PlottedMarks.NONE;
    }
    var layout = layout(area);
    var marks = new ArrayList<PlottedMarks.Mark>();
    for (var bar : layout.bars()) {
      var column = bar.row().has(Rollouts.FULL) ? Rollouts.FULL : Rollouts.START;
      marks.add(PlottedMarks.area(bar.row().key(), column, bar.shape().getBounds2D()));
    }
    for (var mark : layout.marks()) {
      var middle = mark.middle();
      marks.add(PlottedMarks.point(mark.row().key(), Rollouts.START, middle.getX(), middle.getY()));
    }
    return new PlottedMarks(marks, List.of(), List.of());
  }

  private static boolean isTooSmall(Rectangle2D area) {
    return area.getWidth() < LEAST_WIDTH || area.getHeight() < LEAST_HEIGHT;
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parentState,
      @Nullable PlotRenderingInfo info) {
    if (isTooSmall(area)) {
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
    var symbols = new Symbols(g2, medium);
    layout.marks().forEach(mark -> symbols.diamond(mark.middle()));
    layout.texts().forEach(text -> text.draw(g2));
  }
}
