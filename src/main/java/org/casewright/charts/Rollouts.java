package org.casewright.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.Mechanism;
import org.casewright.model.Milestone;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.Workstream;

/// When the opportunities of a case start, are fully rolled out and end, and what dates it works
/// towards (the calculation, §3). Values are days since 1970, in the columns [#START], [#FULL] and
/// [#END].
///
/// @param groups one a workstream that has opportunities which take effect
/// @param milestones in the order of their dates, which stand in the column [#START]
record Rollouts(List<Group> groups, List<Row> milestones) {

  /// A workstream and its opportunities.
  ///
  /// @param whole from the first start; rolled out with the last
  /// @param parts its opportunities; empty where there are too many in the case
  record Group(Row whole, List<Row> parts) {}

  static final int START = 0;

  /// No value where that is not reached within the horizon.
  static final int FULL = 1;

  /// The last month of the effect; no value where it lasts to the horizon.
  static final int END = 2;

  static final List<String> COLUMNS = List.of("Starts", "Rolled out", "Ends");

  private static final int MOST_PARTS = 20;
  private static final double NEARLY = 1e-9;
  private static final double NEARLY_ALL = 0.999;

  static Rollouts of(ChartRequest request) {
    var written = request.now().resolved().written();
    var making = new Making(request);
    var spans = written.opportunities().stream().filter(making::takesEffect).toList();
    var groups = new ArrayList<Group>();
    for (var workstream : written.workstreams()) {
      var own = spans.stream().filter(o -> o.workstream().equals(workstream.id())).toList();
      if (!own.isEmpty()) {
        groups.add(making.group(workstream, own, spans.size() <= MOST_PARTS));
      }
    }
    var milestones =
        written.milestones().stream()
            .sorted(Comparator.comparing(Milestone::date))
            .map(Rollouts::row)
            .toList();
    return new Rollouts(List.copyOf(groups), milestones);
  }

  private static Row row(Milestone milestone) {
    return new Row(
        milestone.id(),
        milestone.name(),
        Role.LINE,
        List.of((double) milestone.date().toEpochDay(), Double.NaN, Double.NaN),
        Writing.DAY,
        null,
        null);
  }

  /// Every row, in reading order.
  List<Row> rows() {
    return Stream.concat(
            groups.stream().flatMap(g -> Stream.concat(Stream.of(g.whole()), g.parts().stream())),
            milestones.stream())
        .toList();
  }

  /// The milestones with their dates alone.
  List<Row> dates() {
    return milestones.stream().map(row -> row.withValues(List.of(row.value(START)))).toList();
  }

  /// Groups in the making.
  private record Making(ChartRequest request) {

    private Projection now() {
      return request.now();
    }

    boolean takesEffect(Opportunity opportunity) {
      return now().resolved().included().contains(opportunity.id())
          && start(opportunity) < now().timeline().months();
    }

    Group group(Workstream workstream, List<Opportunity> own, boolean each) {
      var colour = request.colours().colour(workstream.id()).orElse(HouseStyle.COST_EDGE);
      var rows = own.stream().map(opportunity -> row(opportunity, colour)).toList();
      var starts = rows.stream().mapToDouble(row -> row.value(START)).min().orElseThrow();
      var whole =
          new Row(
              "workstream " + workstream.id(),
              workstream.name(),
              each ? Role.GROUP : Role.PART,
              List.of(starts, latest(rows, FULL), latest(rows, END)),
              Writing.MONTH,
              colour,
              null);
      return new Group(whole, each ? rows : List.of());
    }

    /// The latest of all; none where one has none.
    private static double latest(List<Row> rows, int column) {
      return rows.stream().mapToDouble(row -> row.value(column)).reduce(0, Math::max);
    }

    private Row row(Opportunity opportunity, Color colour) {
      return new Row(
          opportunity.id(),
          opportunity.name(),
          Role.PART,
          List.of(day(start(opportunity)), full(opportunity), end(opportunity)),
          Writing.MONTH,
          colour,
          null);
    }

    private double day(int month) {
      return now().timeline().calendar(month).atDay(1).toEpochDay();
    }

    /// The first month with any effect; past the last where there is none.
    private int start(Opportunity opportunity) {
      var months = now().timeline().months();
      if (opportunity.mechanism() instanceof Mechanism.Profile) {
        return now().firstMonthOfGross(Scope.opportunity(opportunity.id())).orElse(months);
      }
      var share = now().resolved().rollout(opportunity.id());
      var month = 0;
      while (month < months && share[month] <= 0) {
        month++;
      }
      return month;
    }

    private double full(Opportunity opportunity) {
      var months = now().timeline().months();
      if (opportunity.mechanism() instanceof Mechanism.Profile) {
        return day(Math.max(start(opportunity), 12 * largest(opportunity)));
      }
      var share = now().resolved().rollout(opportunity.id());
      for (var month = 0; month < months; month++) {
        if (share[month] >= 1 - NEARLY) {
          return day(month);
        }
      }
      return Double.NaN;
    }

    /// The first FY in which a profile is about as large as it ever is.
    private int largest(Opportunity opportunity) {
      var gross = gross(opportunity);
      var most = 0.0;
      for (var each : gross) {
        most = Math.max(most, Math.abs(each));
      }
      var year = 0;
      while (Math.abs(gross[year]) < NEARLY_ALL * most) {
        year++;
      }
      return year;
    }

    /// The last month of the last FY with a benefit, where that is not the last of all.
    private double end(Opportunity opportunity) {
      var gross = gross(opportunity);
      var years = gross.length;
      while (years > 0 && Math.abs(gross[years - 1]) < ProfileFindings.NOTHING) {
        years--;
      }
      return years == 0 || years == gross.length ? Double.NaN : day(12 * years - 1);
    }

    private double[] gross(Opportunity opportunity) {
      return now()
          .annual(Figure.GROSS_BENEFIT, Scope.opportunity(opportunity.id()), PriceBasis.REAL);
    }
  }
}
