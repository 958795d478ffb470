package org.casewright.export.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewright.model.BudgetLine;
import org.casewright.model.Figure;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// `Budgets`: each budget line with and without the programme, in cash, in both views.
final class BudgetsSheet {

  static final String NAME = "Budgets";

  private final Book book;
  private final Page page;
  private final Together together;
  private final Parts parts;
  private final PricesSheet prices;
  private final BudgetInputs inputs;
  private final Map<Asked, BudgetRows> written = new LinkedHashMap<>();
  private int next = 2;

  private record Asked(Scope part, boolean adjusted) {}

  BudgetsSheet(Book book, Together together, Parts parts, PricesSheet prices, BudgetInputs inputs) {
    this.book = book;
    this.page = book.page(NAME);
    this.together = together;
    this.parts = parts;
    this.prices = prices;
    this.inputs = inputs;
  }

  /// A figure of the lines that a scope names, in a view.
  String cell(Figure figure, Scope scope, View view, int year) {
    var lines = lines(scope);
    var part =
        new Scope(
            scope.workstreams(),
            scope.opportunities(),
            List.of(),
            lines.stream().map(BudgetLine::id).toList(),
            List.of(),
            scope.statuses(),
            List.of());
    var asked = new Asked(part, view == View.RISK_ADJUSTED);
    var found = written.get(asked);
    if (found == null) {
      found =
          new BudgetRows(
              book, page, together, parts, prices, inputs, part, lines, asked.adjusted());
      written.put(asked, found);
      next = found.write(next, title(scope, lines)) + 1;
    }
    return found.cell(figure, year);
  }

  private List<BudgetLine> lines(Scope scope) {
    var all = book.written().budgetLines();
    if (scope.budgetLines().isEmpty() && scope.agencies().isEmpty()) {
      return all;
    }
    return all.stream()
        .filter(
            line ->
                scope.budgetLines().contains(line.id()) || scope.agencies().contains(line.agency()))
        .toList();
  }

  private static String title(Scope scope, List<BudgetLine> lines) {
    return lines.size() == 1 && scope.workstreams().isEmpty() && scope.opportunities().isEmpty()
        ? lines.getFirst().name()
        : scope.equals(Scope.ALL) ? "All lines" : Parts.words(scope);
  }

  /// Writes each line in both views, and all together.
  void write() {
    page.text(
        0, 0, "Budgets with and without the programme, cash, in the scenario shown", Look.TITLE);
    var scopes = new ArrayList<Scope>();
    book.written().budgetLines().forEach(line -> scopes.add(Scope.budgetLine(line.id())));
    if (book.written().budgetLines().size() > 1) {
      scopes.add(Scope.ALL);
    }
    for (var scope : scopes) {
      for (var view : View.values()) {
        cell(Figure.BUDGET, scope, view, 0);
      }
    }
    page.width(0, 44);
    for (var year = 0; year < book.years(); year++) {
      page.width(1 + year, 14);
    }
    page.freeze(2, 1);
  }
}
