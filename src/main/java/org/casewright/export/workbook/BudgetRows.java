package org.casewright.export.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casewright.model.BudgetLine;
import org.casewright.model.Figure;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// What the programme does to some budget lines in one view, in cash (the calculation, §8).
final class BudgetRows {

  /// The rows that people read.
  static final List<Figure> FIGURES =
      List.of(
          Figure.BUDGET,
          Figure.DO_NOTHING,
          Figure.WITH_PROGRAMME,
          Figure.SAVING_PERCENT,
          Figure.SAVINGS_TARGET,
          Figure.GAP,
          Figure.CASHABLE_GAP);

  /// The row of what the programme costs these lines.
  static final String COST = "Programme cost that falls here, cash";

  private static final int FIRST = 1;

  private final Book book;
  private final Page page;
  private final PartSums sums;
  private final PricesSheet prices;
  private final BudgetInputs inputs;
  private final List<BudgetLine> lines;
  private final View view;
  private final Map<Figure, Integer> rows = new EnumMap<>(Figure.class);
  private int head;

  BudgetRows(
      Book book,
      Page page,
      Together together,
      Parts parts,
      PricesSheet prices,
      BudgetInputs inputs,
      Scope part,
      List<BudgetLine> lines,
      View view) {
    this.book = book;
    this.page = page;
    this.sums = new PartSums(together, parts, part, view);
    this.prices = prices;
    this.inputs = inputs;
    this.lines = lines;
    this.view = view;
  }

  /// The cells of a row by its place below the heading.
  String row(int place) {
    return page.range(head + place, FIRST, head + place, FIRST + book.years() - 1);
  }

  String cell(Figure figure, int year) {
    return page.at(rows.getOrDefault(figure, 0), FIRST + year);
  }

  /// Writes the rows.
  ///
  /// @return the row after the last
  int write(int head, String title) {
    this.head = head;
    page.text(head, 0, Book.seen(title, view), Look.HEADING);
    page.years(head, FIRST);
    var saving = head + 1;
    var cashable = head + 2;
    var running = head + 3;
    var cost = head + 4;
    var net = head + 5;
    page.text(saving, 0, "Saving: cashable and avoidance, cash");
    page.text(cashable, 0, "of it cashable");
    page.text(running, 0, "Saving at the end of the FY, a year: what its share is of");
    page.text(cost, 0, COST);
    page.text(net, 0, "Saving less programme cost");
    for (var year = 0; year < book.years(); year++) {
      var column = FIRST + year;
      var index = "*" + prices.index(year);
      page.formula(
          saving,
          column,
          "(%s+%s)%s"
              .formatted(
                  sum(Measure.CASHABLE_STATED, year), sum(Measure.AVOIDANCE_STATED, year), index),
          Look.POUNDS);
      page.formula(cashable, column, sum(Measure.CASHABLE_STATED, year) + index, Look.POUNDS);
      page.formula(
          running, column, "12*" + sum(Measure.LAST_SAVING_STATED, year) + index, Look.POUNDS);
      page.formula(
          cost,
          column,
          "(%s+%s)%s".formatted(sum(Measure.SUPPORT_STATED, year), costs(year), index),
          Look.POUNDS);
      page.formula(
          net,
          column,
          "%s-%s".formatted(Page.local(saving, column), Page.local(cost, column)),
          Look.POUNDS.total());
    }
    var next = net + 1;
    for (var figure : FIGURES) {
      rows.put(figure, next);
      page.text(next, 0, figure.label());
      for (var year = 0; year < book.years(); year++) {
        page.formula(
            next,
            FIRST + year,
            formula(figure, year, saving, cashable, running),
            figure == Figure.SAVING_PERCENT ? Look.PERCENT : Look.POUNDS);
      }
      next++;
    }
    return next;
  }

  /// Where there is no line, nothing falls on it.
  private String sum(Measure stated, int year) {
    return lines.isEmpty() ? "0" : sums.benefits(stated, year);
  }

  private String costs(int year) {
    return lines.isEmpty() ? "0" : sums.costs(Together.OfCosts.COST, year);
  }

  private String formula(Figure figure, int year, int saving, int cashable, int running) {
    var saved = Page.local(saving, FIRST + year);
    var budget = own(Figure.BUDGET, year);
    var target = own(Figure.SAVINGS_TARGET, year);
    return switch (figure) {
      case BUDGET -> typed(BudgetInputs.Row.BUDGET, "*", year, "missing");
      case DO_NOTHING ->
          where(budget, "%s+%s".formatted(budget, added(year, BudgetInputs.Row.PRESSURES)));
      case WITH_PROGRAMME -> where(budget, "%s-%s".formatted(own(Figure.DO_NOTHING, year), saved));
      case SAVING_PERCENT ->
          where(
              budget,
              "IF(%s=0,\"budget is 0\",%s/%s)"
                  .formatted(
                      own(Figure.BUDGET, 0),
                      Page.local(running, FIRST + year),
                      own(Figure.BUDGET, 0)));
      case SAVINGS_TARGET -> typed(BudgetInputs.Row.TARGET, "+", year, "no target");
      case GAP -> where(target, "%s-%s".formatted(target, saved));
      case CASHABLE_GAP ->
          where(target, "%s-%s".formatted(target, Page.local(cashable, FIRST + year)));
      default -> throw new IllegalArgumentException(figure.key());
    };
  }

  /// A number, or the word that stands in its place.
  private static String where(String number, String formula) {
    return "IF(ISNUMBER(%s),%s,%s)".formatted(number, formula, number);
  }

  /// What is typed for the lines, added up; a word where nothing is.
  ///
  /// @param each how the counts of what is typed are joined: times where every line must have it
  private String typed(BudgetInputs.Row row, String each, int year, String word) {
    return lines.isEmpty()
        ? "\"%s\"".formatted(word)
        : "IF(%s=0,\"%s\",%s)"
            .formatted(
                lines.stream()
                    .map(line -> "COUNT(%s)".formatted(inputs.cells(line.id(), row)))
                    .collect(Collectors.joining(each)),
                word,
                added(year, row));
  }

  private String own(Figure figure, int year) {
    return Page.local(rows.getOrDefault(figure, 0), FIRST + year);
  }

  private String added(int year, BudgetInputs.Row row) {
    return lines.isEmpty()
        ? "0"
        : lines.stream()
            .map(line -> inputs.cell(line.id(), row, year))
            .collect(Collectors.joining("+"));
  }
}
