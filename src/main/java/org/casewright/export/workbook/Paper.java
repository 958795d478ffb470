package org.casewright.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// How a sheet is printed: as wide as a page that can be read without a glass, on several pages
/// side by side where that is too narrow, with headings and names on each, and broken between
/// blocks.
final class Paper {

  /// Inches.
  private static final double SIDE = 0.4;

  private static final double TOP = 0.6;

  /// In letters: what fits on a page in full size, whatever the program's letters are.
  private static final int NARROW = 110;

  /// Landscape: how many letters stand side by side, and how many points below each other, in full
  /// size; and how many letters can still be read when they are made smaller.
  private enum Size {
    A4(PrintSetup.A4_PAPERSIZE, 149, 509, 200),
    A3(PrintSetup.A3_PAPERSIZE, 215, 755, 300);

    private final short number;
    private final int letters;
    private final int points;
    private final int most;

    Size(short number, int letters, int points, int most) {
      this.number = number;
      this.letters = letters;
      this.points = points;
      this.most = most;
    }

    static Size of(int letters) {
      return letters <= A4.most ? A4 : A3;
    }

    /// How many points of rows a page takes when so many letters are brought on it; a little less,
    /// as programs measure letters differently.
    double room(int wide) {
      return 0.97 * points * Math.max(1, (double) wide / letters);
    }
  }

  /// Rows that belong together.
  private record Block(int first, int last) {}

  private final XSSFSheet sheet;
  private final TreeSet<Integer> columnBlocks = new TreeSet<>();
  private final List<Block> rowBlocks = new ArrayList<>();
  private int firstHeading;
  private int headings;
  private int names;
  private int least;

  Paper(XSSFSheet sheet, String title) {
    this.sheet = sheet;
    sheet.setDisplayGridlines(false);
    var print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, TOP);
    sheet.getHeader().setLeft(title.replace("&", "&&"));
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setCenter("&D");
    sheet.getFooter().setRight("&P of &N");
  }

  /// Prints rows of headings on every page after the one that has them.
  void repeatRows(int first, int count) {
    firstHeading = first;
    headings = count;
  }

  /// Prints the first columns on every page.
  void repeatColumns(int count) {
    names = count;
  }

  /// Says that there are charts up to a column.
  void reachTo(int column) {
    least = column + 1;
  }

  /// Where the sheet is rather broken than elsewhere.
  void block(int firstColumn) {
    columnBlocks.add(firstColumn);
  }

  /// Rows that are printed on one page if there is room.
  void keepTogether(int firstRow, int lastRow) {
    rowBlocks.add(new Block(firstRow, lastRow));
  }

  /// Sets the pages up, when everything has been written.
  ///
  /// @param columns how many there are
  void setUp(int columns) {
    setUpPages(Math.max(least, columns));
  }

  private void setUpPages(int columns) {
    var starts = starts(columns);
    var widest = 0;
    for (var i = 0; i < starts.size(); i++) {
      var end = i + 1 < starts.size() ? starts.get(i + 1) : columns;
      widest = Math.max(widest, (i == 0 ? 0 : width(0, names)) + width(starts.get(i), end));
    }
    // What is narrow some programs would make larger.
    sheet.setFitToPage(widest > NARROW);
    var size = Size.of(widest);
    sheet.getPrintSetup().setPaperSize(size.number);
    if (starts.size() > 1) {
      printOnSeveral(starts, columns);
    }
    breakRows(size.room(widest));
    nameRepeated();
  }

  private int width(int first, int end) {
    var width = 0;
    for (var column = first; column < end; column++) {
      width += sheet.getColumnWidth(column) / 256;
    }
    return width;
  }

  /// The first column of each page.
  private List<Integer> starts(int columns) {
    var starts = new ArrayList<Integer>();
    var start = 0;
    while (start < columns) {
      starts.add(start);
      var room = Size.A3.most - (start == 0 ? 0 : width(0, names));
      var end = start + 1;
      while (end < columns && width(start, end + 1) <= room) {
        end++;
      }
      var block = end < columns ? columnBlocks.floor(end) : null;
      start = block != null && block > start ? block : end;
    }
    return starts;
  }

  /// Each page is a part of what is printed; the names at its left are repeated.
  private void printOnSeveral(List<Integer> starts, int columns) {
    var areas = new ArrayList<String>();
    for (var i = 0; i < starts.size(); i++) {
      var end = i + 1 < starts.size() ? starts.get(i + 1) : columns;
      areas.add(Page.block(0, starts.get(i), sheet.getLastRowNum(), end - 1));
    }
    name(XSSFName.BUILTIN_PRINT_AREA, areas.stream());
  }

  private void nameRepeated() {
    var rows =
        headings == 0
            ? Stream.<String>empty()
            : Stream.of("$%d:$%d".formatted(firstHeading + 1, firstHeading + headings));
    var columns =
        names == 0
            ? Stream.<String>empty()
            : Stream.of(Page.block(0, 0, 0, names - 1).replaceAll("\\$[0-9]+", ""));
    if (headings > 0 || names > 0) {
      name(XSSFName.BUILTIN_PRINT_TITLE, Stream.concat(columns, rows));
    }
  }

  /// POI's own way of naming these trips over commas in the name of a sheet.
  private void name(String name, Stream<String> cells) {
    var prefix = Page.prefix(sheet.getSheetName());
    var named = sheet.getWorkbook().createName();
    named.setNameName(name);
    named.setSheetIndex(sheet.getWorkbook().getSheetIndex(sheet));
    named.setRefersToFormula(cells.map(each -> prefix + each).collect(Collectors.joining(",")));
  }

  private void breakRows(double room) {
    var page = 0;
    for (var block : rowBlocks) {
      if (height(page, block.last()) > room(room, page)
          && block.first() > page
          && height(block.first(), block.last()) <= room(room, block.first())) {
        sheet.setRowBreak(block.first() - 1);
        page = block.first();
      }
    }
  }

  /// What is left of a page below the headings that are repeated on it.
  private double room(double room, int first) {
    return first > firstHeading ? room - height(firstHeading, firstHeading + headings - 1) : room;
  }

  private double height(int first, int last) {
    var height = 0.0;
    for (var i = first; i <= last; i++) {
      var row = sheet.getRow(i);
      height += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
    return height;
  }
}
