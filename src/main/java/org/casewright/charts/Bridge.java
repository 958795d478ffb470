package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.NOTHING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Measure;
import org.casewright.model.Scope;
import org.jspecify.annotations.Nullable;

/// The figures of a bridge: what each workstream brings in one FY, or in all up to it, the gross
/// benefit they come to, what each cost takes away, the net benefit that is left. Within benefits
/// and costs the largest stands first.
///
/// @param steps from the top down
record Bridge(FinancialYear year, List<Step> steps) {

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

  /// The bridge of the FY that is asked about.
  static Bridge of(ChartRequest request) {
    var year = request.yearInUse();
    var rows = new Making(request, new Projected(request.now(), request.prices()), year).rows();
    return new Bridge(request.now().timeline().year(year), steps(rows));
  }

  /// Each row from where the one before it ended; totals from zero.
  static List<Step> steps(List<Row> rows) {
    var steps = new ArrayList<Step>();
    var reached = 0.0;
    for (var row : rows) {
      var from = row.role().total() ? 0 : reached;
      reached = from + row.value(0);
      steps.add(new Step(row, from, reached));
    }
    return List.copyOf(steps);
  }

  /// One bridge in the making.
  private record Making(ChartRequest request, Projected projected, int year) {

    List<Row> rows() {
      var rows = new ArrayList<>(benefits());
      rows.add(total(Keys.GROSS, "Gross benefit", Role.GROSS, gross()));
      var costs = costs();
      if (!costs.isEmpty()) {
        rows.addAll(costs);
        rows.add(total(Keys.NET, "Net benefit", Role.NET, net()));
      }
      return rows;
    }

    private boolean isCumulative() {
      return request.measure() == Measure.CUMULATIVE;
    }

    private Figure gross() {
      return isCumulative() ? Figure.CUMULATIVE_GROSS : Figure.GROSS_BENEFIT;
    }

    private Figure cost() {
      return isCumulative() ? Figure.CUMULATIVE_COST : Figure.PROGRAMME_COST;
    }

    private Figure net() {
      return isCumulative() ? Figure.CUMULATIVE_NET : Figure.NET_BENEFIT;
    }

    private List<Row> benefits() {
      return request.colours().bands().stream()
          .map(
              band ->
                  ofYear(
                      projected.row(
                          band.key(),
                          band.label(),
                          Role.PART,
                          gross(),
                          band.scope(),
                          band.colour())))
          .filter(Making::isWorthAnything)
          .sorted(Comparator.comparingDouble(row -> -row.value(0)))
          .toList();
    }

    private Row total(String key, String label, Role role, Figure figure) {
      return ofYear(projected.row(key, label, role, figure, null));
    }

    private Row ofYear(Row row) {
      return row.withValues(List.of(row.value(year)));
    }

    /// Each cost, the smallest taken together where there are many, and what benefits themselves
    /// cost to support.
    private List<Row> costs() {
      var all = new ArrayList<Row>();
      var left = programmeCost(Scope.ALL);
      for (var cost : request.now().resolved().written().costs()) {
        var scope = Scope.cost(cost.id());
        var value = programmeCost(scope);
        left -= value;
        all.add(cost(cost.id(), cost.name(), value, projected.query(cost(), scope)));
      }
      all.add(cost(SUPPORT, "Support of those who start", left, null));
      all.removeIf(row -> !isWorthAnything(row));
      all.sort(Comparator.comparingDouble(row -> row.value(0)));
      if (all.size() <= MOST_COSTS) {
        return all;
      }
      var rest = all.subList(MOST_COSTS - 1, all.size());
      var together = -rest.stream().mapToDouble(row -> row.value(0)).sum();
      var other = cost(OTHER_COSTS, "%d other costs".formatted(rest.size()), together, null);
      rest.clear();
      all.add(other);
      return all;
    }

    private double programmeCost(Scope scope) {
      return projected.annual(cost(), scope).get(year);
    }

    private static Row cost(String key, String label, double cost, @Nullable FigureQuery query) {
      return new Row(key, label, Role.COST, List.of(-cost), null, query);
    }

    private static boolean isWorthAnything(Row row) {
      return Math.abs(row.value(0)) >= NOTHING;
    }
  }
}
