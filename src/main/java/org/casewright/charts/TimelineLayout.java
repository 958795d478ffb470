package org.casewright.charts;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casewright.charts.PlottedTable.Row;

/// Where everything of a timeline stands within a given area: milestones at the top, below them a
/// bar for each opportunity under the name of its workstream, or where there is no room for that
/// one for each workstream, and the FYs at the foot.
///
/// @param bars from the top down
/// @param before how bars rose and ended before a change
/// @param texts every text
/// @param marks of the milestones
/// @param spans from the first to the last of the milestones that share a mark, for each mark
/// @param leaders from the names of milestones to their marks
/// @param yearLines between FYs
/// @param monthLines short ones at the foot, where there is room for them
/// @param foot the line below the bars
record TimelineLayout(
    List<Bar> bars,
    List<Shape> before,
    List<YearLayout.Text> texts,
    List<MilestoneMarks.Mark> marks,
    List<Line2D> spans,
    List<Line2D> leaders,
    List<Line2D> yearLines,
    List<Line2D> monthLines,
    Line2D foot) {

  /// A bar: rising from its start to the end of its rollout, level from there to its end.
  record Bar(Row row, Shape shape, Color colour) {}

  private static final double GAP = 8;
  private static final double NAMES_SHARE = 0.34;
  private static final double BELOW_MARKS = 10;
  private static final double TALLEST_ROW = 28;
  private static final double TALLEST_BAR = 18;
  private static final double LEAST_MONTH = 4;
  private static final int MOST_LANES = 8;

  /// @param near how near to one another marks may be
  static TimelineLayout of(
      TimelinePicture picture, Rectangle2D area, YearLayout.Letterings letterings, double near) {
    return new Drafting(picture, area, letterings).layout(near);
  }

  private static final class Drafting {
    private final TimelinePicture picture;
    private final Rectangle2D area;
    private final YearLayout.Letterings letterings;
    private final Lettering text;
    private final List<TimelineRow> rows;
    private final double left;
    private final double bottom;
    private final List<YearLayout.Text> texts = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Shape> before = new ArrayList<>();

    Drafting(TimelinePicture picture, Rectangle2D area, YearLayout.Letterings letterings) {
      this.picture = picture;
      this.area = area;
      this.letterings = letterings;
      this.text = letterings.text();
      this.bottom = Math.floor(area.getMaxY() - text.lineHeight() - GAP);
      var room = bottom - area.getY() - (hasMilestones() ? 3 * text.lineHeight() : 0);
      this.rows = TimelineRow.fitting(picture.rollouts().groups(), room, text.lineHeight());
      var names =
          rows.stream().mapToDouble(row -> row.indent() + lettering(row).width(name(row))).max();
      var widest = Math.max(names.orElse(0), hasMilestones() ? text.width(milestones(0)) : 0);
      this.left = Math.ceil(area.getX() + Math.min(widest, area.getWidth() * NAMES_SHARE) + GAP);
    }

    /// The name of a row, without what stands in brackets where it is long.
    private String name(TimelineRow row) {
      var most = area.getWidth() * NAMES_SHARE - row.indent();
      return lettering(row).withoutBrackets(row.name(), most);
    }

    private boolean hasMilestones() {
      return !picture.rollouts().milestones().isEmpty();
    }

    private Lettering lettering(TimelineRow row) {
      return row.heading() ? letterings.strong() : text;
    }

    TimelineLayout layout(double near) {
      var marks = new MilestoneMarks(picture, this::place, area, left, text, lanes(), near);
      var y = area.getY() + (hasMilestones() ? marks.height() : 0);
      var top = hasMilestones() ? y + BELOW_MARKS : area.getY();
      if (hasMilestones()) {
        texts.addAll(marks.texts(y));
        texts.add(text(milestones(marks.named()), text, area.getX(), y));
      }
      addRows(top);
      texts.addAll(YearNames.below(picture.years(), area, left, area.getMaxX() - left, text));
      return new TimelineLayout(
          List.copyOf(bars),
          List.copyOf(before),
          List.copyOf(texts),
          marks.marks(y),
          marks.spans(y),
          marks.leaders(y),
          yearLines(top),
          monthLines(),
          new Line2D.Double(left, bottom, area.getMaxX(), bottom));
    }

    /// How many lanes of names there is room for above the bars.
    private int lanes() {
      var spare =
          bottom - area.getY() - 2 * text.lineHeight() - rows.size() * 1.25 * text.lineHeight();
      var all = picture.rollouts().milestones().size();
      return Math.clamp(
          (long) (spare / text.lineHeight()), 1, Math.max(1, Math.min(MOST_LANES, all)));
    }

    private String milestones(int named) {
      var all = picture.rollouts().milestones().size();
      return named == 0 || named == all
          ? "Milestones"
          : "Milestones, %d of %d".formatted(named, all);
    }

    private double place(double day) {
      var share = (day - picture.from()) / (picture.to() - picture.from());
      return left + share * (area.getMaxX() - left);
    }

    private void addRows(double top) {
      if (rows.isEmpty()) {
        var words = "No opportunity takes effect yet.";
        texts.add(
            text(words, text, (left + area.getMaxX() - text.width(words)) / 2, (top + bottom) / 2));
      }
      var pitch = Math.min(TALLEST_ROW, (bottom - top) / Math.max(1, rows.size()));
      for (var i = 0; i < rows.size(); i++) {
        addRow(rows.get(i), top + (i + 0.5) * pitch, Math.min(TALLEST_BAR, pitch - 3));
      }
    }

    private void addRow(TimelineRow row, double middle, double height) {
      var lettering = lettering(row);
      var room = left - GAP - area.getX() - row.indent();
      texts.add(
          text(lettering.cut(name(row), room), lettering, area.getX() + row.indent(), middle));
      row.bar().ifPresent(bar -> addBar(bar, middle, height));
    }

    private static YearLayout.Text text(
        String words, Lettering lettering, double x, double middle) {
      return new YearLayout.Text(
          words, lettering, HouseStyle.TEXT, x, middle + lettering.capHeight() / 2);
    }

    private void addBar(Row row, double middle, double height) {
      var colour = row.colour() == null ? HouseStyle.COST_EDGE : row.colour();
      bars.add(new Bar(row, shape(row, middle, height), colour));
      var was = picture.before().get(row.key());
      if (was != null) {
        before.add(rise(was, middle, height));
      }
      if (row.has(Rollouts.FULL)) {
        addMonth(row, place(row.value(Rollouts.FULL)), end(row), middle);
      }
    }

    /// Where it ends, or what is shown does.
    private double end(Row row) {
      var end = row.has(Rollouts.END) ? row.value(Rollouts.END) + 30 : picture.horizonEnd();
      return Math.min(place(end), area.getMaxX());
    }

    private double start(Row row) {
      return Math.min(place(row.value(Rollouts.START)), area.getMaxX());
    }

    /// The end of its rise: in the middle of the bar where it is not rolled out at all, and on the
    /// way up where what is shown ends before it is.
    private Point2D risen(Row row, double middle, double height) {
      var end = end(row);
      if (!row.has(Rollouts.FULL)) {
        return new Point2D.Double(end, middle);
      }
      var start = start(row);
      var full = place(row.value(Rollouts.FULL));
      var share = full <= end ? 1 : (end - start) / (full - start);
      return new Point2D.Double(Math.min(full, end), middle + (0.5 - share) * height);
    }

    /// From the start to the end of the rollout, and where the effect ended.
    private Shape rise(Row row, double middle, double height) {
      var rise = new Path2D.Double();
      var end = end(row);
      var risen = risen(row, middle, height);
      rise.moveTo(start(row), middle + height / 2);
      rise.lineTo(risen.getX(), risen.getY());
      if (row.has(Rollouts.END) && end < area.getMaxX()) {
        rise.moveTo(end, middle - height / 2);
        rise.lineTo(end, middle + height / 2);
      }
      return rise;
    }

    private Shape shape(Row row, double middle, double height) {
      var end = end(row);
      var risen = risen(row, middle, height);
      var shape = new Path2D.Double();
      shape.moveTo(start(row), middle + height / 2);
      shape.lineTo(risen.getX(), risen.getY());
      shape.lineTo(end, risen.getY());
      shape.lineTo(end, middle + height / 2);
      shape.closePath();
      return shape;
    }

    /// The month in which it is rolled out, within the bar, where it fits.
    private void addMonth(Row row, double full, double end, double middle) {
      var month = Writing.MONTH.text(row.value(Rollouts.FULL));
      var small = letterings.small();
      var words =
          row.value(Rollouts.START) == row.value(Rollouts.FULL)
              ? List.of("from " + month, month)
              : List.of("rolled out " + month, month);
      words.stream()
          .filter(each -> full + GAP / 2 + small.width(each) + GAP / 2 <= end)
          .findFirst()
          .ifPresent(
              each ->
                  texts.add(
                      new YearLayout.Text(
                          each,
                          small,
                          HouseStyle.on(row.colour()),
                          full + GAP / 2,
                          middle + small.capHeight() / 2)));
    }

    private List<Line2D> yearLines(double top) {
      var lines = new ArrayList<Line2D>();
      for (var year : picture.years()) {
        var x = place(TimelineChart.day(year.start()));
        lines.add(new Line2D.Double(x, top, x, bottom + 5));
      }
      lines.add(new Line2D.Double(area.getMaxX() - 1, top, area.getMaxX() - 1, bottom + 5));
      return List.copyOf(lines);
    }

    private List<Line2D> monthLines() {
      var months = 12 * picture.years().size();
      var width = (area.getMaxX() - left) / months;
      var lines = new ArrayList<Line2D>();
      for (var month = 1; width >= LEAST_MONTH && month < months; month++) {
        var x = left + month * width;
        lines.add(new Line2D.Double(x, bottom, x, bottom + (month % 3 == 0 ? 4 : 2)));
      }
      return List.copyOf(lines);
    }
  }
}
