package org.casewright.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casewright.charts.Bridge.Step;
import org.casewright.charts.HouseStyle.Line;

/// A bridge as a plot. The library's waterfall knows neither subtotals nor connecting lines.
@SuppressWarnings("serial") // charts are drawn, never serialised
final class BridgePlot extends HousePlot {

  private static final double LEAST_WIDTH = 160;
  private static final double LEAST_HEIGHT = 60;

  private final BridgePicture picture;
  private final List<Step> steps;
  private final Medium medium;
  private final YearLayout.Letterings letterings;

  BridgePlot(BridgePicture picture) {
    super(LEAST_WIDTH, LEAST_HEIGHT);
    this.picture = picture;
    this.steps = picture.steps();
    this.medium = picture.medium();
    this.letterings = YearLayout.Letterings.of(medium);
  }

  @Override
  public String getPlotType() {
    return "Bridge";
  }

  BridgeLayout layout(Rectangle2D area) {
    return BridgeLayout.of(picture, area, letterings);
  }

  @Override
  PlottedMarks marksIn(Rectangle2D area) {
    var layout = layout(area);
    var marks = new ArrayList<PlottedMarks.Mark>();
    var names = new ArrayList<PlottedMarks.Name>();
    for (var i = 0; i < steps.size(); i++) {
      var key = steps.get(i).row().key();
      marks.add(PlottedMarks.area(key, 0, layout.bars().get(i)));
      names.add(new PlottedMarks.Name(key, layout.names().get(i)));
    }
    return new PlottedMarks(marks, names, List.of(new PlottedMarks.Column(0, area)));
  }

  @Override
  void drawIn(Graphics2D g2, Rectangle2D area) {
    var layout = layout(area);
    g2.setPaint(HouseStyle.GRID);
    g2.setStroke(Line.HAIRLINE.on(medium));
    layout.gridLines().forEach(g2::draw);
    for (var i = 0; i < steps.size(); i++) {
      drawBar(g2, steps.get(i), layout.bars().get(i));
    }
    g2.setPaint(HouseStyle.MARKER);
    g2.setStroke(Line.HAIRLINE.on(medium));
    layout.connectors().forEach(g2::draw);
    new Symbols(g2, medium).before(layout.before());
    g2.setPaint(HouseStyle.ZERO);
    g2.setStroke(Line.ZERO.on(medium));
    g2.draw(layout.zero());
    layout.texts().forEach(text -> text.draw(g2));
  }

  private void drawBar(Graphics2D g2, Step step, Rectangle2D bar) {
    var colour = step.row().colour();
    var isCost = step.row().role() == PlottedTable.Role.COST;
    var fill = isCost ? HouseStyle.COST : colour == null ? HouseStyle.TOTAL : colour;
    var back =
        colour != null
            && picture.highlighted() != null
            && !step.row().key().equals(picture.highlighted());
    g2.setPaint(back ? HouseStyle.tint(fill, HouseStyle.STANDING_BACK) : fill);
    g2.fill(bar);
    if (isCost || back) {
      g2.setPaint(isCost ? HouseStyle.COST_EDGE : fill);
      g2.setStroke(Line.HAIRLINE.on(medium));
      g2.draw(bar);
    }
  }
}
