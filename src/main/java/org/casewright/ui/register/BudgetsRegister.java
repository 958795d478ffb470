package org.casewright.ui.register;

import java.util.ArrayList;
import java.util.List;
import org.casewright.engine.Answer;
import org.casewright.model.BudgetLine;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Gap;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// Budget lines, with what each comes to in the last FY of the plan.
final class BudgetsRegister {

  private BudgetsRegister() {}

  static Register of(Desk desk) {
    var timeline = desk.businessCase().timeline();
    var year = timeline.year(timeline.plan() - 1);
    return new Register(
        Page.BUDGETS.title(),
        "What savings are counted against, in cash, in %s under the scenario shown."
            .formatted(year.label()),
        List.of(
            Column.words("reference", "Ref.", 4.5),
            Column.words("name", "Line", 0),
            Column.words("agency", "Who pays", 10),
            Column.figures("budget", "Do nothing", 6.5),
            Column.figures("with", "With it", 6.5),
            Column.figures("target", "Target", 6),
            Column.figures("gap", "Target is", 9.5)),
        desk.businessCase().budgetLines().stream().map(line -> row(desk, line, year)).toList(),
        List.of(),
        List.of(Things.addition(desk, Page.BUDGETS)),
        "There are no budget lines yet. Add those whose budgets the savings will come from.");
  }

  private static Row row(Desk desk, BudgetLine line, FinancialYear year) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(line.reference(), Look.QUIET));
    cells.add(Cell.of(line.name()));
    cells.add(Cell.of(line.agency(), Look.QUIET));
    for (var figure :
        List.of(Figure.DO_NOTHING, Figure.WITH_PROGRAMME, Figure.SAVINGS_TARGET, Figure.GAP)) {
      cells.add(amount(desk, FigureQuery.of(figure).in(year).of(Scope.budgetLine(line.id()))));
    }
    var selection = new Selection.Of(new Thing.BudgetLine(line.id()));
    return new Row(line.id(), selection, cells, Things.actions(desk, selection));
  }

  /// A figure of a line may have no number: its budget, or its target, may not be filled in.
  private static Cell amount(Desk desk, FigureQuery query) {
    return switch (desk.now().answer(query.seen(null, PriceBasis.CASH))) {
      case Answer.Amount(var amount) ->
          Cell.of(query.figure() == Figure.GAP ? Gap.words(amount) : Money.text(amount));
      case Answer.None _ -> Cell.of("missing", Look.QUIET);
    };
  }
}
