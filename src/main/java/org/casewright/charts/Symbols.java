package org.casewright.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casewright.charts.HouseStyle.Line;

/// The small signs that charts have in common.
///
/// @param medium in whose weights they are drawn
record Symbols(Graphics2D g2, Medium medium) {

  private static final double REACH = 5.5;

  /// From the middle of a diamond to its tips.
  static double reach(Medium medium) {
    return REACH * medium.weight();
  }

  /// A white diamond with an outline: a date or a turning point.
  void diamond(Point2D middle) {
    diamond(new Line2D.Double(middle, middle));
  }

  /// The same for several beside one another, from the first to the last.
  void diamond(Line2D span) {
    var reach = reach(medium);
    var marker = new Path2D.Double();
    marker.moveTo(span.getX1(), span.getY1() - reach);
    marker.lineTo(span.getX2(), span.getY2() - reach);
    marker.lineTo(span.getX2() + reach, span.getY2());
    marker.lineTo(span.getX2(), span.getY2() + reach);
    marker.lineTo(span.getX1(), span.getY1() + reach);
    marker.lineTo(span.getX1() - reach, span.getY1());
    marker.closePath();
    ring(HouseStyle.TEXT, marker);
  }

  /// Lines of what there was before a change, dashed, and on white: bars may be of any colour.
  void before(List<? extends Shape> lines) {
    g2.setPaint(HouseStyle.GROUND);
    g2.setStroke(LineStyle.BEFORE.halo().on(medium));
    lines.forEach(g2::draw);
    g2.setPaint(LineStyle.BEFORE.colour());
    g2.setStroke(LineStyle.BEFORE.line().on(medium));
    lines.forEach(g2::draw);
  }

  /// A bit of a line, long enough for its pattern.
  void line(LineStyle style, Rectangle2D box) {
    var before = style.ringed() ? 1 : box.getWidth() * 0.8;
    g2.setPaint(style.colour());
    g2.setStroke(style.line().on(medium));
    g2.draw(
        new Line2D.Double(
            box.getX() - before, box.getCenterY(), box.getMaxX() + 1, box.getCenterY()));
    if (style.ringed()) {
      ring(style.colour(), YearLine.around(box.getCenterX(), box.getCenterY(), 3));
    }
  }

  private void ring(Color colour, Shape marker) {
    g2.setPaint(HouseStyle.GROUND);
    g2.fill(marker);
    g2.setPaint(colour);
    g2.setStroke(Line.RING.on(medium));
    g2.draw(marker);
  }
}
