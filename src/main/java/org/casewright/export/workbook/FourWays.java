package org.casewright.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casewright.model.Figure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// `Four ways`: the figures of the whole case as stated and risk-adjusted, real and cash, side by
/// side. The sheets `Annual` and `Appraisal` show the way that the summary chooses.
@SuppressWarnings("EnumOrdinal") // the ways stand in the order of the constants
final class FourWays {

  static final String NAME = "Four ways";
  static final String ANNUAL = "Annual";
  static final String APPRAISAL = "Appraisal";

  private final Book book;
  private final Page page;
  private final List<FigureRows> ways = new ArrayList<>();

  FourWays(
      Book book, Together together, Parts parts, PricesSheet priceFactors, MonthsSheet months) {
    this.book = book;
    this.page = book.page(NAME);
    for (var view : View.values()) {
      for (var prices : PriceBasis.values()) {
        ways.add(
            new FigureRows(
                book, page, together, parts, priceFactors, Scope.ALL, view, prices, months));
      }
    }
  }

  void write() {
    page.text(0, 0, "The whole case, four ways, in the scenario shown", Look.TITLE);
    var next = 2;
    for (var way : ways) {
      var head = next;
      next = way.write(head) + 1;
      page.paper().keepTogether(head, next - 2);
    }
    page.width(0, 50);
    for (var year = 0; year < book.years(); year++) {
      page.width(1 + year, 14);
    }
    page.freeze(0, 1);
  }

  private FigureRows way(View view, PriceBasis prices) {
    return ways.get(PriceBasis.values().length * view.ordinal() + prices.ordinal());
  }

  /// The cell of a figure, one way.
  String cell(View view, PriceBasis prices, Figure figure, int year) {
    return way(view, prices).cell(figure, year);
  }

  /// A figure of all years added up.
  String sum(View view, PriceBasis prices, Figure figure) {
    var first = cell(view, prices, figure, 0);
    var last = cell(view, prices, figure, book.years() - 1);
    return "SUM(%s:%s)".formatted(first, last.substring(last.lastIndexOf('!') + 1));
  }

  /// The present value of all gross benefit in the view that the summary chooses.
  String presentGross() {
    return shown(FigureRows::presentGross);
  }

  /// The present value of all programme cost in the view that the summary chooses.
  String presentCost() {
    return shown(FigureRows::presentCost);
  }

  /// The figure in the way that the summary chooses.
  private String shown(Figure figure, int year) {
    return shown(way -> way.cell(figure, year));
  }

  private String shown(Function<FigureRows, String> cell) {
    return "CHOOSE(2*(%s-1)+%s,%s)"
        .formatted(
            Book.VIEW, Book.PRICES, ways.stream().map(cell).collect(Collectors.joining(",")));
  }

  /// A row a figure, its id first, then a column a FY.
  void writeAnnual() {
    var annual = book.page(ANNUAL);
    annual.text(0, 0, "figure", Look.HEADING);
    annual.years(0, 1);
    annual.text(0, 1 + book.years(), "What it is", Look.HEADING);
    var row = 1;
    for (var figure : FigureRows.YEARLY) {
      annual.text(row, 0, figure.key());
      var ratio = figure.kind() == Figure.Kind.RATIO;
      for (var year = 0; year < book.years(); year++) {
        annual.formula(row, 1 + year, shown(figure, year), ratio ? Look.RATIO : look(figure));
      }
      annual.text(row, 1 + book.years(), figure.label());
      row++;
    }
    annual.text(row, 0, FigureRows.UNGRADED);
    for (var year = 0; year < book.years(); year++) {
      var at = year;
      annual.formula(row, 1 + year, shown(way -> way.ungraded(at)), Look.PERCENT);
    }
    annual.text(row, 1 + book.years(), FigureRows.UNGRADED_LABEL);
    row++;
    annual.text(
        row + 1, 0, "Pounds, not rounded; what is shown to the pound may not sum.", Look.NOTE);
    annual.formula(row + 2, 0, "'" + SummarySheet.NAME + "'!" + SummarySheet.SHOWN, Look.NOTE);
    annual.width(0, 20);
    for (var year = 0; year < book.years(); year++) {
      annual.width(1 + year, 14);
    }
    annual.width(1 + book.years(), 44);
    annual.freeze(1, 1);
  }

  private static Look look(Figure figure) {
    return figure == Figure.NET_BENEFIT || figure == Figure.CUMULATIVE_NET
        ? Look.TOTAL
        : Look.POUNDS;
  }

  static String annualCell(Figure figure, int year) {
    return "'" + ANNUAL + "'!" + Page.absolute(annualRowNumber(figure), 1 + year);
  }

  static int annualRowNumber(Figure figure) {
    return 1 + FigureRows.YEARLY.indexOf(figure);
  }

  static String appraisalCell(Figure figure) {
    return "'" + APPRAISAL + "'!" + Page.absolute(1 + Figure.APPRAISED.indexOf(figure), 1);
  }

  /// The share of a FY that rests on ungraded evidence.
  static String ungradedCell(Book book, int year) {
    return book.page(ANNUAL).at(1 + FigureRows.YEARLY.size(), 1 + year);
  }

  /// A figure of the whole horizon, risk-adjusted and in real terms.
  static String riskAdjusted(Figure figure) {
    return "'" + APPRAISAL + "'!" + Page.absolute(1 + Figure.APPRAISED.indexOf(figure), 4);
  }

  /// The calendar month of a figure, or why there is none.
  static String calendar(Figure figure) {
    var row = 1 + Figure.APPRAISED.indexOf(figure);
    var cell = "'" + APPRAISAL + "'!";
    return "IF(%s%s=\"\",%s%s,%s%s)"
        .formatted(
            cell, Page.absolute(row, 6), cell, Page.absolute(row, 1), cell, Page.absolute(row, 6));
  }

  /// What a figure is, in words that say how it comes about.
  private static String definition(Figure figure) {
    var how =
        switch (figure) {
          case NPV ->
              "real benefits less real costs, each FY times its discount factor, the first 1";
          case BENEFIT_COST_RATIO -> "discounted benefits ÷ discounted costs";
          case ANNUAL_RATIO -> "twelve times the last month's gross benefit ÷ all cost so far";
          case CUMULATIVE_RATIO -> "all gross benefit so far ÷ all cost so far";
          case PAYBACK_MONTH ->
              "the first month from which cumulative net benefit is never below 0 again";
          case DISCOUNTED_PAYBACK_MONTH -> "the same of discounted net benefit";
          case PEAK_FUNDING -> "cumulative net benefit at its lowest";
          case PEAK_FUNDING_MONTH -> "the month in which that is";
          default -> "";
        };
    return how.isEmpty() ? figure.label() : figure.label() + ": " + how;
  }

  /// A row a figure of the whole horizon: its id, the figure shown, then the four ways.
  void writeAppraisal() {
    var appraisal = book.page(APPRAISAL);
    appraisal.headings(
        0,
        0,
        List.of(
            "figure",
            "Shown",
            "As stated, real",
            "As stated, cash",
            "Risk-adjusted, real",
            "Risk-adjusted, cash",
            "Calendar month",
            "What it is"));
    var last = book.years() - 1;
    var first = book.written().timeline().calendar(0);
    for (var i = 0; i < Figure.APPRAISED.size(); i++) {
      var figure = Figure.APPRAISED.get(i);
      var row = 1 + i;
      var look = FigureRows.look(figure);
      appraisal.text(row, 0, figure.key());
      appraisal.formula(row, 1, shown(figure, last), look.total());
      for (var way = 0; way < ways.size(); way++) {
        appraisal.formula(row, 2 + way, ways.get(way).cell(figure, last), look);
      }
      if (figure.kind() == Figure.Kind.MONTH) {
        appraisal.formula(
            row,
            6,
            "IF(ISNUMBER(%s),DATE(%d,%d+%s,1),\"\")"
                .formatted(
                    Page.local(row, 1), first.getYear(), first.getMonthValue(), Page.local(row, 1)),
            Look.MONTH);
      }
      appraisal.text(row, 7, definition(figure), Look.WRAPPED);
    }
    appraisal.text(
        Figure.APPRAISED.size() + 2,
        0,
        "Months count from 0, the first April. Present values always come from real pounds, here "
            + book.realPounds()
            + ". Ratios are those of the last FY.",
        Look.NOTE);
    appraisal.formula(
        Figure.APPRAISED.size() + 3,
        0,
        "'" + SummarySheet.NAME + "'!" + SummarySheet.SHOWN,
        Look.NOTE);
    appraisal.width(0, 24);
    for (var column = 1; column < 7; column++) {
      appraisal.width(column, 20);
    }
    appraisal.width(7, 64);
    appraisal.freeze(1, 1);
  }
}
