package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.pounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.charts.YearPicture.Lined;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.Measure;
import org.casewright.model.Scope;

/// Net benefit of up to four scenarios, each a line; between two of them a band. Never said to be
/// likely or unlikely: a scenario is a choice of assumptions.
final class ScenariosChart {

  private final ChartRequest request;
  private final List<Row> rows;
  private final Ghosts before;
  private final AxisRange axis;
  private final PlottedTable table;
  private final List<FinancialYear> years;
  private final int last;

  ScenariosChart(ChartRequest request) {
    this.request = request;
    this.years = request.now().timeline().financialYears();
    this.last = years.size() - 1;
    this.rows =
        Stream.concat(Stream.of(request.now()), request.others().stream())
            .limit(HouseCharts.MOST_SCENARIOS)
            .map(this::row)
            .toList();
    this.before =
        Ghosts.of(
            request.before(
                rows.getFirst().values(),
                then -> new Projected(then, request.prices()).annual(figure(), Scope.ALL)));
    this.axis =
        YearSheet.axis(request, DoubleStream.concat(YearSheet.values(rows), before.values()));
    var scale = axis.scale();
    this.table =
        new PlottedTable(
            "%s, net %s, %s"
                .formatted(scale.label(), isCumulative() ? "so far" : "a year", prices()),
            scale,
            years,
            rows);
  }

  YearSheet sheet() {
    return new YearSheet(
        request, title(), subtitle(), "", description(), table, axis, this::picture);
  }

  private boolean isCumulative() {
    return request.measure() == Measure.CUMULATIVE;
  }

  private String prices() {
    return ChartWords.prices(request);
  }

  private Figure figure() {
    return isCumulative() ? Figure.CUMULATIVE_NET : Figure.NET_BENEFIT;
  }

  private Row row(Projection of) {
    return new Projected(of, request.prices())
        .row(of.scenario().id(), of.scenario().name(), Role.LINE, figure(), null);
  }

  private YearPicture picture(Medium medium) {
    var lines = new ArrayList<Lined>();
    for (var i = rows.size() - 1; i >= 0; i--) {
      lines.add(new Lined(rows.get(i), LineStyle.BESIDE.get(i)));
    }
    return YearPicture.over(years, axis, medium)
        .withLines(lines)
        .withBefore(before)
        .withBetween(rows.size() == 2 ? rows : List.of())
        .markingPlan(request.now().timeline());
  }

  private String title() {
    var low = lowest();
    var high = highest();
    if (rows.size() == 1) {
      return "One scenario: %s net in %s".formatted(pounds(high.value(last)), years.get(last));
    }
    var what = isCumulative() ? "Net benefit added up" : "Net benefit";
    if (pounds(low.value(last)).equals(pounds(high.value(last)))) {
      return "%s in %s: %s in every scenario"
          .formatted(what, years.get(last), pounds(low.value(last)));
    }
    return "%s in %s: %s to %s"
        .formatted(what, years.get(last), pounds(low.value(last)), pounds(high.value(last)));
  }

  private Row lowest() {
    return rows.stream().min(Comparator.comparingDouble(row -> row.value(last))).orElseThrow();
  }

  private Row highest() {
    return rows.stream().max(Comparator.comparingDouble(row -> row.value(last))).orElseThrow();
  }

  private String subtitle() {
    return "Net benefit %sby scenario, %s%s, %s%s"
        .formatted(
            isCumulative() ? "since " + years.getFirst() + " " : "",
            table.scale().label(),
            isCumulative() ? "" : " a year",
            ChartWords.basis(request),
            ChartWords.andDashed(request, !before.isEmpty()));
  }

  private String description() {
    var names = rows.stream().map(Row::label).collect(Collectors.joining(", "));
    var shown =
        "Lines of %snet benefit from %s to %s in %d scenario%s: %s."
            .formatted(
                isCumulative() ? "cumulative " : "",
                years.getFirst(),
                years.get(last),
                rows.size(),
                rows.size() == 1 ? "" : "s",
                names);
    return rows.size() == 1
        ? shown
        : "%s In %s it is lowest in %s, at %s, and highest in %s, at %s."
            .formatted(
                shown,
                years.get(last),
                lowest().label(),
                pounds(lowest().value(last)),
                highest().label(),
                pounds(highest().value(last)));
  }
}
