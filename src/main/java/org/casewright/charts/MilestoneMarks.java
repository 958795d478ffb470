package org.casewright.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.casewright.charts.PlottedTable.Row;

/// The milestones of a timeline: marks in a line, and above them their names at the ends of
/// leaders, as many as there is room for, from the latest back. Those that would cover one another
/// share a mark, which is as long as they reach, and a leader; there each name has its day with it.
/// Names stand in lanes that count upwards from the marks; heights are negative and 0 is the middle
/// of the marks.
final class MilestoneMarks {

  private static final double AWAY = 9;
  private static final double BESIDE = 4;
  private static final double WIDEST_SHARE = 0.45;

  /// A milestone's place.
  record Mark(Row row, Point2D middle) {}

  /// Milestones that would cover one another.
  private record Crowd(List<Mark> marks) {

    private double first() {
      return marks.getFirst().middle().getX();
    }

    private double last() {
      return marks.getLast().middle().getX();
    }

    private double middle() {
      return (first() + last()) / 2;
    }

    /// What is said of one: with its day where they differ by that, and it has none.
    private String words(Row row) {
      var name = row.label();
      return first() == last() || name.endsWith(")") ? name : "%s (%s)".formatted(name, day(row));
    }

    private static String day(Row row) {
      return DAYS.format(LocalDate.ofEpochDay((long) row.value(Rollouts.START)));
    }
  }

  private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

  private final List<Mark> marks = new ArrayList<>();
  private final List<Line2D> spans = new ArrayList<>();
  private final List<YearLayout.Text> texts = new ArrayList<>();
  private final List<Line2D> leaders = new ArrayList<>();
  private final Lettering lettering;
  private final Rectangle2D area;
  private final double left;
  private int lanes;
  private int named;

  /// @param place of a day, across
  /// @param left where names may begin
  /// @param most lanes
  /// @param near how near to one another marks may be
  MilestoneMarks(
      TimelinePicture picture,
      DoubleUnaryOperator place,
      Rectangle2D area,
      double left,
      Lettering lettering,
      int most,
      double near) {
    this.lettering = lettering;
    this.area = area;
    this.left = left;
    for (var crowd : crowds(picture, place, near).reversed()) {
      spans.add(new Line2D.Double(crowd.first(), 0, crowd.last(), 0));
      for (var mark : crowd.marks().reversed()) {
        marks.add(mark);
        if (picture.named().contains(mark.row().key())) {
          name(picture, crowd.words(mark.row()), crowd.middle(), most);
        }
      }
    }
  }

  private static List<Crowd> crowds(
      TimelinePicture picture, DoubleUnaryOperator place, double near) {
    var crowds = new ArrayList<Crowd>();
    for (var row : picture.rollouts().milestones()) {
      if (picture.spans(row.value(Rollouts.START))) {
        var x = place.applyAsDouble(row.value(Rollouts.START));
        if (crowds.isEmpty() || x - crowds.getLast().last() >= near) {
          crowds.add(new Crowd(new ArrayList<>()));
        }
        crowds.getLast().marks().add(new Mark(row, new Point2D.Double(x, 0)));
      }
    }
    return crowds;
  }

  /// How many of them have a name in the picture.
  int named() {
    return named;
  }

  /// How high the names reach above the middle of the marks.
  double height() {
    return lanes == 0 ? AWAY : AWAY + lanes * lettering.lineHeight();
  }

  List<Mark> marks(double y) {
    return marks.stream()
        .map(mark -> new Mark(mark.row(), new Point2D.Double(mark.middle().getX(), y)))
        .toList();
  }

  /// From the first to the last of those that share a mark, for each mark.
  List<Line2D> spans(double y) {
    return at(spans, y);
  }

  List<YearLayout.Text> texts(double y) {
    return texts.stream()
        .map(
            text ->
                new YearLayout.Text(
                    text.words(), text.lettering(), text.colour(), text.x(), y + text.baseline()))
        .toList();
  }

  List<Line2D> leaders(double y) {
    return at(leaders, y);
  }

  private static List<Line2D> at(List<Line2D> lines, double y) {
    return lines.stream()
        .map(
            line ->
                (Line2D)
                    new Line2D.Double(
                        line.getX1(), y + line.getY1(), line.getX2(), y + line.getY2()))
        .toList();
  }

  private void name(TimelinePicture picture, String name, double x, int most) {
    var widest = Math.max((area.getMaxX() - left) * WIDEST_SHARE, area.getMaxX() - x - 2 * BESIDE);
    var longest = lettering.withoutBrackets(name, widest);
    var words = lettering.cut(longest, widest);
    if (picture.whole() && !words.equals(longest)) {
      return;
    }
    if (isNamed(words, x)) {
      named++;
      return;
    }
    for (var lane = 0; lane < most; lane++) {
      var found = inLane(words, x, lane);
      if (found.isPresent()) {
        texts.add(found.get());
        leaders.add(leader(x, lane));
        lanes = Math.max(lanes, lane + 1);
        named++;
        return;
      }
    }
  }

  /// Whether another milestone has the same name in the same place.
  private boolean isNamed(String words, double x) {
    for (var i = 0; i < texts.size(); i++) {
      if (texts.get(i).words().equals(words) && Math.abs(leaders.get(i).getX1() - x) < 1) {
        return true;
      }
    }
    return false;
  }

  private Optional<YearLayout.Text> inLane(String words, double x, int lane) {
    var width = lettering.width(words);
    for (var start : new double[] {x + BESIDE, x - BESIDE - width}) {
      var text =
          new YearLayout.Text(
              words,
              lettering,
              HouseStyle.TEXT,
              start,
              -AWAY - (lane + 1) * lettering.lineHeight() + lettering.ascent());
      if (start >= left && start + width <= area.getMaxX() && isFree(text, leader(x, lane))) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private boolean isFree(YearLayout.Text text, Line2D leader) {
    var bounds = text.bounds();
    return texts.stream().noneMatch(other -> wide(other.bounds()).intersects(bounds))
        && leaders.stream().noneMatch(other -> other.intersects(bounds))
        && texts.stream().noneMatch(other -> leader.intersects(other.bounds()));
  }

  private static Rectangle2D wide(Rectangle2D bounds) {
    return new Rectangle2D.Double(
        bounds.getX() - BESIDE,
        bounds.getY() + 0.5,
        bounds.getWidth() + 2 * BESIDE,
        bounds.getHeight() - 1);
  }

  private Line2D leader(double x, int lane) {
    return new Line2D.Double(x, -AWAY - (lane + 0.85) * lettering.lineHeight(), x, -AWAY + 2);
  }
}
