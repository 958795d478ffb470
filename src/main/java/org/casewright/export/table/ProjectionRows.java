package org.casewright.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Kind;
import org.casewright.export.table.Table.Row;
import org.casewright.model.Figure;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// What a case comes to, by FY: the gross benefit of each workstream, the figures of the whole
/// case, and those that are one for the whole period.
final class ProjectionRows {

  private static final List<Figure> OF_THE_PERIOD =
      List.of(
          Figure.NPV,
          Figure.BENEFIT_COST_RATIO,
          Figure.PAYBACK_MONTH,
          Figure.DISCOUNTED_PAYBACK_MONTH,
          Figure.PEAK_FUNDING,
          Figure.PEAK_FUNDING_MONTH);

  private final Seen seen;

  private ProjectionRows(Seen seen) {
    this.seen = seen;
  }

  static Table table(Seen seen) {
    return new ProjectionRows(seen).made();
  }

  private Table made() {
    var columns = new ArrayList<Column>();
    columns.add(Column.words("Id"));
    columns.add(Column.words("Figure"));
    seen.yearColumns().forEach(columns::add);
    columns.add(Column.pounds("Whole period"));
    return new Table(CaseTable.PROJECTION.label(), seen.context(), columns, rows(), "", rounding());
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (var workstream : seen.written().workstreams()) {
      var scope = Scope.workstream(workstream.id());
      rows.add(
          row(
              workstream.id(),
              workstream.name(),
              seen.byYear(Figure.GROSS_BENEFIT, scope),
              Cell.NOTHING,
              false));
    }
    for (var figure : Figure.PROJECTED) {
      var total = figure == Figure.GROSS_BENEFIT || figure == Figure.NET_BENEFIT;
      rows.add(
          row(figure.key(), figure.label(), seen.byYear(figure, Scope.ALL), Cell.NOTHING, total));
    }
    if (seen.projection().view() == View.RISK_ADJUSTED) {
      rows.add(ungraded());
    }
    for (var figure : OF_THE_PERIOD) {
      var empty = seen.years().stream().map(_ -> Cell.NOTHING);
      rows.add(row(figure.key(), figure.label(), empty, seen.overall(figure, Scope.ALL), false));
    }
    return rows;
  }

  private Row ungraded() {
    var shares =
        seen.years().stream()
            .map(year -> seen.projection().timeline().indexOf(year).orElseThrow())
            .map(year -> Cell.of(seen.projection().ungradedShare(year), Table.Kind.PERCENT));
    return row(
        "ungradedShare", "Share of gross benefit that is ungraded", shares, Cell.NOTHING, false);
  }

  private static Row row(String id, String label, Stream<Cell> years, Cell whole, boolean total) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(id));
    cells.add(Cell.of(label));
    years.forEach(cells::add);
    cells.add(whole);
    return new Row(cells, total);
  }

  private Rounding rounding() {
    var gross = pounds(Figure.GROSS_BENEFIT, Scope.ALL);
    var parts =
        seen.written().workstreams().stream()
            .map(each -> pounds(Figure.GROSS_BENEFIT, Scope.workstream(each.id())))
            .toList();
    var net =
        List.of(pounds(Figure.NET_BENEFIT, Scope.ALL), pounds(Figure.PROGRAMME_COST, Scope.ALL));
    return (parts.isEmpty() ? Rounding.NONE : Rounding.of(Kind.POUNDS, parts, gross))
        .or(Rounding.of(Kind.POUNDS, net, gross));
  }

  private double[] pounds(Figure figure, Scope scope) {
    return seen.projection().annual(figure, scope, seen.prices());
  }
}
