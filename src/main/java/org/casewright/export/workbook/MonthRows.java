package org.casewright.export.workbook;

import java.util.List;

/// Where the months of a sheet stand: one row each, three columns saying which it is.
///
/// @param head the row of their headings
/// @param at the first of the three columns
record MonthRows(Book book, Page page, int head, int at) {

  /// The first column that is free where months stand at the left.
  static final int FIRST = 3;

  /// Months at the left of a sheet.
  MonthRows(Book book, Page page, int head) {
    this(book, page, head, 0);
  }

  /// The first column that is free.
  int first() {
    return at + FIRST;
  }

  int row(int month) {
    return head + 1 + month;
  }

  int last() {
    return head + book.months();
  }

  /// A column of all months.
  String column(int column) {
    return Page.block(row(0), column, last(), column);
  }

  /// The months of one FY.
  String year(int column, int year) {
    return Page.block(row(12 * year), column, row(12 * year + 11), column);
  }

  /// The last month of a FY.
  String lastOf(int column, int year) {
    return Page.absolute(row(12 * year + 11), column);
  }

  /// Writes the headings and columns that say which month each row is.
  void write() {
    page.headings(
        head, at, List.of("Month, 0 is the first April", "Month", "FY, 1 is the first"), Look.YEAR);
    for (var t = 0; t < book.months(); t++) {
      page.number(row(t), at, t, Look.COUNT);
      var month = book.written().timeline().calendar(t);
      page.date(row(t), at + 1, month.atDay(1));
      page.number(row(t), at + 2, t / 12 + 1, Look.COUNT);
    }
    for (var year = 0; year < book.years(); year++) {
      page.paper().keepTogether(row(12 * year), row(12 * year + 11));
    }
  }

  /// The cell of month number t in a row, wherever in the row a formula stands.
  String t(int row) {
    return Page.inRow(row, at);
  }

  /// Of a row of yearly numbers the one of a month's FY.
  String ofYear(String yearly, int row) {
    return "INDEX(%s,%s)".formatted(yearly, Page.inRow(row, at + 2));
  }
}
