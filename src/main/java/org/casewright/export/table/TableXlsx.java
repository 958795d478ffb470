package org.casewright.export.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.charts.SpreadsheetCell;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Kind;
import org.casewright.library.Program;

/// A table as a workbook of one sheet: its title and what it is of, then the headings, which stay
/// in sight and can be filtered by, then the rows, then the note. It prints on landscape pages, as
/// wide as one, with the headings on each.
final class TableXlsx {

  private static final int CONTEXT_ROW = 1;
  private static final int HEADING_ROW = 3;
  private static final int FIRST_ROW = 4;

  /// What POI counts widths in, of one letter.
  private static final int LETTER = 256;

  /// Points; a spreadsheet has no higher row.
  private static final float HIGHEST = 409;

  /// Inches.
  private static final double MARGIN = 0.4;

  /// What a workbook would take for a character written by its number, such as `_x000D_`.
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Table table;
  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private final SheetWidths widths;

  private TableXlsx(Table table, XSSFWorkbook workbook) {
    this.table = table;
    this.workbook = workbook;
    this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
    this.styles = new SheetStyles(workbook);
    this.widths = SheetWidths.of(table);
  }

  static void write(Table table, OutputStream out) throws IOException {
    Texts.WORKBOOK.check(table);
    try (var workbook = new XSSFWorkbook()) {
      new TableXlsx(table, workbook).fill();
      var whole = new ByteArrayOutputStream();
      workbook.write(whole);
      whole.writeTo(out);
    }
  }

  private void fill() {
    say();
    words(sheet.createRow(0).createCell(0), table.title());
    sheet.getRow(0).getCell(0).setCellStyle(styles.title());
    across(CONTEXT_ROW, table.context());
    var headings = sheet.createRow(HEADING_ROW);
    for (var column = 0; column < table.columns().size(); column++) {
      var cell = headings.createCell(column);
      words(cell, table.columns().get(column).heading());
      cell.setCellStyle(styles.heading(table.columns().get(column).kind() != Kind.TEXT));
      sheet.setColumnWidth(column, LETTER * widths.letters().get(column));
    }
    setHeight(
        headings,
        IntStream.range(0, table.columns().size())
            .map(column -> widths.lines(table.columns().get(column).heading(), column))
            .max()
            .orElse(1));
    for (var row = 0; row < table.rows().size(); row++) {
      fill(row, table.rows().get(row));
    }
    var note = table.note(TableFormat.XLSX);
    if (!note.isEmpty()) {
      across(FIRST_ROW + table.rows().size() + 1, note);
    }
    setUp();
  }

  /// Words over the whole width.
  private void across(int row, String text) {
    var written = sheet.createRow(row);
    words(written.createCell(0), text);
    written.getCell(0).setCellStyle(styles.of(Kind.TEXT, false, false));
    setHeight(written, widths.linesAcross(text));
    if (table.columns().size() > 1) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, 0, table.columns().size() - 1));
    }
  }

  /// Programs differ in whether they make room for wrapped text by themselves.
  private void setHeight(XSSFRow row, int lines) {
    row.setHeightInPoints(Math.min(HIGHEST, lines * sheet.getDefaultRowHeightInPoints()));
  }

  private int lines(Table.Row row) {
    return IntStream.range(0, row.cells().size())
        .map(
            column ->
                row.cells().get(column) instanceof Cell.Words(var text)
                    ? widths.lines(text, column)
                    : 1)
        .max()
        .orElse(1);
  }

  private void fill(int number, Table.Row row) {
    var written = sheet.createRow(FIRST_ROW + number);
    setHeight(written, lines(row));
    for (var column = 0; column < row.cells().size(); column++) {
      var cell = row.cells().get(column);
      var at = written.createCell(column);
      var quoted = cell instanceof Cell.Words(var text) && SpreadsheetCell.looksLikeFormula(text);
      at.setCellStyle(styles.of(look(cell, column), row.total(), quoted));
      put(at, cell, table.kind(cell, column));
    }
  }

  /// A number among words is shown as a number.
  private Kind look(Cell cell, int column) {
    var kind = table.kind(cell, column);
    return cell instanceof Cell.Amount && kind == Kind.TEXT ? Kind.NUMBER : kind;
  }

  private static void put(XSSFCell at, Cell cell, Kind kind) {
    switch (cell) {
      case Cell.Words(var text) -> words(at, text);
      case Cell.Amount(var value, _) ->
          at.setCellValue((kind == Kind.THOUSANDS ? value.movePointLeft(3) : value).doubleValue());
      case Cell.Day(var date, _) -> at.setCellValue(date);
      case Cell.Nothing _ -> {
        // stays empty
      }
    }
  }

  /// Text stays text, whatever it looks like.
  private static void words(XSSFCell at, String text) {
    at.setCellValue(ESCAPE.matcher(text).replaceAll("_x005F_").replace("\r", "_x000D_"));
  }

  private void setUp() {
    var last = table.columns().size() - 1;
    sheet.createFreezePane(0, FIRST_ROW);
    sheet.setAutoFilter(
        new CellRangeAddress(HEADING_ROW, HEADING_ROW + table.rows().size(), 0, last));
    sheet.setRepeatingRows(new CellRangeAddress(0, HEADING_ROW, -1, -1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet
        .getPrintSetup()
        .setPaperSize(widths.large() ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.getFooter().setRight("&P of &N");
  }

  /// What the file says of itself; when it was made is left to the disk.
  private void say() {
    var properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(table.title());
    properties.setSubjectProperty(table.context());
    properties.setCreator(Program.nameAndVersion());
    properties.setCreated(Optional.<Date>empty());
  }
}
