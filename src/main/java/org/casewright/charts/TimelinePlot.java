package org.casewright.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casewright.charts.HouseStyle.Line;

/// A timeline as a plot.
@SuppressWarnings("serial") // charts are drawn, never serialised
final class TimelinePlot extends HousePlot {

  private static final double LEAST_WIDTH = 160;
  private static final double LEAST_HEIGHT = 90;

  private final TimelinePicture picture;
  private final Medium medium;
  private final YearLayout.Letterings letterings;

  TimelinePlot(TimelinePicture picture, Medium medium) {
    super(LEAST_WIDTH, LEAST_HEIGHT);
    this.picture = picture;
    this.medium = medium;
    this.letterings = YearLayout.Letterings.of(medium);
  }

  @Override
  public String getPlotType() {
    return "Timeline";
  }

  TimelineLayout layout(Rectangle2D area) {
    return TimelineLayout.of(picture, area, letterings, Symbols.reach(medium));
  }

  @Override
  PlottedMarks marksIn(Rectangle2D area) {
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

  @Override
  void drawIn(Graphics2D g2, Rectangle2D area) {
    var layout = layout(area);
    g2.setPaint(HouseStyle.GRID);
    g2.setStroke(Line.HAIRLINE.on(medium));
    layout.yearLines().forEach(g2::draw);
    for (var bar : layout.bars()) {
      g2.setPaint(bar.colour());
      g2.fill(bar.shape());
    }
    new Symbols(g2, medium).before(layout.before());
    g2.setPaint(HouseStyle.MARKER);
    g2.setStroke(Line.HAIRLINE.on(medium));
    layout.monthLines().forEach(g2::draw);
    layout.leaders().forEach(g2::draw);
    g2.setPaint(HouseStyle.ZERO);
    g2.setStroke(Line.ZERO.on(medium));
    g2.draw(layout.foot());
    var symbols = new Symbols(g2, medium);
    layout.spans().forEach(symbols::diamond);
    layout.texts().forEach(text -> text.draw(g2));
  }
}
