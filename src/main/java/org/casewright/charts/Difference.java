package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.NOTHING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.analysis.Comparison;
import org.casewright.analysis.Effects;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.engine.Answer;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Scope;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// The figures of a bridge from one scenario to another: what each thing that differs does alone,
/// the largest first, and what all of them do only together.
///
/// @param before the scenario that stands earlier in the case
/// @param year of the figures
/// @param rows the figure before, what leads away from it, the figure after
record Difference(Projection before, Projection after, FinancialYear year, List<Row> rows) {

  private static final int MOST = 7;
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String OTHER = "other changes";
  static final String TOGETHER = "only together";

  /// In the FY that is asked about; where none is, in the one in which they differ most.
  static Difference of(ChartRequest request, Figure figure) {
    var other = request.others().getFirst();
    var scenarios = request.now().resolved().written().allScenarios();
    var first = scenarios.indexOf(request.now().scenario()) <= scenarios.indexOf(other.scenario());
    var before = first ? request.now() : other;
    var after = first ? other : request.now();
    var about =
        request.year() == null ? request.about(widest(request, figure, before, after)) : request;
    return new Difference(
        before,
        after,
        about.now().timeline().year(about.yearInUse()),
        new Making(about, figure, before, after).rows());
  }

  /// The FY, counted from 0, in which two scenarios lie furthest apart; the last of several.
  private static int widest(
      ChartRequest request, Figure figure, Projection before, Projection after) {
    var was = before.annual(figure, Scope.ALL, request.prices());
    var is = after.annual(figure, Scope.ALL, request.prices());
    var widest = was.length - 1;
    for (var year = was.length - 2; year >= 0; year--) {
      if (Math.abs(is[year] - was[year]) >= Math.abs(is[widest] - was[widest]) + NOTHING) {
        widest = year;
      }
    }
    return widest;
  }

  /// One bridge in the making.
  private record Making(ChartRequest request, Figure figure, Projection before, Projection after) {

    List<Row> rows() {
      var rows = new ArrayList<Row>();
      rows.add(end(FROM, before));
      rows.addAll(between());
      rows.add(end(TO, after));
      return rows;
    }

    private Row end(String key, Projection of) {
      var projected = new Projected(of, request.prices());
      return new Row(
          key,
          of.scenario().name(),
          Role.NET,
          List.of(projected.annual(figure, Scope.ALL).get(request.yearInUse())),
          null,
          projected.query(figure, Scope.ALL));
    }

    private List<Row> between() {
      var effects = effects(request.now().view());
      var bySubject = new LinkedHashMap<String, Double>();
      effects
          .alone()
          .forEach(
              each ->
                  bySubject.merge(
                      each.change().subject(),
                      each.amounts().getFirst().number().orElse(0),
                      Double::sum));
      var steps = new ArrayList<Row>();
      bySubject.forEach((subject, pounds) -> steps.add(step("change " + subject, subject, pounds)));
      steps.removeIf(row -> Math.abs(row.value(0)) < NOTHING);
      steps.sort(Comparator.comparingDouble(row -> -Math.abs(row.value(0))));
      var joint = effects.joint().getFirst() instanceof Answer.Amount(var pounds) ? pounds : 0;
      return Stream.concat(
              fewer(steps).stream(),
              Stream.of(step(TOGETHER, "Only together", joint))
                  .filter(row -> Math.abs(row.value(0)) >= NOTHING))
          .toList();
    }

    private Effects effects(View view) {
      var written = request.now().resolved().written();
      var comparison =
          Comparison.ofScenarios(written, before.scenario().id(), after.scenario().id());
      var query =
          FigureQuery.of(figure)
              .in(request.now().timeline().year(request.yearInUse()))
              .seen(view, request.prices());
      return Effects.of(comparison, view, List.of(query));
    }

    private static List<Row> fewer(List<Row> steps) {
      if (steps.size() <= MOST) {
        return steps;
      }
      var rest = steps.subList(MOST - 1, steps.size());
      var together = rest.stream().mapToDouble(row -> row.value(0)).sum();
      var other = step(OTHER, "%d other changes".formatted(rest.size()), together);
      return Stream.concat(steps.subList(0, MOST - 1).stream(), Stream.of(other)).toList();
    }

    private static Row step(String key, String label, double pounds) {
      var colour = HouseStyle.PALETTE.get(pounds >= 0 ? 0 : 3);
      return new Row(key, label, Role.LINE, List.of(pounds), colour, (@Nullable FigureQuery) null);
    }
  }
}
