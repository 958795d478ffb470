package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.NOTHING;
import static org.casewright.charts.ProfileFindings.pounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.casewright.charts.Bridge.Step;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.model.Measure;
import org.jfree.chart.JFreeChart;

/// From what each workstream brings to what is left after costs, in one FY or in all up to it.
final class BridgeChart {

  private final ChartRequest request;
  private final Bridge bridge;
  private final Map<String, Double> before;
  private final AxisRange axis;
  private final PlottedTable table;

  BridgeChart(ChartRequest request) {
    this.request = request;
    this.bridge = Bridge.of(request);
    this.before = request.asBefore().map(Bridge::of).map(this::moved).orElse(Map.of());
    this.axis = axis();
    var scale = axis.scale();
    this.table =
        new PlottedTable(
            scale.label() + (isCumulative() ? " so far, " : ", ") + ChartWords.prices(request),
            scale,
            List.of(bridge.year()),
            bridge.steps().stream().map(Step::row).toList());
  }

  private AxisRange axis() {
    var ends = bridge.steps().stream().flatMapToDouble(s -> DoubleStream.of(s.from(), s.to()));
    var were = before.values().stream().mapToDouble(value -> value);
    return YearSheet.axis(request, DoubleStream.concat(ends, were));
  }

  /// Where the totals ended that have moved since.
  private Map<String, Double> moved(Bridge then) {
    var moved = new HashMap<String, Double>();
    for (var was : then.steps()) {
      bridge.steps().stream()
          .filter(is -> is.isTotal() && is.row().key().equals(was.row().key()))
          .filter(is -> Math.abs(is.to() - was.to()) >= NOTHING)
          .forEach(_ -> moved.put(was.row().key(), was.to()));
    }
    return moved;
  }

  HouseChart shown() {
    return new HouseChart(
        chart(request.medium()),
        title(),
        "%s: what workstreams bring and costs take away, %s, %s, %s%s"
            .formatted(
                span(),
                table.scale().label(),
                request.now().scenario().name(),
                ChartWords.basis(request),
                ChartWords.andDashed(request, !before.isEmpty())),
        ChartWords.sourceLine(request, request.now().scenario().name()),
        description(),
        table,
        new HeldAxes(axis, null),
        () -> chart(Medium.DOCUMENT));
  }

  private JFreeChart chart(Medium medium) {
    var workstream = request.highlighted();
    var highlighted =
        workstream == null
            ? null
            : request.colours().band(workstream).map(WorkstreamColours.Band::key).orElse(null);
    return HouseStyle.chart(
        new BridgePlot(new BridgePicture(bridge.steps(), axis, before, highlighted, medium)));
  }

  private boolean isCumulative() {
    return request.measure() == Measure.CUMULATIVE;
  }

  /// `2029/30`, or `2022/23 to 2029/30`.
  private String span() {
    var first = request.now().timeline().year(0);
    return isCumulative() && !first.equals(bridge.year())
        ? "%s to %s".formatted(first, bridge.year())
        : bridge.year().label();
  }

  /// `in 2029/30`, or `by` then.
  private String when() {
    return (isCumulative() ? "by " : "in ") + bridge.year();
  }

  private double value(String key) {
    return table.row(key).map(row -> row.value(0)).orElse(0.0);
  }

  private String title() {
    var gross = value(Keys.GROSS);
    if (table.row(Keys.NET).isEmpty()) {
      return Math.abs(gross) < NOTHING
          ? "No benefit and no cost %s".formatted(when())
          : "%s of benefit %s, %s".formatted(pounds(gross), when(), noCost());
    }
    return "Of %s gross %s, %s is left net"
        .formatted(pounds(gross), when(), pounds(value(Keys.NET)));
  }

  /// Where no cost has been entered, that says nothing of what it will cost; and costs that fall in
  /// other years do not make the benefit free.
  private String noCost() {
    if (request.now().resolved().written().costs().isEmpty()) {
      return "no cost entered yet";
    }
    return isCumulative() ? "at no cost" : "no cost in that year";
  }

  private String description() {
    return ("A bridge for %s: a bar for each workstream up to gross benefit, and for each cost down"
            + " to net benefit. %s")
        .formatted(span(), outcome());
  }

  private String outcome() {
    var largest =
        table.rows(Role.PART).stream()
            .findFirst()
            .map(row -> "; the largest part is %s, %s".formatted(row.label(), pounds(row.value(0))))
            .orElse("");
    return "Gross benefit is %s%s; net benefit is %s."
        .formatted(
            pounds(value(Keys.GROSS)),
            largest,
            pounds(table.row(Keys.NET).isEmpty() ? value(Keys.GROSS) : value(Keys.NET)));
  }
}
