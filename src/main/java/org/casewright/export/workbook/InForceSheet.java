package org.casewright.export.workbook;

import java.util.List;
import org.casewright.model.Assumption;
import org.casewright.model.Use;

/// `In force`: the numbers of the scenario that is shown, year by year, growth included.
final class InForceSheet {

  static final String NAME = "In force";

  private static final int GRADE = 3;
  private static final int SOURCE = 4;
  private static final int TYPED = 5;

  private final Book book;
  private final Page page;
  private final AssumptionsSheet assumptions;
  private final ScenariosSheet scenarios;

  InForceSheet(Book book, AssumptionsSheet assumptions, ScenariosSheet scenarios) {
    this.book = book;
    this.page = book.page(NAME);
    this.assumptions = assumptions;
    this.scenarios = scenarios;
  }

  private int held(int year) {
    return TYPED + book.years() + year;
  }

  private int grown(int year) {
    return TYPED + 2 * book.years() + year;
  }

  private int listed(int year) {
    return TYPED + 3 * book.years() + year;
  }

  /// The number of a FY, the last one typed holding on.
  String value(String assumption, int year) {
    return page.at(assumptions.row(assumption), grown(year));
  }

  /// The number of a FY, 0 where none is typed.
  String listedValue(String assumption, int year) {
    return page.at(assumptions.row(assumption), listed(year));
  }

  /// Its grade; empty where it is ungraded.
  String grade(String assumption) {
    return page.at(assumptions.row(assumption), GRADE);
  }

  /// Where it comes from; empty where that is not said.
  String source(String assumption) {
    return ScenariosSheet.orEmpty(page.at(assumptions.row(assumption), SOURCE));
  }

  static boolean isListed(Book book, Assumption assumption) {
    return book.written().usesOf(assumption.id()).stream()
        .map(Use::place)
        .anyMatch(place -> place.listed());
  }

  void write() {
    page.text(0, 0, "Assumptions in force in the scenario shown", Look.TITLE);
    page.group(1, TYPED, book.years(), "As typed");
    page.group(1, held(0), book.years(), "The last one holding on");
    page.group(1, grown(0), book.years(), "With real growth: what the calculation takes");
    page.group(1, listed(0), book.years(), "One-off amounts and increments: 0 where none is typed");
    page.headings(2, 0, List.of("Id", "Assumption", "Unit", "Grade", "Source"));
    for (var column : List.of(TYPED, held(0), grown(0), listed(0))) {
      page.years(2, column);
    }
    book.written().assumptions().forEach(this::write);
    page.freeze(3, 2, 2);
    page.width(0, 22);
    page.width(1, 42);
    page.width(2, 14);
    page.width(GRADE, 7);
    page.width(SOURCE, 40);
    for (var column = TYPED; column < listed(book.years()); column++) {
      page.width(column, 13);
    }
  }

  private void write(Assumption assumption) {
    var id = assumption.id();
    var row = assumptions.row(id);
    page.text(row, 0, id);
    page.text(row, 1, assumption.label(), Look.WRAPPED);
    page.text(row, 2, assumption.unit().label());
    var replaced = scenarios.isReplaced(id);
    page.formula(
        row,
        GRADE,
        ScenariosSheet.orEmpty(replaced ? scenarios.grade(id) : assumptions.grade(id)),
        Look.COUNT);
    page.words(
        row,
        SOURCE,
        ScenariosSheet.orEmpty(replaced ? scenarios.source(id) : assumptions.source(id)),
        assumption.evidenceOrNone().source());
    var look = book.look(assumption);
    var isListed = isListed(book, assumption);
    for (var year = 0; year < book.years(); year++) {
      page.formula(
          row,
          TYPED + year,
          ScenariosSheet.orEmpty(
              replaced ? scenarios.value(id, year) : assumptions.value(id, year)),
          look);
      page.formula(row, held(year), heldFormula(row, year), look);
      page.formula(
          row, grown(year), grownFormula(assumption, Page.local(row, held(year)), year), look);
      if (isListed) {
        var typed = Page.local(row, TYPED + year);
        page.formula(
            row,
            listed(year),
            grownFormula(assumption, "IF(%s=\"\",0,%s)".formatted(typed, typed), year),
            look);
      }
    }
    var cells = isListed ? listed(0) : grown(0);
    book.name(name(id), page.range(row, cells, row, cells + book.years() - 1));
  }

  private String heldFormula(int row, int year) {
    var typed = Page.local(row, TYPED + year);
    return year == 0
        ? typed
        : "IF(%s=\"\",%s,%s)".formatted(typed, Page.local(row, held(year - 1)), typed);
  }

  private String grownFormula(Assumption assumption, String number, int year) {
    return year == 0 || !assumption.unit().isPounds()
        ? number
        : "%s*(1+%s)^%d".formatted(number, assumptions.growth(assumption.id()), year);
  }

  /// The name that the numbers of an assumption have in the spreadsheet.
  static String name(String assumption) {
    return "in_" + assumption.replace('-', '_');
  }
}
