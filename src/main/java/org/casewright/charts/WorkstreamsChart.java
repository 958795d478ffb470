package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.NOTHING;
import static org.casewright.charts.ProfileFindings.isNothing;
import static org.casewright.charts.ProfileFindings.pounds;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.charts.YearPicture.Frame;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.casewright.model.Workstream;

/// Gross benefit of each workstream in a small picture of its own, all with the same axis: for
/// cases with more workstreams than one stack can carry, and to compare their shapes.
final class WorkstreamsChart {

  private static final int MOST = 12;
  private static final int MOST_WORDS = 10;

  private final ChartRequest request;
  private final Projected projected;
  private final List<Row> rows;
  private final Row gross;
  private final Map<String, Ghosts> before;
  private final List<FinancialYear> years;
  private final int last;
  private final AxisRange axis;

  WorkstreamsChart(ChartRequest request) {
    this.request = request;
    this.projected = new Projected(request.now(), request.prices());
    this.years = request.now().timeline().financialYears();
    this.last = years.size() - 1;
    this.rows = rows();
    this.gross = projected.row(Keys.GROSS, "Gross benefit", Role.GROSS, figure(), null);
    this.before = before();
    this.axis =
        YearSheet.axis(
            request,
            DoubleStream.concat(
                YearSheet.values(rows), before.values().stream().flatMapToDouble(Ghosts::values)));
  }

  /// What each was before the change, by key.
  private Map<String, Ghosts> before() {
    var then = request.asBefore().map(WorkstreamsChart::new);
    var before = new HashMap<String, Ghosts>();
    for (var row : rows) {
      var was =
          then.stream()
              .flatMap(chart -> chart.rows.stream())
              .filter(each -> each.key().equals(row.key()))
              .toList();
      before.put(row.key(), Ghosts.of(request, List.of(row), _ -> was));
    }
    return before;
  }

  private Figure figure() {
    return switch (request.measure()) {
      case ANNUAL -> Figure.GROSS_BENEFIT;
      case INCREMENT -> Figure.GROSS_INCREMENT;
      case CUMULATIVE -> Figure.CUMULATIVE_GROSS;
    };
  }

  /// Workstreams in the order of the case; where there are too many, the last ones together.
  private List<Row> rows() {
    var written = request.now().resolved().written();
    var used =
        written.opportunities().stream().map(Opportunity::workstream).collect(Collectors.toSet());
    var all = written.workstreams().stream().filter(each -> used.contains(each.id())).toList();
    var own = all.size() <= MOST ? all.size() : MOST - 1;
    var colours = request.colours();
    var rows = new ArrayList<Row>();
    for (var each : all.subList(0, own)) {
      rows.add(
          row(
              each.id(),
              each.name(),
              Scope.workstream(each.id()),
              colours.colour(each.id()).orElseThrow()));
    }
    if (own < all.size()) {
      var rest = all.subList(own, all.size());
      rows.add(
          row(
              Keys.OTHER,
              "%d other workstreams".formatted(rest.size()),
              scope(rest),
              HouseStyle.PALETTE.getLast()));
    }
    return List.copyOf(rows);
  }

  private Row row(String key, String name, Scope scope, Color colour) {
    return projected.row(key, name, Role.PART, figure(), scope, colour);
  }

  private static Scope scope(List<Workstream> workstreams) {
    return Scope.ofWorkstreams(workstreams.stream().map(Workstream::id).toList());
  }

  PanelsSheet sheet() {
    var scale = axis.scale();
    var table = new ArrayList<>(rows);
    table.add(gross);
    return new PanelsSheet(
        request,
        title(),
        "%s by workstream, all to one scale, %s, %s, %s%s"
            .formatted(
                measure(),
                scale.label(),
                request.now().scenario().name(),
                ChartWords.basis(request),
                ChartWords.andDashed(
                    request, before.values().stream().anyMatch(each -> !each.isEmpty()))),
        description(),
        new PlottedTable(scale.label() + ", " + ChartWords.prices(request), scale, years, table),
        new HeldAxes(axis, null),
        medium ->
            new Panels(
                Panels.Way.IN_A_GRID,
                rows.isEmpty()
                    ? List.of(picture(List.of(), "", medium))
                    : rows.stream().map(row -> picture(row, medium)).toList()));
  }

  private String measure() {
    return switch (request.measure()) {
      case ANNUAL -> "Gross benefit a year";
      case INCREMENT -> "Change in gross benefit on the year before";
      case CUMULATIVE -> "Gross benefit added up since " + years.getFirst();
    };
  }

  private YearPicture picture(Row row, Medium medium) {
    var shown =
        isNothing(row.values()) ? List.<Row>of() : List.of(row.called(pounds(row.value(last))));
    return picture(shown, row.label(), medium)
        .withBefore(before.getOrDefault(row.key(), Ghosts.NONE));
  }

  private YearPicture picture(List<Row> stack, String heading, Medium medium) {
    return YearPicture.over(years, axis, medium)
        .withStack(stack)
        .orSaying(rows.isEmpty() ? "No workstream has an opportunity yet." : "Nothing yet")
        .in(new Frame(heading, Writing.POUNDS, true, true));
  }

  private String title() {
    if (rows.isEmpty()) {
      return "No workstream has an opportunity yet";
    }
    var most = rows.stream().max(Comparator.comparingDouble(row -> row.value(last))).orElseThrow();
    var all = pounds(gross.value(last));
    if (most.value(last) < NOTHING || gross.value(last) < most.value(last)) {
      return "Workstreams come to %s in %s".formatted(all, years.get(last));
    }
    if (rows.size() == 1) {
      return "One workstream brings all %s in %s".formatted(all, years.get(last));
    }
    var named =
        "%s brings %s of %s in %s"
            .formatted(most.label(), pounds(most.value(last)), all, years.get(last));
    return named.split(" ").length <= MOST_WORDS
        ? named
        : "One workstream brings %s of %s in %s"
            .formatted(pounds(most.value(last)), all, years.get(last));
  }

  private String description() {
    var shown =
        "A small chart of columns for each workstream from %s to %s, all to one scale."
            .formatted(years.getFirst(), years.get(last));
    if (rows.isEmpty()) {
      return shown + " No workstream has an opportunity yet.";
    }
    var each =
        rows.stream()
            .sorted(Comparator.comparingDouble(row -> -row.value(last)))
            .limit(3)
            .map(row -> "%s %s".formatted(row.label(), pounds(row.value(last))))
            .collect(Collectors.joining(", "));
    return "%s In %s the largest %s %s."
        .formatted(shown, years.get(last), rows.size() == 1 ? "is" : "are", each);
  }
}
