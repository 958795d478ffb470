package org.casewright.export.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.model.BudgetLine;
import org.casewright.model.BudgetShare;
import org.casewright.model.Cost;
import org.casewright.model.Opportunity;

/// `Budget lines`: budgets, pressures and savings targets as entered, cash; and below them, which
/// share of each opportunity and cost falls on which line.
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
  static final int FIRST = 6;
  static final int GROWTH = 5;

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

  /// The row of the first share of an opportunity.
  private int firstShare() {
    return HEAD + 1 + 3 * lines.size() + 3;
  }

  /// The shares of an opportunity that fall on some lines, as formulas name them.
  List<String> shares(Opportunity opportunity, Set<String> lines) {
    var first = firstShare();
    for (var each : book.written().opportunities()) {
      if (each.id().equals(opportunity.id())) {
        break;
      }
      first += each.budget().size();
    }
    return shares(first, opportunity.budget(), lines);
  }

  /// The shares of a cost that fall on some lines, as formulas name them.
  List<String> shares(Cost cost, Set<String> lines) {
    var first = firstShare();
    for (var each : book.written().opportunities()) {
      first += each.budget().size();
    }
    for (var each : book.written().costs()) {
      if (each.id().equals(cost.id())) {
        break;
      }
      first += each.budget().size();
    }
    return shares(first, cost.budget(), lines);
  }

  private List<String> shares(int first, List<BudgetShare> shares, Set<String> lines) {
    return IntStream.range(0, shares.size())
        .filter(i -> lines.contains(shares.get(i).line()))
        .mapToObj(i -> page.at(first + i, FIRST))
        .toList();
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

  /// What a line is called, which no other line is.
  String heading(BudgetLine line) {
    var named = named(line);
    return lines.stream().filter(each -> named(each).equals(named)).count() == 1
        ? named
        : named + " (" + line.id() + ")";
  }

  private static String named(BudgetLine line) {
    return line.reference().isEmpty() ? line.name() : line.reference() + " " + line.name();
  }

  /// The shares of all, one below the other; empty where nothing falls on a line.
  String allShares() {
    var count = count(book.written().opportunities().stream().map(Opportunity::budget));
    count += count(book.written().costs().stream().map(Cost::budget));
    return count == 0 ? "" : page.range(firstShare(), FIRST, firstShare() + count - 1, FIRST);
  }

  private static int count(Stream<List<BudgetShare>> shares) {
    return shares.mapToInt(List::size).sum();
  }

  /// How many opportunities and costs fall on lines.
  int sharing() {
    return Math.toIntExact(
        Stream.concat(
                book.written().opportunities().stream().map(Opportunity::budget),
                book.written().costs().stream().map(Cost::budget))
            .filter(each -> !each.isEmpty())
            .count());
  }

  void write() {
    page.text(0, 0, "Budget lines, cash, as entered", Look.TITLE);
    page.headings(HEAD, 0, List.of("Id", "Line", "Service", "Agency", "What", "Grows a year"));
    page.years(HEAD, FIRST);
    for (var line : lines) {
      for (var row : Row.values()) {
        page.text(row(line.id(), row), 0, line.id());
        page.text(row(line.id(), row), 1, heading(line));
        page.text(row(line.id(), row), 2, line.service());
        page.text(row(line.id(), row), 3, line.agency());
        page.text(row(line.id(), row), 4, row.label);
      }
      writeBudget(line);
      writeList(line, Row.PRESSURES, line.pressures(), false);
      writeList(line, Row.TARGET, line.savingsTarget(), true);
    }
    writeShares();
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

  private void writeShares() {
    var row = firstShare();
    page.headings(
        row - 1, 0, List.of("Id", "Opportunity or cost", "Falls on", "Agency", "", "", "Share"));
    for (var opportunity : book.written().opportunities()) {
      row = writeShares(row, opportunity.id(), opportunity.name(), opportunity.budget());
    }
    for (var cost : book.written().costs()) {
      row = writeShares(row, cost.id(), cost.name(), cost.budget());
    }
  }

  private int writeShares(int first, String id, String name, List<BudgetShare> shares) {
    var row = first;
    for (var share : shares) {
      var line = lines.get(Book.place(places, share.line()));
      page.text(row, 0, id);
      page.text(row, 1, name);
      page.text(row, 2, heading(line));
      page.text(row, 3, line.agency());
      page.allow(row, FIRST, FIRST, false, 0, 1);
      page.number(row++, FIRST, share.share(), Look.SHARE.typed());
    }
    return row;
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
