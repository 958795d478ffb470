package org.casewright.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.casewright.charts.HouseStyle;
import org.casewright.charts.KeyFigure;
import org.casewright.charts.Lettering;
import org.casewright.charts.Medium;
import org.casewright.charts.Slide;
import org.casewright.charts.Typeface;

/// A step of the story as a picture of 1920 × 1080 pixels, to be read from the back of a room: no
/// text is smaller than 36 pixels, titles have 56.
public final class SlidePicture {

  public static final int WIDTH = 1920;
  public static final int HEIGHT = 1080;

  private static final int MARGIN = 80;
  private static final int TOP = 56;
  private static final int TEXT = 36;
  private static final int COLUMN = 430;
  private static final int BESIDE = 50;
  private static final int BETWEEN = 22;
  private static final int MOST_SAID = 3;

  private final Lettering titles = new Lettering(Typeface.BOLD.at(56));
  private final Lettering texts = new Lettering(Typeface.REGULAR.at(TEXT));
  private final Lettering large = new Lettering(Typeface.BOLD.at(72));
  private final Graphics2D g2;
  private final Slide slide;

  private SlidePicture(Graphics2D g2, Slide slide) {
    this.g2 = g2;
    this.slide = slide;
  }

  /// Writes it as a PNG.
  ///
  /// @param place such as `4 of 7`
  /// @param vintage what it stands on, kept within the file; empty for none
  public static void png(Slide slide, String place, String vintage, OutputStream out)
      throws IOException {
    PngPicture.write(image(slide, place), vintage, out);
  }

  /// Draws it where one unit of the drawing is one of its pixels.
  ///
  /// @param place such as `4 of 7`
  public static void draw(Slide slide, String place, Graphics2D g2) {
    new SlidePicture(g2, slide).draw(place);
  }

  /// Its pixels.
  static BufferedImage image(Slide slide, String place) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var g2 = image.createGraphics();
    try {
      g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g2.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g2.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      draw(slide, place, g2);
    } finally {
      g2.dispose();
    }
    return image;
  }

  private void draw(String place) {
    g2.setPaint(HouseStyle.GROUND);
    g2.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    var wide = WIDTH - 2.0 * MARGIN;
    var top = lines(titles, HouseStyle.TEXT, titles.wrapped(slide.title(), wide, 2), MARGIN, TOP);
    top =
        lines(
            texts,
            HouseStyle.QUIET,
            texts.wrapped(slide.chart().subtitle(), wide, 2),
            MARGIN,
            top + 4);
    var sentence = texts.wrapped(slide.sentence(), wide, MOST_SAID);
    var said = slide.sentence().isBlank() ? 0 : 16 + sentence.size() * texts.lineHeight();
    var foot = HEIGHT - 44 - texts.lineHeight();
    drawMiddle(top + BETWEEN, foot - said - BETWEEN);
    if (said > 0) {
      lines(texts, HouseStyle.TEXT, sentence, MARGIN, foot - said);
    }
    drawFoot(place, wide, foot);
  }

  /// Draws the source, and which step this is.
  private void drawFoot(String place, double wide, double top) {
    var placeWide = texts.width(place);
    var source = texts.wrapped(slide.chart().sourceLine(), wide - placeWide - BESIDE, 1);
    lines(texts, HouseStyle.QUIET, source, MARGIN, top);
    lines(texts, HouseStyle.QUIET, List.of(place), WIDTH - MARGIN - placeWide, top);
  }

  /// Draws the table of the chart; or the chart, and the large figures beside it.
  private void drawMiddle(double top, double bottom) {
    if (slide.step().scene().table()) {
      drawTable(top, bottom);
      return;
    }
    var right = WIDTH - MARGIN - (slide.figures().isEmpty() ? 0.0 : COLUMN + BESIDE);
    drawChart(new Rectangle2D.Double(MARGIN, top, right - MARGIN, bottom - top));
    drawFigures(right + BESIDE, top, bottom);
  }

  /// Draws the table, and under it what it has no room for.
  private void drawTable(double top, double bottom) {
    var below = bottom - texts.lineHeight();
    var table = new SlideTable(slide, texts, new Lettering(Typeface.BOLD.at(TEXT)));
    var area = new Rectangle2D.Double(MARGIN, top, WIDTH - 2.0 * MARGIN, below - top);
    lines(texts, HouseStyle.QUIET, List.of(table.draw(g2, area)), MARGIN, below);
  }

  private void drawChart(Rectangle2D area) {
    var scale = TEXT / (double) Medium.ROOM.text().getSize();
    var before = g2.getTransform();
    g2.translate(area.getX(), area.getY());
    g2.scale(scale, scale);
    slide
        .chart()
        .chart()
        .draw(g2, new Rectangle2D.Double(0, 0, area.getWidth() / scale, area.getHeight() / scale));
    g2.setTransform(before);
  }

  private void drawFigures(double left, double top, double bottom) {
    var figures = slide.figures();
    var y = top;
    for (KeyFigure figure : figures) {
      var words = texts.wrapped(figure.words(), COLUMN, 3);
      var high = large.lineHeight() + words.size() * texts.lineHeight();
      if (y + high > bottom + 1) {
        return;
      }
      y = lines(large, HouseStyle.TEXT, List.of(figure.value()), left, y);
      y = lines(texts, HouseStyle.QUIET, words, left, y) + 26;
    }
  }

  private double lines(
      Lettering lettering, Color colour, List<String> lines, double left, double top) {
    g2.setFont(lettering.font());
    g2.setPaint(colour);
    var y = top;
    for (var line : lines) {
      g2.drawString(line, (float) left, (float) (y + lettering.ascent()));
      y += lettering.lineHeight();
    }
    return y;
  }

  /// A line as tables have it.
  static void rule(Graphics2D g2, double left, double right, double y) {
    g2.setPaint(HouseStyle.QUIET);
    g2.setStroke(new BasicStroke(1.5f));
    g2.draw(new Line2D.Double(left, y, right, y));
  }
}
