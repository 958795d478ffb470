package org.casewright.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
/// @param before what the last line was before a change, without a label; empty for none
/// @param between two rows with a band between them; empty for none
/// @param points places that are marked and named
/// @param planYears after how many columns the medium-term plan ends; 0 where that is not marked
/// @param highlighted key of the row that stands out; absent means none
/// @param nothing what is said where there is nothing to draw
/// @param frame what stands around it
record YearPicture(
    List<Row> stack,
    List<Lined> lines,
    List<Double> before,
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

  /// A picture that stands alone, in pounds.
  YearPicture(
      List<Row> stack,
      List<Lined> lines,
      List<Double> before,
      List<Row> between,
      List<Point> points,
      List<FinancialYear> years,
      AxisRange axis,
      int planYears,
      @Nullable String highlighted,
      String nothing,
      Medium medium) {
    this(
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
        Frame.ALONE,
        medium);
  }

  /// A row drawn as a line.
  record Lined(Row row, LineStyle style) {}

  /// A place with a name.
  ///
  /// @param years since the horizon began, 0 to its length: a month is a twelfth
  /// @param above whether its words stand at the top, with a line leading to it; else below it
  record Point(double years, double value, String words, boolean above) {}

  static final YearPicture BLANK =
      new YearPicture(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          AxisRange.EMPTY,
          0,
          null,
          "",
          Medium.SCREEN);

  static YearPicture of(Profile profile, Medium medium) {
    var stack = new ArrayList<Row>();
    stack.add(profile.row(Keys.COST));
    stack.addAll(profile.table().rows(Role.PART));
    stack.removeIf(row -> ProfileFindings.isNothing(row.values()));
    return new YearPicture(
        List.copyOf(stack),
        stack.isEmpty() ? List.of() : List.of(new Lined(profile.row(Keys.NET), LineStyle.NET)),
        profile.before(),
        List.of(),
        List.of(),
        profile.table().years(),
        profile.axis(),
        planYears(profile.request().now().timeline()),
        highlighted(profile),
        "No benefit and no cost is counted yet.",
        medium);
  }

  /// After how many columns the medium-term plan ends; 0 where the horizon ends with it.
  static int planYears(Timeline timeline) {
    return timeline.plan() < timeline.years() ? timeline.plan() : 0;
  }

  /// The same as one of several.
  ///
  /// @param named whether the years stand below it
  /// @param scaled whether its axis is labelled
  YearPicture placed(boolean named, boolean scaled) {
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
        new Frame(frame.heading(), frame.axis(), named, scaled),
        medium);
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
}
