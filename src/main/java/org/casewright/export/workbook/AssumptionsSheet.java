package org.casewright.export.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.model.Assumption;
import org.casewright.model.Evidence;
import org.casewright.model.Place;
import org.casewright.model.Series;
import org.jspecify.annotations.Nullable;

/// `Assumptions`: every number that drives the result, to be changed here; those of the plan.
final class AssumptionsSheet {

  static final String NAME = "Assumptions";

  /// The columns before the values.
  private static final List<String> BEFORE =
      List.of("Id", "Assumption", "Unit", "Grows a year", "Grade", "Source");

  private static final List<String> AFTER =
      List.of("Low", "High", "Date", "Owner", "Signed off by", "Note", "Used by");

  private static final int FIRST_ROW = 3;
  static final int GROWTH = 3;
  static final int GRADE = 4;
  private static final int SOURCE = 5;
  static final int VALUES = BEFORE.size();

  private final Book book;
  private final Page page;
  private final Map<String, Integer> places;

  AssumptionsSheet(Book book) {
    this.book = book;
    this.page = book.page(NAME);
    this.places = Book.places(book.written().assumptions(), Assumption::id);
  }

  /// The row in which an assumption stands, here and on [InForceSheet].
  int row(String id) {
    return FIRST_ROW + Book.place(places, id);
  }

  String value(String id, int year) {
    return page.at(row(id), VALUES + year);
  }

  String grade(String id) {
    return page.at(row(id), GRADE);
  }

  String source(String id) {
    return page.at(row(id), SOURCE);
  }

  String growth(String id) {
    return page.at(row(id), GROWTH);
  }

  /// The grade of each.
  String grades() {
    return column(GRADE);
  }

  /// The owner of each.
  String owners() {
    return column(VALUES + book.years() + AFTER.indexOf("Owner"));
  }

  /// Who has signed each off.
  String signatures() {
    return column(VALUES + book.years() + AFTER.indexOf("Signed off by"));
  }

  private String column(int column) {
    return page.range(FIRST_ROW, column, FIRST_ROW + places.size() - 1, column);
  }

  /// The first number of each.
  String firstValues() {
    return column(VALUES);
  }

  void write() {
    page.text(0, 0, "Assumptions of the plan: change them here", Look.TITLE);
    page.text(
        1,
        0,
        "One number holds for every year. Where each year has its own, the last one holds on; in"
            + " one-off amounts and increments years left empty are 0. What other scenarios put in"
            + " place of them stands on the sheet Scenarios.",
        Look.NOTE);
    page.headings(2, 0, BEFORE);
    for (var year = 0; year < book.years(); year++) {
      var label = book.yearLabels().get(year);
      page.text(2, VALUES + year, year == 0 ? "Value, or that of " + label : label, Look.YEAR);
    }
    page.headings(2, VALUES + book.years(), AFTER);
    book.written().assumptions().forEach(this::write);
    page.freeze(3, 2);
    page.paper().block(VALUES + book.years());
    widths();
  }

  private void widths() {
    page.width(0, 22);
    page.width(1, 42);
    page.width(2, 14);
    page.width(GROWTH, 8);
    page.width(GRADE, 7);
    page.width(SOURCE, 44);
    for (var year = 0; year < book.years(); year++) {
      page.width(VALUES + year, 13);
    }
    var widths = List.of(10, 10, 12, 16, 16, 120, 44);
    for (var i = 0; i < widths.size(); i++) {
      page.width(VALUES + book.years() + i, widths.get(i));
    }
  }

  private void write(Assumption assumption) {
    var row = row(assumption.id());
    var evidence = assumption.evidenceOrNone();
    page.text(row, 0, assumption.id());
    page.text(row, 1, assumption.label(), Look.WRAPPED);
    page.text(row, 2, assumption.unit().label());
    page.number(
        row,
        GROWTH,
        assumption.growth(),
        book.grows(assumption) ? Look.PERCENT.typed() : Look.PERCENT);
    page.number(
        row,
        GRADE,
        evidence.grade() == null ? null : BigDecimal.valueOf(evidence.grade()),
        Look.COUNT.typed());
    page.text(row, SOURCE, evidence.source(), Look.WRAPPED);
    var numbers = assumption.value().numbers();
    for (var year = 0; year < book.years(); year++) {
      page.number(
          row,
          VALUES + year,
          year < numbers.size() ? numbers.get(year) : null,
          book.typed(assumption, year));
    }
    var bounds = Place.of(book.written(), assumption).bounds();
    page.allow(row, VALUES, VALUES + book.years() - 1, false, bounds.least(), bounds.most());
    page.allow(row, GRADE, GRADE, true, 1, 6);
    var said = said(evidence);
    if (!said.isEmpty()) {
      page.note(row, VALUES, said);
    }
    var after = VALUES + book.years();
    var range = assumption.range();
    // Of a number for each year the range is a multiple.
    var bound = assumption.value() instanceof Series.Yearly ? Look.MULTIPLE : book.look(assumption);
    page.number(row, after, range == null ? null : range.low(), bound);
    page.number(row, after + 1, range == null ? null : range.high(), bound);
    page.text(row, after + 2, date(evidence.date()));
    page.text(row, after + 3, evidence.owner(), Look.WRAPPED);
    page.text(row, after + 4, evidence.signedOffBy(), Look.WRAPPED);
    page.text(row, after + 5, evidence.note(), Look.WRAPPED);
    page.text(row, after + 6, String.join("; ", usedBy(assumption.id())), Look.WRAPPED);
  }

  /// Where the number comes from, as a note beside it says.
  static String said(Evidence evidence) {
    return Stream.of(
            evidence.source(),
            date(evidence.date()),
            evidence.grade() == null ? "" : "Evidence grade " + evidence.grade(),
            evidence.owner().isEmpty() ? "" : "Owner: " + evidence.owner(),
            evidence.note())
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String date(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  private List<String> usedBy(String id) {
    var users = new ArrayList<String>();
    for (var opportunity : book.written().opportunities()) {
      if (opportunity.uses().stream().anyMatch(use -> use.assumption().equals(id))) {
        users.add(opportunity.name());
      }
    }
    for (var cost : book.written().costs()) {
      if (cost.uses().stream().anyMatch(use -> use.assumption().equals(id))) {
        users.add(cost.name());
      }
    }
    return users;
  }
}
