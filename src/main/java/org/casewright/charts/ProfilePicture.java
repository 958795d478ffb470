package org.casewright.charts;

import java.util.ArrayList;
import java.util.List;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.jspecify.annotations.Nullable;

/// What a benefit profile's picture shows, before it is known how large it will be.
///
/// @param stack cost first, then each workstream that is ever worth anything, from zero outwards
/// @param net the line
/// @param before the dashed line; empty for none
/// @param planYears after how many columns the medium-term plan ends; 0 where that is not marked
/// @param highlighted key of the row that stands out; absent means none
record ProfilePicture(
    List<Row> stack,
    Row net,
    List<Double> before,
    List<FinancialYear> years,
    AxisRange axis,
    int planYears,
    @Nullable String highlighted,
    Medium medium) {

  static final ProfilePicture BLANK =
      new ProfilePicture(
          List.of(),
          new Row(Keys.NET, "Net benefit", Role.NET, List.of(), null, null),
          List.of(),
          List.of(),
          AxisRange.EMPTY,
          0,
          null,
          Medium.SCREEN);

  static ProfilePicture of(Profile profile, Medium medium) {
    var stack = new ArrayList<Row>();
    if (isWorthAnything(profile.row(Keys.COST))) {
      stack.add(profile.row(Keys.COST));
    }
    profile.table().rows(Role.WORKSTREAM).stream()
        .filter(ProfilePicture::isWorthAnything)
        .forEach(stack::add);
    var timeline = profile.request().now().timeline();
    return new ProfilePicture(
        List.copyOf(stack),
        profile.row(Keys.NET),
        profile.before(),
        profile.table().years(),
        profile.axis(),
        timeline.plan() < timeline.years() ? timeline.plan() : 0,
        highlighted(profile),
        medium);
  }

  /// Whether there is anything to draw.
  boolean empty() {
    return stack.isEmpty();
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

  /// A grid line's label: `£12m`, `−£4m`, `£2.5m`, `0`.
  String tickLabel(double tick) {
    if (Math.abs(tick) < axis.step() / 2) {
      return "0";
    }
    var scale = Money.suiting(Math.max(-axis.lower(), axis.upper()));
    var decimals = 0;
    while (decimals < 6 && !isWhole(axis.step() / scale.inPounds() * Math.pow(10, decimals))) {
      decimals++;
    }
    var size = "£" + Money.number(Math.abs(tick) / scale.inPounds(), decimals);
    return (tick < 0 ? Character.toString(Money.MINUS) : "") + size + scale.label().substring(1);
  }

  private static @Nullable String highlighted(Profile profile) {
    var workstream = profile.request().highlighted();
    if (workstream == null) {
      return null;
    }
    return profile.request().coloursInUse().band(workstream).map(band -> band.key()).orElse(null);
  }

  private static boolean isWorthAnything(Row row) {
    return row.values().stream().anyMatch(value -> Math.abs(value) >= 0.005);
  }

  private static boolean isWhole(double number) {
    return Math.abs(number - Math.rint(number)) < 1e-6;
  }
}
