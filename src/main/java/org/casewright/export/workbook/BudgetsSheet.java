package org.casewright.export.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private int unallocated;

  private record Asked(Scope part, View view) {}

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
    var lines = book.written().linesIn(scope);
    var part = scope.onLines(lines);
    var asked = new Asked(part, view);
    var found = written.get(asked);
    if (found == null) {
      found = new BudgetRows(book, page, together, parts, prices, inputs, part, lines, view);
      written.put(asked, found);
      var head = next;
      next = found.write(head, title(scope, lines)) + 1;
      page.paper().keepTogether(head, next - 2);
    }
    return found.cell(figure, year);
  }

  private String title(Scope scope, List<BudgetLine> lines) {
    return lines.size() == 1 && scope.workstreams().isEmpty() && scope.opportunities().isEmpty()
        ? inputs.heading(lines.getFirst())
        : scope.equals(Scope.ALL) ? "All lines" : Parts.words(scope);
  }

  /// What falls on no line: shown always, so that it is seen to be nothing.
  private void writeUnallocated() {
    var lines = book.written().budgetLines().stream().map(BudgetLine::id).toList();
    unallocated = next;
    page.text(next, 0, "Unallocated: on no budget line, cash", Look.HEADING);
    page.years(next, 1);
    for (var view : View.values()) {
      page.text(++next, 0, Book.seen("Saving", view));
      page.text(++next, 0, Book.seen("Programme cost", view));
      for (var year = 0; year < book.years(); year++) {
        var index = "*" + prices.index(year);
        page.formula(
            next - 1,
            1 + year,
            "(%s+%s)%s"
                .formatted(
                    unallocated(Measure.CASHABLE_STATED.in(view), lines, year),
                    unallocated(Measure.AVOIDANCE_STATED.in(view), lines, year),
                    index),
            Look.POUNDS);
        page.formula(
            next,
            1 + year,
            "(%s+%s)%s"
                .formatted(
                    unallocated(Measure.SUPPORT_STATED.in(view), lines, year),
                    unallocatedCost(view, lines, year),
                    index),
            Look.POUNDS);
      }
    }
    page.paper().keepTogether(unallocated, next);
    next += 2;
  }

  private String unallocated(Measure measure, List<String> lines, int year) {
    var cells = together.benefitsOfYear(measure, year);
    return rest(
        cells,
        lines.isEmpty() || cells.isEmpty()
            ? ""
            : parts.ofOpportunities(Scope.ofBudgetLines(lines)));
  }

  private String unallocatedCost(View view, List<String> lines, int year) {
    var cells = together.costsOfYear(Together.OfCosts.COST, view, year);
    return rest(
        cells, lines.isEmpty() || cells.isEmpty() ? "" : parts.ofCosts(Scope.ofBudgetLines(lines)));
  }

  private static String rest(String cells, String weights) {
    if (cells.isEmpty()) {
      return "0";
    }
    return weights.isEmpty()
        ? "SUM(%s)".formatted(cells)
        : "SUM(%s)-SUMPRODUCT(%s,%s)".formatted(cells, cells, weights);
  }

  /// All years of the saving, as stated: what falls on lines, one line after the other, and what on
  /// none.
  List<String> savings() {
    return everywhere(1, 1);
  }

  /// All years of the programme cost, as stated.
  List<String> costs() {
    return everywhere(4, 2);
  }

  private List<String> everywhere(int ofLine, int ofNone) {
    var cells = new ArrayList<String>();
    for (var line : book.written().budgetLines()) {
      var part = Scope.ALL.onLines(List.of(line));
      cells.add(Objects.requireNonNull(written.get(new Asked(part, View.AS_STATED))).row(ofLine));
    }
    var row = unallocated + ofNone;
    cells.add(page.range(row, 1, row, book.years()));
    return cells;
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
    writeUnallocated();
    page.width(0, 44);
    for (var year = 0; year < book.years(); year++) {
      page.width(1 + year, 14);
    }
    page.freeze(2, 1);
  }
}
