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
}
