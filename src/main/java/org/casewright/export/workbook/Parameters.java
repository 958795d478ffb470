package org.casewright.export.workbook;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Place;
import org.jspecify.annotations.Nullable;

/// The rows at the head of a sheet of an opportunity or a cost: the numbers it is made of, with the
/// assumption each comes from, its source and the grade of its evidence, then what follows from
/// them.
final class Parameters {

  static final int HEAD_ROW = 5;
  static final int GRADE = 4;
  static final int VALUES = 5;

  static final int SOURCE = 2;
  static final int UNIT = 3;
  private static final String NONE = "none is named";

  private final Book book;
  private final Page page;
  private final InForceSheet inForce;
  private final List<String> grades = new ArrayList<>();
  private int next = HEAD_ROW + 1;

  Parameters(Book book, Page page, InForceSheet inForce) {
    this.book = book;
    this.page = page;
    this.inForce = inForce;
    page.headings(HEAD_ROW, 0, List.of("", "Assumption", "Source", "Unit", "Grade"));
    page.years(HEAD_ROW, VALUES);
    page.width(0, 34);
    page.width(1, 36);
    page.width(SOURCE, 36);
    page.width(UNIT, 14);
    page.width(GRADE, 8);
    for (var year = 0; year < Math.max(14, book.years()); year++) {
      page.width(VALUES + year, 13);
    }
  }

  /// Writes which months there are below; their figures begin below those of the years.
  static MonthRows months(Book book, Page page, int head) {
    var months = new MonthRows(book, page, head, VALUES - MonthRows.FIRST);
    page.paper().keepTogether(head, months.row(11));
    page.headings(head, 0, List.of("Month by month", ""));
    months.write();
    return months;
  }

  int nextRow() {
    return next;
  }

  int newRow() {
    return next++;
  }

  /// The grades counted so far, as formulas name them.
  List<String> grades() {
    return grades;
  }

  /// One number for all years.
  ///
  /// @param absent its value where no assumption is named
  /// @return the cell
  String single(String label, @Nullable String id, Place place, double absent) {
    var row = newRow();
    page.text(row, 0, label);
    if (id == null) {
      page.text(row, 1, NONE, Look.NOTE);
      page.number(row, VALUES, absent, Look.decimals(0));
    } else {
      named(row, id, place);
      page.formula(row, VALUES, inForce.value(id, 0), look(id));
    }
    return Page.absolute(row, VALUES);
  }

  /// A number that stands in the case itself, to be changed here.
  ///
  /// @return the cell
  String typed(String label, int number) {
    var row = newRow();
    page.text(row, 0, label);
    page.number(row, VALUES, number, Look.COUNT.typed());
    return Page.absolute(row, VALUES);
  }

  /// A number for each year.
  ///
  /// @return the cells
  String yearly(String label, @Nullable String id, Place place, double absent) {
    var row = newRow();
    page.text(row, 0, label);
    if (id == null) {
      page.text(row, 1, NONE, Look.NOTE);
    } else {
      named(row, id, place);
    }
    for (var year = 0; year < book.years(); year++) {
      if (id == null) {
        page.number(row, VALUES + year, absent, Look.decimals(0));
      } else {
        page.formula(
            row,
            VALUES + year,
            place.listed() ? inForce.listedValue(id, year) : inForce.value(id, year),
            look(id));
      }
    }
    return Page.block(row, VALUES, row, VALUES + book.years() - 1);
  }

  /// Of the row before, the numbers so far added up.
  ///
  /// @return the cells
  String soFar(String label) {
    var row = newRow();
    page.text(row, 0, label);
    for (var column = VALUES; column < VALUES + book.years(); column++) {
      page.formula(
          row,
          column,
          (column == VALUES ? "" : Page.local(row, column - 1) + "+") + Page.local(row - 1, column),
          Look.POUNDS);
    }
    return Page.block(row, VALUES, row, VALUES + book.years() - 1);
  }

  /// A number that is worked out.
  ///
  /// @return the cell
  String worked(String label, String formula, Look look) {
    var row = newRow();
    page.text(row, 0, label);
    page.formula(row, VALUES, formula, look);
    return Page.absolute(row, VALUES);
  }

  private void named(int row, String id, Place place) {
    var assumption = book.assumption(id);
    page.text(row, 1, assumption.label(), Look.WRAPPED);
    page.words(row, SOURCE, inForce.source(id), assumption.evidenceOrNone().source());
    page.text(row, UNIT, assumption.unit().label());
    page.formula(row, GRADE, inForce.grade(id), Look.COUNT);
    if (place.graded()) {
      grades.add(Page.absolute(row, GRADE));
    }
  }

  private Look look(String id) {
    return book.look(book.assumption(id));
  }

  /// A line that only says something.
  void said(String text) {
    page.text(newRow(), 0, text);
  }

  /// 1 where an assumption is ungraded.
  String ungraded() {
    return worked(
        "An assumption is ungraded: 1",
        grades.isEmpty()
            ? "0"
            : "IF(COUNT(%s)<%d,1,0)".formatted(String.join(",", grades), grades.size()),
        Look.COUNT);
  }

  /// The grade that counts, the worst of all: where one is ungraded, that of the worst row.
  String countedGrade() {
    if (grades.isEmpty()) {
      return worked("Grade that counts", "1", Look.COUNT);
    }
    var cells = String.join(",", grades);
    return worked(
        "Grade that counts: the worst, ungraded as the worst row",
        "IF(COUNT(%s)<%d,%s,MAX(1,%s))".formatted(cells, grades.size(), Book.WORST_GRADE, cells),
        Look.COUNT);
  }

  /// What the grade takes from benefits, or adds to costs.
  String adjustment(String label, String grade, int column) {
    return worked(
        label,
        "IF(COUNT(%s)=0,0,VLOOKUP(%s,%s,%d,FALSE))".formatted(Book.BIAS, grade, Book.BIAS, column),
        Look.PERCENT);
  }
}
