package org.casewright.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Where the marked places of a picture stand, and their words: below them, or at the end of a line
/// that leads up to where the columns have room; moved aside where they would leave the columns.
final class PointWords {

  private static final double AWAY = 9;

  /// Between a leader and words.
  private static final double BESIDE = 4;

  private final List<Point2D> middles = new ArrayList<>();
  private final List<YearLayout.Text> texts = new ArrayList<>();
  private final List<Line2D> leaders = new ArrayList<>();
  private final Rectangle2D columns;
  private final Lettering lettering;

  PointWords(
      YearPicture picture,
      Rectangle2D columns,
      YearLayout.Letterings letterings,
      DoubleUnaryOperator height) {
    this.columns = columns;
    this.lettering = letterings.text();
    var pitch = columns.getWidth() / Math.max(1, picture.years().size());
    for (var point : picture.points()) {
      // The figure of a whole FY stands in the middle of its column.
      var x = columns.getX() + (point.years() - 0.5) * pitch;
      var middle =
          new Point2D.Double(
              Math.clamp(x, columns.getX(), columns.getMaxX()),
              height.applyAsDouble(point.value()));
      middles.add(middle);
      place(point, middle);
    }
  }

  List<Point2D> middles() {
    return List.copyOf(middles);
  }

  List<YearLayout.Text> texts() {
    return List.copyOf(texts);
  }

  List<Line2D> leaders() {
    return List.copyOf(leaders);
  }

  /// Where it belongs; else on the other side; else on a second line at the top.
  private void place(YearPicture.Point point, Point2D middle) {
    var tried =
        List.of(
            text(point.words(), middle, point.above()),
            text(point.words(), middle, !point.above()),
            onSecondLine(point.words(), middle));
    for (var text : tried) {
      if (fits(text)) {
        texts.add(text);
        if (text.bounds().getMaxY() < middle.getY()) {
          leaders.add(leader(text, middle));
        }
        return;
      }
    }
  }

  private boolean fits(YearLayout.Text text) {
    var bounds = text.bounds();
    return columns.contains(bounds)
        && texts.stream().noneMatch(other -> other.bounds().intersects(bounds))
        && leaders.stream().noneMatch(leader -> leader.intersects(bounds));
  }

  /// To the right of the leaders that come down from the first.
  private YearLayout.Text onSecondLine(String words, Point2D middle) {
    var first = text(words, middle, true);
    var right = leaders.stream().mapToDouble(Line2D::getX1).filter(x -> x < middle.getX()).max();
    return new YearLayout.Text(
        words,
        lettering,
        HouseStyle.TEXT,
        Math.max(first.x(), right.orElse(first.x() - BESIDE) + BESIDE),
        first.baseline() + lettering.lineHeight());
  }

  private static Line2D leader(YearLayout.Text text, Point2D middle) {
    return new Line2D.Double(
        middle.getX(), text.bounds().getMaxY() + 2, middle.getX(), middle.getY() - AWAY);
  }

  private YearLayout.Text text(String words, Point2D middle, boolean above) {
    var width = lettering.width(words);
    var most = Math.max(columns.getX(), columns.getMaxX() - width - 1);
    var x =
        Math.clamp(
            middle.getX() - width / 2, columns.getX() + 1, Math.max(columns.getX() + 1, most));
    var baseline =
        above ? columns.getY() + lettering.ascent() : middle.getY() + AWAY + lettering.ascent();
    return new YearLayout.Text(words, lettering, HouseStyle.TEXT, x, baseline);
  }
}
