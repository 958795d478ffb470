package org.casewright.export.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Kind;
import org.casewright.export.table.Table.Row;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Figure;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;

/// Every cost with what falls due in each FY, and the support that opportunities pay for each
/// start: together the programme cost.
record CostRows(Seen seen) {

  static Table table(Seen seen) {
    var rows = new CostRows(seen);
    return new Table(
        CaseTable.COSTS.label(), seen.context(), rows.columns(), rows.rows(), "", rows.rounding());
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    Stream.of("Id", "Reference", "Cost", "Falls due", "Kind", "Funding", "Budget lines")
        .map(Column::words)
        .forEach(columns::add);
    seen.yearColumns().forEach(columns::add);
    columns.add(Column.pounds("In all"));
    return columns;
  }

  private List<Row> rows() {
    var written = seen.written();
    var rows = new ArrayList<Row>();
    for (var cost : written.costs()) {
      rows.add(
          row(
              List.of(
                  Cell.of(cost.id()),
                  Cell.of(cost.reference()),
                  Cell.of(cost.name()),
                  Cell.of(terms(cost)),
                  Cell.of(cost.kind() == null ? "" : cost.kind().key()),
                  Cell.of(cost.funding()),
                  Names.lines(written, cost.budget())),
              Scope.cost(cost.id()),
              false));
    }
    for (var opportunity : supporting()) {
      rows.add(
          row(
              List.of(
                  Cell.of(opportunity.id()),
                  Cell.of(opportunity.reference()),
                  Cell.of("Support for starts: " + opportunity.name()),
                  Cell.of("for each start"),
                  Cell.NOTHING,
                  Cell.NOTHING,
                  Names.lines(written, opportunity.budget())),
              Scope.opportunity(opportunity.id()),
              false));
    }
    if (!rows.isEmpty()) {
      var nothing = Cell.NOTHING;
      var label = Cell.of(Figure.PROGRAMME_COST.label());
      rows.add(
          row(
              List.of(nothing, nothing, label, nothing, nothing, nothing, nothing),
              Scope.ALL,
              true));
    }
    return rows;
  }

  private Row row(List<Cell> words, Scope scope, boolean total) {
    var cells = new ArrayList<>(words);
    var pounds = pounds(scope);
    Arrays.stream(pounds).mapToObj(Cell::of).forEach(cells::add);
    cells.add(Cell.of(Arrays.stream(pounds).sum(), Kind.POUNDS));
    return new Row(cells, total);
  }

  private static String terms(Cost cost) {
    return switch (cost.terms()) {
      case CostTerms.OneOff _ -> "one-off";
      case CostTerms.Recurring _ -> "recurring";
      case CostTerms.ContingentFee _ -> "contingent fee";
    };
  }

  private List<Opportunity> supporting() {
    return seen.written().opportunities().stream()
        .filter(each -> seen.projection().resolved().included().contains(each.id()))
        .filter(
            each ->
                Arrays.stream(pounds(Scope.opportunity(each.id()))).anyMatch(amount -> amount != 0))
        .toList();
  }

  private double[] pounds(Scope scope) {
    return seen.projection().annual(Figure.PROGRAMME_COST, scope, seen.prices());
  }

  private Rounding rounding() {
    var parts = new ArrayList<double[]>();
    seen.written().costs().forEach(each -> parts.add(pounds(Scope.cost(each.id()))));
    supporting().forEach(each -> parts.add(pounds(Scope.opportunity(each.id()))));
    return Rounding.of(Kind.POUNDS, parts, pounds(Scope.ALL));
  }
}
