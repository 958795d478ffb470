package org.casewright.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casewright.charts.HouseChart;
import org.casewright.charts.HouseStyle;
import org.casewright.charts.Lettering;
import org.casewright.charts.Typeface;

/// One chart on its own piece of paper, 159 × 100 mm: the width of text on A4. Units are points.
record ChartPage(HouseChart chart, Surround surround) {

  static final double MILLIMETRES_WIDE = 159;
  static final double MILLIMETRES_HIGH = 100;
  static final double WIDTH = MILLIMETRES_WIDE / 25.4 * 72;
  static final double HEIGHT = MILLIMETRES_HIGH / 25.4 * 72;

  private static final int TITLE_SIZE = 14;
  private static final int SUBTITLE_SIZE = 10;
  private static final int SOURCE_SIZE = 9;
  private static final String UNBROKEN_A_YEAR = "\u00a0a\u00a0year";
  private static final double MARGIN = 3;
  private static final double AFTER_TITLE = 2;
  private static final double AROUND_CHART = 8;

  void draw(Graphics2D g2) {
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g2.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g2.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    var page = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
    g2.setPaint(HouseStyle.GROUND);
    g2.fill(page);
    var room = new Rectangle2D.Double(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN);
    chart.forDocument().get().draw(g2, surround == Surround.TITLED ? drawWords(g2, room) : room);
  }

  /// Draws the words above and below.
  ///
  /// @return the room left between them
  private Rectangle2D drawWords(Graphics2D g2, Rectangle2D room) {
    var titles = new Lettering(Typeface.BOLD.at(TITLE_SIZE));
    var subtitles = new Lettering(Typeface.REGULAR.at(SUBTITLE_SIZE));
    var sources = new Lettering(Typeface.REGULAR.at(SOURCE_SIZE));
    var width = room.getWidth();
    var title = titles.wrapped(chart.title(), width, 2);
    var subtitle =
        subtitles.wrapped(chart.subtitle().replace(" a year", UNBROKEN_A_YEAR), width, 3);
    var source = sources.wrapped(chart.sourceLine(), width, 2);
    var y = drawLines(g2, titles, HouseStyle.TEXT, title, room.getY());
    y = drawLines(g2, subtitles, HouseStyle.QUIET, subtitle, y + AFTER_TITLE) + AROUND_CHART;
    var below = room.getMaxY() - source.size() * sources.lineHeight();
    drawLines(g2, sources, HouseStyle.QUIET, source, below);
    return new Rectangle2D.Double(room.getX(), y, width, below - AROUND_CHART - y);
  }

  private static double drawLines(
      Graphics2D g2, Lettering lettering, Color colour, List<String> lines, double top) {
    g2.setFont(lettering.font());
    g2.setPaint(colour);
    var y = top;
    for (var line : lines) {
      g2.drawString(line, (float) MARGIN, (float) (y + lettering.ascent()));
      y += lettering.lineHeight();
    }
    return y;
  }
}
