package org.casewright.export.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.casewright.charts.SpreadsheetCell;
import org.casewright.export.table.Texts;
import org.casewright.export.table.UnwritableText;
import org.jspecify.annotations.Nullable;

/// A sheet that is being written. Rows and columns count from 0.
final class Page {

  private static final int NOTE_COLUMNS = 4;

  private static final int MOST_IN_A_FORMULA = 8_192;

  private final Book book;
  private final XSSFSheet sheet;
  private final Paper paper;
  private final Heights heights = new Heights();
  private int columns;

  Page(Book book, XSSFSheet sheet) {
    this.book = book;
    this.sheet = sheet;
    sheet.setDefaultRowHeightInPoints(Heights.LINE);
    this.paper = new Paper(sheet, book.written().title());
  }

  String name() {
    return sheet.getSheetName();
  }

  /// What the sheet is about, in full: its name may have been cut.
  String heading() {
    var title = sheet.getRow(0) == null ? null : sheet.getRow(0).getCell(0);
    var numbered = name().matches("[BC][0-9]+ .*");
    return numbered && title != null && title.getCellType() == CellType.STRING
        ? name().substring(0, name().indexOf(' ') + 1) + title.getStringCellValue()
        : name();
  }

  XSSFSheet sheet() {
    return sheet;
  }

  void text(int row, int column, @Nullable String text, Look look) {
    var cell = cell(row, column, look);
    if (text != null && !text.isEmpty()) {
      cell.setCellValue(allowed(text, row, column));
      if (look.wraps()) {
        heights.add(row, column, text);
      }
      if (SpreadsheetCell.looksLikeFormula(text)) {
        cell.setCellStyle(book.quoted(look));
      }
    }
  }

  void text(int row, int column, @Nullable String text) {
    text(row, column, text, Look.TEXT);
  }

  void number(int row, int column, double number, Look look) {
    cell(row, column, look).setCellValue(number);
  }

  void number(int row, int column, @Nullable BigDecimal number, Look look) {
    var cell = cell(row, column, look);
    if (number != null) {
      cell.setCellValue(number.doubleValue());
    }
  }

  void date(int row, int column, LocalDate date) {
    cell(row, column, Look.MONTH).setCellValue(date);
  }

  /// @throws UnwritableText if it is longer than a spreadsheet's formulas may be
  void formula(int row, int column, String formula, Look look) {
    if (formula.length() > MOST_IN_A_FORMULA) {
      throw new UnwritableText(
          "Sheet “%s” of the workbook, cell %s, would need a formula longer than a spreadsheet allows, because it takes in too many things at once. Export parts of the case as tables instead."
              .formatted(name(), local(row, column)));
    }
    cell(row, column, look).setCellFormula(formula);
  }

  /// A formula that comes to a text.
  ///
  /// @param now what it comes to, for the height of the row
  void words(int row, int column, String formula, String now) {
    formula(row, column, formula, Look.WRAPPED);
    heights.add(row, column, now);
  }

  /// A row of headings.
  void headings(int row, int column, Iterable<String> headings) {
    headings(row, column, headings, Look.HEADING);
  }

  void headings(int row, int column, Iterable<String> headings, Look look) {
    var at = column;
    for (var heading : headings) {
      text(row, at++, heading, look);
    }
  }

  /// A heading over several columns, before which pages are rather broken than elsewhere.
  void group(int row, int column, int columns, String heading) {
    text(row, column, heading, Look.GROUP);
    for (var more = 1; more < columns; more++) {
      text(row, column + more, "", Look.GROUP);
    }
    paper.block(column);
  }

  /// A row of headings, one for each FY.
  void years(int row, int column) {
    headings(row, column, book.yearLabels(), Look.YEAR);
  }

  /// Gives every row the height that its texts need, and sets the pages up that are printed.
  void layOut() {
    heights.set(sheet);
    paper.setUp(columns);
  }

  /// A text that leads to another sheet.
  void link(int row, int column, String text, Page to) {
    text(row, column, text, Look.LINK);
    var link = book.creation().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(to.prefix() + "A1");
    sheet.getRow(row).getCell(column).setHyperlink(link);
  }

  /// A note that shows when the cell is pointed at.
  void note(int row, int column, String text) {
    var anchor = book.creation().createClientAnchor();
    anchor.setCol1(column + 1);
    anchor.setCol2(column + 1 + NOTE_COLUMNS);
    anchor.setRow1(row);
    anchor.setRow2(row + 2 + text.length() / 40);
    var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(book.creation().createRichTextString(allowed(text, row, column)));
    sheet.getRow(row).getCell(column).setCellComment(comment);
  }

  private String allowed(String text, int row, int column) {
    Texts.CASE_WORKBOOK.check(
        text, "Sheet “%s” of the workbook, cell %s,".formatted(name(), local(row, column)));
    return text;
  }

  /// Lets nothing but numbers between two bounds be typed, or whole ones.
  void allow(int row, int firstColumn, int lastColumn, boolean whole, double least, double most) {
    var helper = sheet.getDataValidationHelper();
    var from = Double.isInfinite(least) ? "-1E+15" : plain(least);
    var to = Double.isInfinite(most) ? "1E+15" : plain(most);
    var numbers =
        whole
            ? helper.createIntegerConstraint(OperatorType.BETWEEN, from, to)
            : helper.createDecimalConstraint(OperatorType.BETWEEN, from, to);
    var validation =
        helper.createValidation(
            numbers, new CellRangeAddressList(row, row, firstColumn, lastColumn));
    validation.setShowErrorBox(true);
    validation.createErrorBox(
        "This number cannot stand here",
        whole
            ? "A whole number from %s to %s.".formatted(from, to)
            : most == 1
                ? "A share from 0 to 1, or 0 % to 100 %."
                : least == 0 ? "A number that is 0 or more." : "A number.");
    sheet.addValidationData(validation);
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /// In how many letters a column is shown.
  void width(int column, int letters) {
    sheet.setColumnWidth(column, 256 * letters);
  }

  /// Keeps the first rows and columns in sight, and prints the columns and the last of these rows
  /// on every page.
  void freeze(int rows, int columns) {
    freeze(rows, columns, Math.min(rows, 1));
  }

  /// The same with several rows of headings.
  void freeze(int rows, int columns, int headings) {
    sheet.createFreezePane(columns, rows);
    paper.repeatRows(rows - headings, headings);
    paper.repeatColumns(columns);
  }

  Paper paper() {
    return paper;
  }

  private XSSFCell cell(int row, int column, Look look) {
    var line = sheet.getRow(row);
    var cell = (line == null ? sheet.createRow(row) : line).createCell(column);
    cell.setCellStyle(book.style(look));
    columns = Math.max(columns, column + 1);
    return cell;
  }

  /// A cell as formulas of any sheet name it: `'In force'!$E$5`.
  String at(int row, int column) {
    return prefix() + absolute(row, column);
  }

  /// A block of cells as formulas of any sheet name it.
  String range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return prefix() + absolute(firstRow, firstColumn) + ":" + absolute(lastRow, lastColumn);
  }

  private String prefix() {
    return prefix(name());
  }

  static String prefix(String sheet) {
    return "'" + sheet.replace("'", "''") + "'!";
  }

  /// A cell as formulas of the same sheet name it, wherever they are copied to.
  static String absolute(int row, int column) {
    return new CellReference(row, column, true, true).formatAsString();
  }

  /// A cell as formulas of the same sheet name it, moving with them.
  static String local(int row, int column) {
    return new CellReference(row, column, false, false).formatAsString();
  }

  /// A cell as formulas of the same row name it, whatever column they stand in.
  static String inRow(int row, int column) {
    return new CellReference(row, column, false, true).formatAsString();
  }

  /// A block of the same sheet.
  static String block(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return absolute(firstRow, firstColumn) + ":" + absolute(lastRow, lastColumn);
  }
}
