package org.casewright.export.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casewright.engine.Counts;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;

/// `Printed figures`: what papers print, what the spreadsheet computes, and whether the two tie. A
/// figure of another scenario shows when that scenario is chosen.
final class PublishedSheet {

  static final String NAME = "Printed figures";

  private static final List<String> HEADINGS =
      List.of(
          "Id",
          "Figure",
          "Printed",
          "Unit",
          "One is",
          "Asks for",
          "FY",
          "Scenario",
          "View",
          "Prices",
          "Part of the case",
          "Source",
          "Computed",
          "In the printed unit",
          "More than printed",
          "Half a last digit",
          "Does it tie?");
  private static final int HEAD = 2;
  private static final int MOST_DECIMALS = 15;
  private static final int PRINTED = 2;
  private static final int WORTH = 4;
  private static final int COMPUTED = 12;
  private static final int TIES = COMPUTED + 4;

  private final Book book;
  private final Page page;
  private final Workings workings;
  private final Parts parts;
  private final BudgetsSheet budgets;
  private final InForceSheet inForce;
  private final ScenariosSheet scenarios;
  private final Map<String, Integer> places;

  PublishedSheet(
      Book book,
      Workings workings,
      Parts parts,
      BudgetsSheet budgets,
      InForceSheet inForce,
      ScenariosSheet scenarios) {
    this.book = book;
    this.page = book.page(NAME);
    this.workings = workings;
    this.parts = parts;
    this.budgets = budgets;
    this.inForce = inForce;
    this.scenarios = scenarios;
    this.places = Book.places(book.written().published(), PublishedFigure::id);
  }

  /// How many of those shown tie.
  static String tie(Book book) {
    var count = book.written().published().size();
    var cells = book.page(NAME).range(HEAD + 1, TIES, HEAD + Math.max(1, count), TIES);
    return "COUNTIF(%s,\"ties\")&\" of \"&(COUNTIF(%s,\"ties\")+COUNTIF(%s,\"does not tie\"))&\" in this scenario\""
        .formatted(cells, cells, cells);
  }

  void write() {
    page.text(0, 0, "Printed figures, and whether they tie", Look.TITLE);
    page.headings(HEAD, 0, HEADINGS);
    workings.write();
    var published = book.written().published();
    for (var i = 0; i < published.size(); i++) {
      write(HEAD + 1 + i, published.get(i));
    }
    if (published.isEmpty()) {
      page.text(HEAD + 1, 0, "The case names no printed figure.", Look.NOTE);
    }
    var widths = List.of(20, 44, 12, 12, 10, 18, 10, 14, 14, 8, 30, 40, 16, 16, 16, 14, 26);
    for (var i = 0; i < widths.size(); i++) {
      page.width(i, widths.get(i));
    }
    page.freeze(HEAD + 1, 2);
  }

  private void write(int row, PublishedFigure figure) {
    page.text(row, 0, figure.id());
    page.text(row, 1, figure.label());
    page.number(row, PRINTED, figure.number(), look(figure));
    page.text(row, 3, figure.unit());
    var worth = PublishedFigure.worth(figure.unit());
    page.number(row, WORTH, worth, Look.decimals(worth < 1 ? 2 : 0));
    page.text(row, 11, figure.source());
    switch (figure.claim()) {
      case Claim.Computed(var query) -> {
        page.text(row, 5, query.figure().key());
        describe(row, query);
        page.formula(row, COMPUTED, whenShown(query, computed(query)), look(query));
      }
      case Claim.Counted(var of, var query) -> {
        page.text(row, 5, "count of " + of);
        describe(row, query);
        page.formula(row, COMPUTED, whenShown(query, counted(of, query)), Look.COUNT);
      }
      case Claim.Sum(var of) -> {
        page.text(row, 5, "sum of " + String.join(", ", of));
        page.formula(row, COMPUTED, sum(of), Look.PENCE);
      }
    }
    var computed = Page.local(row, COMPUTED);
    var inUnit = Page.local(row, COMPUTED + 1);
    var finer = Look.decimals(Math.clamp(figure.number().scale() + 1, 0, MOST_DECIMALS));
    page.formula(
        row,
        COMPUTED + 1,
        "IF(ISNUMBER(%s),%s/%s,\"\")".formatted(computed, computed, Page.local(row, WORTH)),
        finer);
    page.formula(
        row,
        COMPUTED + 2,
        "IF(ISNUMBER(%s),%s-%s,\"\")".formatted(computed, inUnit, Page.local(row, PRINTED)),
        finer);
    page.number(row, COMPUTED + 3, 0.5 * Math.pow(10, -figure.number().scale()), finer);
    page.formula(
        row,
        TIES,
        "IF(ISNUMBER(%s),IF(ABS(%s)<=%s+0.000000001,\"ties\",\"does not tie\"),%s)"
            .formatted(
                computed, Page.local(row, COMPUTED + 2), Page.local(row, COMPUTED + 3), computed),
        Look.TEXT);
  }

  /// Money to the penny, because it is held against what is printed.
  private Look look(FigureQuery query) {
    return switch (query.figure().kind()) {
      case MONEY -> Look.PENCE;
      case RATIO, NUMBER -> Look.decimals(4);
      case SHARE -> new Look("0.00##%", Look.Role.PLAIN);
      case MONTH -> Look.COUNT;
    };
  }

  private static Look look(PublishedFigure figure) {
    var decimals = Math.max(0, figure.number().scale());
    return new Look(
        "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(Math.min(decimals, MOST_DECIMALS))),
        Look.Role.PLAIN);
  }

  private void describe(int row, FigureQuery query) {
    var year = query.year();
    page.text(row, 6, year == null ? book.yearLabels().getLast() : year.toString());
    page.text(row, 7, scenarios.labels().get(scenario(query)));
    page.text(row, 8, query.viewOrDefault().label());
    page.text(row, 9, query.pricesOrDefault().label());
    page.text(row, 10, Parts.words(query.scope()));
  }

  private int scenario(FigureQuery query) {
    var asked = query.scenario();
    return asked == null ? 0 : scenarios.number(asked);
  }

  private String whenShown(FigureQuery query, String formula) {
    var scenario = scenario(query);
    return book.scenarios().size() == 1
        ? formula
        : "IF(%s=%d,%s,\"choose \"&%s)"
            .formatted(
                Book.SCENARIO,
                scenario + 1,
                formula,
                "INDEX(%s,%d)".formatted(scenarios.labelCells(), scenario + 1));
  }

  private String computed(FigureQuery query) {
    var asked = query.year();
    var year =
        asked == null ? book.years() - 1 : book.written().timeline().indexOf(asked).orElse(-1);
    if (year < 0) {
      return "\"outside the case's years\"";
    }
    if (query.figure() == Figure.ASSUMPTION) {
      return query.scope().assumptions().isEmpty()
          ? "\"no assumption is named\""
          : query.scope().assumptions().stream()
              .map(
                  id ->
                      InForceSheet.isListed(book, book.assumption(id))
                          ? inForce.listedValue(id, year)
                          : inForce.value(id, year))
              .collect(Collectors.joining("+"));
    }
    if (BudgetRows.FIGURES.contains(query.figure())) {
      return budgets.cell(query.figure(), query.scope(), query.viewOrDefault(), year);
    }
    return workings.cell(query, year);
  }

  /// How many opportunities a scenario keeps follows the scenario; other things are counted once.
  private String counted(String of, FigureQuery query) {
    if (!of.equals("opportunities")) {
      return Integer.toString(Counts.of(ResolvedCase.of(book.written()), of, query.scope()));
    }
    return parts.counted(query.scope());
  }

  private String sum(List<String> of) {
    return of.stream()
        .map(
            each -> {
              var subtract = each.startsWith("-");
              var row = HEAD + 1 + Book.place(places, subtract ? each.substring(1) : each);
              return "%s%s*%s"
                  .formatted(
                      subtract ? "-" : "+", Page.local(row, PRINTED), Page.local(row, WORTH));
            })
        .collect(Collectors.joining());
  }
}
