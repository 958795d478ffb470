package org.casewright.charts;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.jspecify.annotations.Nullable;

/// Rows of a table straight from a projection, each with the question its figures answer.
record Projected(Projection projection, PriceBasis prices) {

  /// A yearly figure that always has a number, pounds.
  List<Double> annual(Figure figure, Scope scope) {
    return Arrays.stream(projection.annual(figure, scope, prices)).boxed().toList();
  }

  /// What the figure's cells answer, lacking the year.
  FigureQuery query(Figure figure, Scope scope) {
    return FigureQuery.of(figure)
        .of(scope)
        .underScenario(projection.scenario().id())
        .seen(projection.view(), prices);
  }

  /// A row of a figure of the whole case.
  Row row(String key, String label, Role role, Figure figure, @Nullable Color colour) {
    return row(key, label, role, figure, Scope.ALL, colour);
  }

  Row row(String key, String label, Role role, Figure figure, Scope scope, @Nullable Color colour) {
    return new Row(key, label, role, annual(figure, scope), colour, query(figure, scope));
  }

  /// A row of a yearly figure that some years have no number for.
  Row where(
      String key, String label, Role role, Figure figure, Scope scope, @Nullable Color colour) {
    var query = query(figure, scope);
    var values =
        projection.timeline().financialYears().stream()
            .map(year -> projection.answer(query.in(year)).number().orElse(Double.NaN))
            .toList();
    return new Row(key, label, role, values, colour, query);
  }

  /// A row of how many start or are there.
  Row count(String key, String label, Figure figure, Scope scope, @Nullable Color colour) {
    return new Row(
        key, label, Role.LINE, annual(figure, scope), Writing.COUNT, colour, query(figure, scope));
  }
}
