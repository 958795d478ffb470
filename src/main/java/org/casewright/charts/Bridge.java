package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.NOTHING;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Scope;
import org.jspecify.annotations.Nullable;

/// The figures of a bridge: what each workstream brings in one FY, the gross benefit they come to,
/// what each cost takes away, the net benefit that is left. Within benefits and costs the largest
/// stands first.
///
/// @param steps from the top down
record Bridge(ChartRequest request, FinancialYear year, List<Step> steps) {

  /// One bar.
  ///
  /// @param row its name and what it adds or takes away, in the FY
  /// @param from pounds where the bar begins: what was reached before, or 0 for a total
  /// @param to pounds where it ends
  record Step(Row row, double from, double to) {

    boolean isTotal() {
      return row.role().total();
    }
  }

  private static final int MOST_COSTS = 5;
  private static final String OTHER_COSTS = "other costs";
  private static final String SUPPORT = "support of benefits";

  /// The bridge of FY `year`, counted from 0.
  static Bridge of(ChartRequest request, int year) {
    var rows = new ArrayList<Row>();
    rows.addAll(benefits(request, year));
    rows.add(
        row(request, year, Keys.GROSS, "Gross benefit", Role.GROSS, null, Figure.GROSS_BENEFIT));
    var costs = costs(request, year);
    rows.addAll(costs);
    if (!costs.isEmpty()) {
      rows.add(row(request, year, Keys.NET, "Net benefit", Role.NET, null, Figure.NET_BENEFIT));
    }
    return new Bridge(request, request.now().timeline().year(year), steps(rows));
  }

  private static List<Step> steps(List<Row> rows) {
    var steps = new ArrayList<Step>();
    var reached = 0.0;
    for (var row : rows) {
      var value = row.value(0);
      if (row.role().total()) {
        steps.add(new Step(row, 0, value));
        reached = value;
      } else {
        steps.add(new Step(row, reached, reached + value));
        reached += value;
      }
    }
    return List.copyOf(steps);
  }

  private static List<Row> benefits(ChartRequest request, int year) {
    return request.coloursInUse().bands().stream()
        .map(
            band -> {
              var scope = scope(band.workstreams());
              var value = annual(request, Figure.GROSS_BENEFIT, scope, year);
              return new Row(
                  band.key(),
                  band.label(),
                  Role.PART,
                  List.of(value),
                  band.colour(),
                  query(request, Figure.GROSS_BENEFIT, scope));
            })
        .filter(Bridge::isWorthAnything)
        .sorted(Comparator.comparingDouble(row -> -row.value(0)))
        .toList();
  }

  private static Scope scope(List<String> workstreams) {
    return new Scope(workstreams, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /// Each cost, the smallest taken together where there are many, and what benefits themselves cost
  /// to support.
  private static List<Row> costs(ChartRequest request, int year) {
    var all = new ArrayList<Row>();
    var left = annual(request, Figure.PROGRAMME_COST, Scope.ALL, year);
    for (var cost : request.now().resolved().written().costs()) {
      var scope = Scope.cost(cost.id());
      var value = annual(request, Figure.PROGRAMME_COST, scope, year);
      left -= value;
      all.add(cost(request, cost.id(), cost.name(), -value, scope));
    }
    if (Math.abs(left) >= NOTHING) {
      all.add(cost(request, SUPPORT, "Support of those who start", -left, null));
    }
    all.removeIf(row -> !isWorthAnything(row));
    all.sort(Comparator.comparingDouble(row -> row.value(0)));
    if (all.size() <= MOST_COSTS) {
      return all;
    }
    var shown = new ArrayList<>(all.subList(0, MOST_COSTS - 1));
    var rest = all.subList(MOST_COSTS - 1, all.size());
    var sum = rest.stream().mapToDouble(row -> row.value(0)).sum();
    shown.add(cost(request, OTHER_COSTS, "%d other costs".formatted(rest.size()), sum, null));
    return shown;
  }

  private static Row cost(
      ChartRequest request, String key, String label, double value, @Nullable Scope scope) {
    return new Row(
        key,
        label,
        Role.COST,
        List.of(value),
        null,
        scope == null ? null : query(request, Figure.PROGRAMME_COST, scope));
  }

  private static Row row(
      ChartRequest request,
      int year,
      String key,
      String label,
      Role role,
      @Nullable Color colour,
      Figure figure) {
    return new Row(
        key,
        label,
        role,
        List.of(annual(request, figure, Scope.ALL, year)),
        colour,
        query(request, figure, Scope.ALL));
  }

  private static double annual(ChartRequest request, Figure figure, Scope scope, int year) {
    return request.now().annual(figure, scope, request.prices())[year];
  }

  private static FigureQuery query(ChartRequest request, Figure figure, Scope scope) {
    Projection now = request.now();
    return FigureQuery.of(figure)
        .of(scope)
        .underScenario(now.scenario().id())
        .seen(now.view(), request.prices());
  }

  private static boolean isWorthAnything(Row row) {
    return Math.abs(row.value(0)) >= NOTHING;
  }
}
