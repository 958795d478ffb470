package org.casewright.export.workbook;

/// Where the months of a sheet stand: one row each, the first three columns saying which it is.
///
/// @param head the row of their headings
record MonthRows(Book book, Page page, int head) {

  static final int NUMBER = 0;
  static final int FY = 2;

  /// The first column that is free.
  static final int FIRST = 3;

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
    page.text(head, NUMBER, "Month, 0 is the first April", Look.HEADING);
    page.text(head, 1, "Month", Look.HEADING);
    page.text(head, FY, "FY, 1 is the first", Look.HEADING);
    for (var t = 0; t < book.months(); t++) {
      page.number(row(t), NUMBER, t, Look.COUNT);
      var month = book.written().timeline().calendar(t);
      page.date(row(t), 1, month.atDay(1));
      page.number(row(t), FY, t / 12 + 1, Look.COUNT);
    }
  }

  /// The cell of month number t in a row.
  String t(int row) {
    return "$A" + (row + 1);
  }

  /// Of a row of yearly numbers the one of a month's FY.
  String ofYear(String yearly, int row) {
    return "INDEX(%s,$C%d)".formatted(yearly, row + 1);
  }
}
