package org.casewright.export.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.casewright.model.BudgetLine;

/// `Budget lines`: budgets, pressures and savings targets as entered, cash.
@SuppressWarnings("EnumOrdinal") // rows and columns stand in the order of the constants
final class BudgetInputs {

  static final String NAME = "Budget lines";

  /// What is entered for a line, a row each.
  enum Row {
    BUDGET("Budget"),
    PRESSURES("Pressures"),
    TARGET("Savings target");

    private final String label;

    Row(String label) {
      this.label = label;
    }
  }

  private static final int HEAD = 2;
  private static final int FIRST = 6;
  private static final int GROWTH = 5;

  private final Book book;
  private final Page page;
  private final List<BudgetLine> lines;
  private final Map<String, Integer> places;

  BudgetInputs(Book book) {
    this.book = book;
    this.page = book.page(NAME);
    this.lines = book.written().budgetLines();
    this.places = Book.places(lines, BudgetLine::id);
  }

  private int row(String line, Row row) {
    return HEAD + 1 + 3 * Book.place(places, line) + row.ordinal();
  }

  String cell(String line, Row row, int year) {
    return page.at(row(line, row), FIRST + year);
  }

  /// What is typed for a line.
  String cells(String line, Row row) {
    return page.range(row(line, row), FIRST, row(line, row), FIRST + book.years() - 1);
  }

  void write() {
    page.text(0, 0, "Budget lines, cash, as entered", Look.TITLE);
    page.headings(HEAD, 0, List.of("Id", "Line", "Service", "Agency", "", "Grows a year"));
    page.years(HEAD, FIRST);
    for (var line : lines) {
      for (var row : Row.values()) {
        page.text(row(line.id(), row), 0, line.id());
        page.text(
            row(line.id(), row),
            1,
            line.reference().isEmpty() ? line.name() : line.reference() + " " + line.name());
        page.text(row(line.id(), row), 2, line.service());
        page.text(row(line.id(), row), 3, line.agency());
        page.text(row(line.id(), row), 4, row.label);
      }
      writeBudget(line);
      writeList(line, Row.PRESSURES, line.pressures(), false);
      writeList(line, Row.TARGET, line.savingsTarget(), true);
    }
    page.width(0, 18);
    page.width(1, 34);
    page.width(2, 30);
    page.width(3, 26);
    page.width(4, 16);
    for (var year = 0; year < book.years(); year++) {
      page.width(FIRST + year, 14);
    }
    page.freeze(HEAD + 1, 2);
  }

  private void writeBudget(BudgetLine line) {
    var row = row(line.id(), Row.BUDGET);
    switch (line.budget()) {
      case null -> writeList(line, Row.BUDGET, List.of(), true);
      case BudgetLine.Budget.Growing(var opening, var growth, _) -> {
        page.number(row, GROWTH, growth == null ? BigDecimal.ZERO : growth, Look.PERCENT.typed());
        page.number(row, FIRST, opening, Look.POUNDS.typed());
        for (var year = 1; year < book.years(); year++) {
          page.formula(
              row,
              FIRST + year,
              "%s*(1+%s)^%d".formatted(Page.absolute(row, FIRST), Page.absolute(row, GROWTH), year),
              Look.POUNDS);
        }
      }
      case BudgetLine.Budget.Typed(var values, _) -> writeList(line, Row.BUDGET, values, true);
    }
  }

  private void writeList(BudgetLine line, Row which, List<BigDecimal> values, boolean holds) {
    var row = row(line.id(), which);
    for (var year = 0; year < book.years(); year++) {
      if (year < values.size()) {
        page.number(row, FIRST + year, values.get(year), Look.POUNDS.typed());
      } else if (holds && !values.isEmpty()) {
        page.formula(row, FIRST + year, Page.local(row, FIRST + year - 1), Look.POUNDS);
      } else {
        page.number(row, FIRST + year, holds ? null : BigDecimal.ZERO, Look.POUNDS.typed());
      }
    }
  }
}
