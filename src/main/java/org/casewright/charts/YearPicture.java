package org.casewright.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.model.FinancialYear;
import org.casewright.model.Timeline;
import org.jspecify.annotations.Nullable;

/// What the picture of a chart over FYs shows, before it is known how large it will be.
///
/// @param stack parts of the columns, from zero outwards: what is below zero first
/// @param lines drawn over the columns, each labelled at its end; the last is what it is about
/// @param before what lines were before a change
/// @param between two rows with a band between them; empty for none
/// @param points places that are marked and named
/// @param planYears after how many columns the medium-term plan ends; 0 where that is not marked
/// @param highlighted key of the row that stands out; absent means none
/// @param nothing what is said where there is nothing to draw
/// @param frame what stands around it
record YearPicture(
    List<Row> stack,
    List<Lined> lines,
    Ghosts before,
    List<Row> between,
    List<Point> points,
    List<FinancialYear> years,
    AxisRange axis,
    int planYears,
    @Nullable String highlighted,
    String nothing,
    Frame frame,
    Medium medium) {

  /// What stands around a picture: one of several above one another has a heading, and only the
  /// lowest the years.
  ///
  /// @param heading empty for none
  /// @param axis what its axis counts
  /// @param named whether the years stand below it
  /// @param scaled whether its axis is labelled
  record Frame(String heading, Writing axis, boolean named, boolean scaled) {
    static final Frame ALONE = new Frame("", Writing.POUNDS, true, true);
  }

  /// A row drawn as a line.
  record Lined(Row row, LineStyle style) {}

  /// A place with a name.
  ///
  /// @param years since the horizon began, 0 to its length: a month is a twelfth
  /// @param above whether its words stand at the top, with a line leading to it; else below it
  record Point(double years, double value, String words, boolean above) {}

  static final YearPicture BLANK = over(List.of(), AxisRange.EMPTY, Medium.SCREEN);

  /// A picture with nothing in it yet, that stands alone.
  static YearPicture over(List<FinancialYear> years, AxisRange axis, Medium medium) {
    return new YearPicture(
        List.of(),
        List.of(),
        Ghosts.NONE,
        List.of(),
        List.of(),
        years,
        axis,
        0,
        null,
        "",
        Frame.ALONE,
        medium);
  }

  static YearPicture of(Profile profile, Medium medium) {
    var stack = new ArrayList<Row>();
    stack.add(profile.row(Keys.COST));
    stack.addAll(profile.table().rows(Role.PART));
    stack.removeIf(row -> ProfileFindings.isNothing(row.values()));
    return over(profile.table().years(), profile.axis(), medium)
        .withStack(stack)
        .withLines(
            stack.isEmpty() ? List.of() : List.of(new Lined(profile.row(Keys.NET), LineStyle.NET)))
        .withBefore(Ghosts.of(profile.before()))
        .markingPlan(profile.request().now().timeline())
        .withHighlighted(highlighted(profile))
        .orSaying("No benefit and no cost is counted yet.");
  }

  YearPicture withStack(List<Row> stack) {
    return but(draft -> draft.stack = List.copyOf(stack));
  }

  YearPicture withLines(List<Lined> lines) {
    return but(draft -> draft.lines = List.copyOf(lines));
  }

  YearPicture withBefore(Ghosts before) {
    return but(draft -> draft.before = before);
  }

  YearPicture withBetween(List<Row> between) {
    return but(draft -> draft.between = between);
  }

  YearPicture withPoints(List<Point> points) {
    return but(draft -> draft.points = points);
  }

  /// Where the medium-term plan ends is marked, unless the horizon ends with it.
  YearPicture markingPlan(Timeline timeline) {
    return but(draft -> draft.planYears = timeline.plan() < timeline.years() ? timeline.plan() : 0);
  }

  YearPicture withHighlighted(@Nullable String highlighted) {
    return but(draft -> draft.highlighted = highlighted);
  }

  /// What is said where there is nothing to draw.
  YearPicture orSaying(String nothing) {
    return but(draft -> draft.nothing = nothing);
  }

  YearPicture in(Frame frame) {
    return but(draft -> draft.frame = frame);
  }

  /// The same as one of several.
  ///
  /// @param named whether the years stand below it
  /// @param scaled whether its axis is labelled
  YearPicture placed(boolean named, boolean scaled) {
    return in(new Frame(frame.heading(), frame.axis(), named, scaled));
  }

  /// The label of a grid line.
  String tick(double value) {
    return frame.axis() == Writing.POUNDS ? axis.label(value) : axis.count(value);
  }

  /// Whether there is anything to draw.
  boolean empty() {
    return stack.isEmpty() && lines.isEmpty();
  }

  /// The rows that are labelled, from zero outwards and lines last.
  List<Row> labelled() {
    var rows = new ArrayList<>(stack);
    lines.forEach(line -> rows.add(line.row()));
    return rows;
  }

  /// How a row is drawn if it is a line.
  Optional<LineStyle> style(Row row) {
    return lines.stream().filter(line -> line.row().equals(row)).findFirst().map(Lined::style);
  }

  /// Where a row begins and ends in the last column, pounds: from where the stack stood before it.
  double[] lastSegment(Row wanted) {
    var below = 0.0;
    var above = 0.0;
    for (var row : stack) {
      var value = row.value(years.size() - 1);
      var base = value < 0 || (row.role() == Role.COST && value == 0) ? below : above;
      if (row.equals(wanted)) {
        return new double[] {base, base + value};
      }
      below += Math.min(0, value);
      above += Math.max(0, value);
    }
    throw new IllegalArgumentException(wanted.label() + " is not in the stack");
  }

  private static @Nullable String highlighted(Profile profile) {
    var workstream = profile.request().highlighted();
    if (workstream == null) {
      return null;
    }
    return profile.request().colours().band(workstream).map(band -> band.key()).orElse(null);
  }

  private YearPicture but(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  /// A picture that is being changed.
  private static final class Draft {
    private List<Row> stack;
    private List<Lined> lines;
    private Ghosts before;
    private List<Row> between;
    private List<Point> points;
    private final List<FinancialYear> years;
    private final AxisRange axis;
    private int planYears;
    private @Nullable String highlighted;
    private String nothing;
    private Frame frame;
    private final Medium medium;

    Draft(YearPicture from) {
      stack = from.stack;
      lines = from.lines;
      before = from.before;
      between = from.between;
      points = from.points;
      years = from.years;
      axis = from.axis;
      planYears = from.planYears;
      highlighted = from.highlighted;
      nothing = from.nothing;
      frame = from.frame;
      medium = from.medium;
    }

    YearPicture done() {
      return new YearPicture(
          stack,
          lines,
          before,
          between,
          points,
          years,
          axis,
          planYears,
          highlighted,
          nothing,
          frame,
          medium);
    }
  }
}
