package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.NOTHING;
import static org.casewright.charts.ProfileFindings.pounds;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.casewright.charts.Bridge.Step;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.Measure;
import org.casewright.model.Money;
import org.casewright.model.Scope;
import org.jfree.chart.JFreeChart;

/// From one scenario's net benefit to another's: which changes make the difference, in one FY or
/// added up until then.
final class DifferenceChart {

  private final ChartRequest request;
  private final boolean cumulative;
  private final FinancialYear year;
  private final List<Row> rows;
  private final String names;
  private final List<Step> steps;
  private final Map<String, Double> before;
  private final AxisRange axis;
  private final PlottedTable table;

  DifferenceChart(ChartRequest request) {
    this.request = request;
    this.cumulative = request.measure() == Measure.CUMULATIVE;
    var figure = cumulative ? Figure.CUMULATIVE_NET : Figure.NET_BENEFIT;
    if (request.others().isEmpty()) {
      this.year = request.now().timeline().year(request.yearInUse());
      this.rows = List.of(alone(request.now(), figure));
      this.names = request.now().scenario().name();
    } else {
      var difference = Difference.of(request, figure);
      this.year = difference.year();
      this.rows = difference.rows();
      this.names =
          difference.before().scenario().name() + " to " + difference.after().scenario().name();
    }
    this.steps = Bridge.steps(rows);
    this.before = before(figure);
    this.axis =
        YearSheet.axis(
            request,
            DoubleStream.concat(
                steps.stream().flatMapToDouble(s -> DoubleStream.of(s.from(), s.to())),
                before.values().stream().mapToDouble(value -> value)));
    var scale = axis.scale();
    this.table =
        new PlottedTable(
            "%s, net %s, %s"
                .formatted(
                    scale.label(), cumulative ? "so far" : "a year", ChartWords.prices(request)),
            scale,
            List.of(year),
            rows);
  }

  /// What the scenario that is shown came to before the change, where that was something else.
  private Map<String, Double> before(Figure figure) {
    var at = request.now().timeline().indexOf(year).orElseThrow();
    var shown = request.now().scenario().name();
    var end = rows.getFirst().label().equals(shown) ? rows.getFirst() : rows.getLast();
    return request
        .earlier()
        .map(then -> new Projected(then, request.prices()).annual(figure, Scope.ALL).get(at))
        .filter(was -> Math.abs(was - end.value(0)) >= NOTHING)
        .map(was -> Map.of(end.key(), was))
        .orElse(Map.of());
  }

  private Row alone(Projection now, Figure figure) {
    var row =
        new Projected(now, request.prices())
            .row("from", now.scenario().name(), Role.NET, figure, null);
    return row.withValues(List.of(row.value(request.yearInUse())));
  }

  HouseChart shown() {
    return new HouseChart(
        chart(request.medium()),
        title(),
        "%s: what each change does alone to net benefit%s, %s, %s, %s%s"
            .formatted(
                year,
                cumulative ? " since " + request.now().timeline().year(0) : "",
                table.scale().label(),
                names,
                ChartWords.basis(request),
                ChartWords.andDashed(request, !before.isEmpty())),
        ChartWords.sourceLine(request, names),
        description(),
        table,
        new HeldAxes(axis, null),
        () -> chart(Medium.DOCUMENT));
  }

  private JFreeChart chart(Medium medium) {
    return HouseStyle.chart(new BridgePlot(new BridgePicture(steps, axis, before, null, medium)));
  }

  private String title() {
    if (rows.size() == 1) {
      return "Only one scenario: add another to compare with";
    }
    var by = rows.getLast().value(0) - rows.getFirst().value(0);
    return Math.abs(by) < NOTHING
        ? "Both come to the same in %s".formatted(year)
        : "%s %s net benefit %s %s"
            .formatted(
                pounds(Math.abs(by)), by > 0 ? "more" : "less", cumulative ? "by" : "in", year);
  }

  private String description() {
    if (rows.size() == 1) {
      return "There is only one scenario, with %s net in %s. Add another to see what differs."
          .formatted(pounds(rows.getFirst().value(0)), year);
    }
    return ("A bridge from %s, at %s net in %s, to %s, at %s: a bar for each change, as what it"
            + " does alone. %s")
        .formatted(
            rows.getFirst().label(),
            pounds(rows.getFirst().value(0)),
            year,
            rows.getLast().label(),
            pounds(rows.getLast().value(0)),
            largest());
  }

  private String largest() {
    if (rows.size() == 2) {
      return "No change between them moves it.";
    }
    var first = rows.get(1);
    var together =
        table
            .row(Difference.TOGETHER)
            .map(row -> "; all of them do %s only together".formatted(Money.change(row.value(0))))
            .orElse("");
    return "The largest is %s, %s%s."
        .formatted(first.label(), Money.change(first.value(0)), together);
  }
}
