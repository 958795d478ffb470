package org.casewright.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Row;
import org.casewright.model.BudgetLine;
import org.casewright.model.Figure;
import org.casewright.model.Scope;

/// Every budget line with its figures by FY, in cash.
record BudgetRows(Seen seen) {

  private static final List<Figure> FIGURES =
      List.of(
          Figure.BUDGET,
          Figure.DO_NOTHING,
          Figure.WITH_PROGRAMME,
          Figure.SAVING_PERCENT,
          Figure.SAVINGS_TARGET,
          Figure.GAP,
          Figure.CASHABLE_GAP);

  static Table table(Seen seen) {
    return new Table(
        CaseTable.BUDGETS.label(),
        seen.inCash(),
        Stream.concat(
                Stream.of("Id", "Reference", "Budget line", "Service", "Agency", "Figure")
                    .map(Column::words),
                seen.yearColumns())
            .toList(),
        seen.written().budgetLines().stream().flatMap(new BudgetRows(seen)::rows).toList());
  }

  private Stream<Row> rows(BudgetLine line) {
    return FIGURES.stream().map(figure -> row(line, figure));
  }

  private Row row(BudgetLine line, Figure figure) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(line.id()));
    cells.add(Cell.of(line.reference()));
    cells.add(Cell.of(line.name()));
    cells.add(Cell.of(line.service()));
    cells.add(Cell.of(line.agency()));
    cells.add(Cell.of(figure.label()));
    seen.byYear(figure, Scope.budgetLine(line.id())).forEach(cells::add);
    return new Row(cells, false);
  }
}
