package org.casewright.export.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.casewright.engine.Answer;
import org.casewright.engine.Counts;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;

/// `Printed figures`: what papers print, what the spreadsheet computes, and whether the two tie;
/// first those that test the calculation, then those that were typed from the paper. A figure of
/// another scenario is computed here when that one is chosen; what the program came to when the
/// spreadsheet was written stands beside every figure.
final class PublishedSheet {

  static final String NAME = "Printed figures";

  static final int COMPUTED = 12;
  static final int TIES = COMPUTED + 4;
  static final int WHEN_WRITTEN = TIES + 1;

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
          "Does it tie?",
          "When written, by the program",
          "Did it tie?");
  private static final List<Integer> WIDTHS =
      List.of(20, 40, 10, 13, 10, 16, 9, 12, 12, 7, 26, 28, 13, 11, 11, 9, 22, 13, 12);
  private static final int FIRST_ROW = 3;
  private static final int MOST_DECIMALS = 15;
  private static final int PRINTED = 2;
  private static final int WORTH = 4;

  private final Book book;
  private final Page page;
  private final PublishedFormulas formulas;

  /// Where each figure stands.
  private final Map<String, Integer> rows = new HashMap<>();

  PublishedSheet(Book book, PublishedFormulas formulas) {
    this.book = book;
    this.page = book.page(NAME);
    this.formulas = formulas;
  }

  private static List<PublishedFigure> all(Book book, PrintedAs as) {
    return book.written().published().stream()
        .filter(each -> PrintedAs.of(book.written(), each) == as)
        .toList();
  }

  /// The row of the first figure of these.
  private static int firstRow(Book book, PrintedAs as) {
    return FIRST_ROW
        + (as == PrintedAs.DERIVED
            ? 0
            : Math.max(1, all(book, PrintedAs.DERIVED).size()) + FIRST_ROW);
  }

  /// How many of these tie in the scenario shown.
  static String tie(Book book, PrintedAs as) {
    var first = firstRow(book, as);
    var last = first + Math.max(1, all(book, as).size()) - 1;
    var cells = book.page(NAME).range(first, TIES, last, TIES);
    return "COUNTIF(%s,\"ties\")&\" of \"&(COUNTIF(%s,\"ties\")+COUNTIF(%s,\"does not tie\"))&\" in this scenario\""
        .formatted(cells, cells, cells);
  }

  void write() {
    page.text(0, 0, "Printed figures, and whether they tie", Look.TITLE);
    for (var as : PrintedAs.values()) {
      var row = firstRow(book, as);
      page.text(row - 2, 0, as.heading(), Look.NOTE);
      page.headings(row - 1, 0, HEADINGS);
      for (var figure : all(book, as)) {
        rows.put(figure.id(), row++);
      }
      if (all(book, as).isEmpty()) {
        page.text(row, 0, "The case names none.", Look.NOTE);
      }
    }
    for (var figure : book.written().published()) {
      write(row(figure.id()), figure);
    }
    for (var i = 0; i < WIDTHS.size(); i++) {
      page.width(i, WIDTHS.get(i));
    }
    page.freeze(FIRST_ROW, 2);
    page.paper().block(COMPUTED);
  }

  private int row(String id) {
    return Objects.requireNonNull(rows.get(id), id);
  }

  private void write(int row, PublishedFigure figure) {
    page.text(row, 0, figure.id());
    page.text(row, 1, figure.label(), Look.WRAPPED);
    page.number(row, PRINTED, figure.number(), look(figure));
    page.text(row, 3, figure.unit());
    var worth = PublishedFigure.worth(figure.unit());
    page.number(row, WORTH, worth, Look.decimals(worth < 1 ? 2 : 0));
    page.text(row, 11, figure.source(), Look.WRAPPED);
    switch (figure.claim()) {
      case Claim.Computed claim -> {
        page.text(row, 5, claim.query().figure().key());
        describe(row, claim.query());
        page.formula(row, COMPUTED, formulas.of(claim), look(claim.query()));
      }
      case Claim.Counted claim -> {
        page.text(row, 5, "count of " + claim.of());
        describe(row, claim.query());
        page.formula(row, COMPUTED, formulas.of(claim), Look.COUNT);
      }
      case Claim.Sum(var of) -> {
        page.text(row, 5, "sum");
        page.text(row, 10, "of " + String.join(", ", of), Look.WRAPPED);
        page.formula(row, COMPUTED, sum(of), Look.PENCE);
      }
    }
    writeTie(row, figure);
    writeWhenWritten(row, figure);
  }

  private void writeTie(int row, PublishedFigure figure) {
    var computed = Page.local(row, COMPUTED);
    var inUnit = Page.local(row, COMPUTED + 1);
    var finer = finer(figure);
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
                computed,
                Page.local(row, COMPUTED + 2),
                Page.local(row, COMPUTED + 3),
                formulas.instead(figure.claim(), computed)),
        Look.TEXT);
  }

  /// The engine's own number in the scenario of the figure, which follows nothing that is changed.
  private void writeWhenWritten(int row, PublishedFigure figure) {
    switch (answer(figure)) {
      case Answer.Amount(var amount) -> {
        page.number(
            row, WHEN_WRITTEN, amount / PublishedFigure.worth(figure.unit()), finer(figure));
        page.text(row, WHEN_WRITTEN + 1, figure.ties(amount) ? "ties" : "does not tie");
      }
      case Answer.None(var why) -> page.text(row, WHEN_WRITTEN, why);
    }
  }

  private Answer answer(PublishedFigure figure) {
    try {
      return switch (figure.claim()) {
        case Claim.Computed(var query) ->
            resolved(query).project(query.viewOrDefault()).answer(query);
        case Claim.Counted(var of, var query) ->
            Answer.of(Counts.of(resolved(query), of, query.scope()));
        case Claim.Sum(var of) -> Answer.of(of.stream().mapToDouble(this::printed).sum());
      };
    } catch (IllegalArgumentException _) {
      return Answer.none("cannot be computed");
    }
  }

  private ResolvedCase resolved(FigureQuery query) {
    var scenario = query.scenario();
    return ResolvedCase.of(
        book.written(), scenario == null ? book.written().plan().id() : scenario);
  }

  /// Money to the penny, because it is held against what is printed.
  private static Look look(FigureQuery query) {
    return switch (query.figure().kind()) {
      case MONEY -> Look.PENCE;
      case RATIO, NUMBER -> Look.decimals(4);
      case SHARE -> new Look("0.00##%", Look.Role.PLAIN);
      case MONTH -> Look.COUNT;
    };
  }

  private static Look look(PublishedFigure figure) {
    return Look.decimals(Math.clamp(figure.number().scale(), 0, MOST_DECIMALS));
  }

  private static Look finer(PublishedFigure figure) {
    return Look.decimals(Math.clamp(figure.number().scale() + 1, 0, MOST_DECIMALS));
  }

  private void describe(int row, FigureQuery query) {
    var year = query.year();
    page.text(row, 6, year == null ? book.yearLabels().getLast() : year.toString());
    page.text(row, 7, formulas.scenarioLabel(query), Look.WRAPPED);
    page.text(row, 8, query.viewOrDefault().label());
    page.text(row, 9, query.pricesOrDefault().label());
    page.text(row, 10, Parts.words(query.scope()), Look.WRAPPED);
  }

  /// A figure that a sum names, with a minus where it is taken away.
  private double printed(String named) {
    var id = named.startsWith("-") ? named.substring(1) : named;
    var figure =
        book.written().published().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    var pounds = figure.number().doubleValue() * PublishedFigure.worth(figure.unit());
    return named.startsWith("-") ? -pounds : pounds;
  }

  private String sum(List<String> of) {
    return of.stream()
        .map(
            each -> {
              var subtract = each.startsWith("-");
              var row = row(subtract ? each.substring(1) : each);
              return "%s%s*%s"
                  .formatted(
                      subtract ? "-" : "+", Page.local(row, PRINTED), Page.local(row, WORTH));
            })
        .collect(Collectors.joining());
  }
}
