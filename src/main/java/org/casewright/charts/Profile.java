package org.casewright.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Measure;
import org.casewright.model.Money;
import org.casewright.model.Scope;
import org.jspecify.annotations.Nullable;

/// The figures of a benefit profile, taken from projections once: everything drawn or said comes
/// from here.
///
/// @param before pounds of the net benefit before the change, one a year; empty where there is no
///     line to draw
record Profile(ChartRequest request, PlottedTable table, List<Double> before, AxisRange axis) {

  static Profile of(ChartRequest request, WorkstreamColours colours) {
    var rows = rows(request, colours);
    var before = before(request, net(rows));
    var axis = axis(request, rows, before);
    var scale = axis.scale();
    var table =
        new PlottedTable(
            heading(request, scale), scale, request.now().timeline().financialYears(), rows);
    return new Profile(request, table, before, axis);
  }

  private static Row net(List<Row> rows) {
    return rows.stream().filter(row -> row.role() == Role.NET).findFirst().orElseThrow();
  }

  /// The row with this key, which every profile has.
  Row row(String key) {
    return table.row(key).orElseThrow();
  }

  private static List<Row> rows(ChartRequest request, WorkstreamColours colours) {
    var rows = new ArrayList<Row>();
    for (var band : colours.bands()) {
      var scope = band.scope();
      rows.add(
          new Row(
              band.key(),
              band.label(),
              Role.PART,
              values(request, request.now(), Part.GROSS, scope),
              band.colour(),
              query(request, Part.GROSS, scope)));
    }
    rows.add(total(request, Keys.GROSS, "Gross benefit", Role.GROSS, Part.GROSS));
    rows.add(cost(request));
    rows.add(total(request, Keys.NET, "Net benefit", Role.NET, Part.NET));
    if (request.measure() == Measure.ANNUAL) {
      rows.add(cumulativeNet(request));
    }
    return rows;
  }

  private static Row total(ChartRequest request, String key, String label, Role role, Part part) {
    return new Row(
        key,
        label,
        role,
        values(request, request.now(), part, Scope.ALL),
        null,
        query(request, part, Scope.ALL));
  }

  private static Row cost(ChartRequest request) {
    var costs =
        values(request, request.now(), Part.COST, Scope.ALL).stream().map(c -> 0 - c).toList();
    return new Row(
        Keys.COST, "Programme cost", Role.COST, costs, null, query(request, Part.COST, Scope.ALL));
  }

  private static Row cumulativeNet(ChartRequest request) {
    return new Projected(request.now(), request.prices())
        .row(
            Keys.CUMULATIVE_NET,
            "Cumulative net",
            Role.CUMULATIVE_NET,
            Figure.CUMULATIVE_NET,
            null);
  }

  private static List<Double> before(ChartRequest request, Row net) {
    return request.before(net.values(), then -> values(request, then, Part.NET, Scope.ALL));
  }

  private static AxisRange axis(ChartRequest request, List<Row> rows, List<Double> before) {
    var stack =
        rows.stream().filter(row -> row.role() == Role.PART || row.role() == Role.COST).toList();
    var lines = rows.stream().filter(row -> row.role() == Role.NET).toList();
    return YearSheet.axis(
        request,
        DoubleStream.concat(
            YearSheet.reach(stack),
            DoubleStream.concat(
                YearSheet.values(lines), before.stream().mapToDouble(value -> value))));
  }

  private static String heading(ChartRequest request, Money scale) {
    var measure =
        switch (request.measure()) {
          case ANNUAL -> "";
          case INCREMENT -> "on the year before, ";
          case CUMULATIVE -> "so far, ";
        };
    return scale.label() + ", " + measure + ChartWords.prices(request);
  }

  /// The three figures a profile is made of.
  private enum Part {
    GROSS(Figure.GROSS_BENEFIT, Figure.GROSS_INCREMENT, Figure.CUMULATIVE_GROSS),
    COST(Figure.PROGRAMME_COST, null, Figure.CUMULATIVE_COST),
    NET(Figure.NET_BENEFIT, null, Figure.CUMULATIVE_NET);

    private final Figure annual;
    private final @Nullable Figure increment;
    private final Figure cumulative;

    Part(Figure annual, @Nullable Figure increment, Figure cumulative) {
      this.annual = annual;
      this.increment = increment;
      this.cumulative = cumulative;
    }

    @Nullable Figure figure(Measure measure) {
      return switch (measure) {
        case ANNUAL -> annual;
        case INCREMENT -> increment;
        case CUMULATIVE -> cumulative;
      };
    }
  }

  private static List<Double> values(
      ChartRequest request, Projection projection, Part part, Scope scope) {
    var figure = part.figure(request.measure());
    if (figure != null) {
      return list(projection.annual(figure, scope, request.prices()));
    }
    var levels = projection.annual(part.annual, scope, request.prices());
    var changes = levels.clone();
    for (var year = 1; year < levels.length; year++) {
      changes[year] = levels[year] - levels[year - 1];
    }
    return list(changes);
  }

  private static @Nullable FigureQuery query(ChartRequest request, Part part, Scope scope) {
    var figure = part.figure(request.measure());
    return figure == null ? null : asked(request, figure, scope);
  }

  private static FigureQuery asked(ChartRequest request, Figure figure, Scope scope) {
    return new Projected(request.now(), request.prices()).query(figure, scope);
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
