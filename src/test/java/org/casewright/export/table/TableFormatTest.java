package org.casewright.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Kind;
import org.casewright.export.table.Table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {

  private static final int HEADINGS = 3;

  private static final Table TABLE =
      new Table(
          "Yearly savings",
          "Kent, plan, as stated, real 2025/26 prices",
          List.of(
              Column.words("Saving"),
              Column.pounds("2025/26"),
              new Column("£000", Kind.THOUSANDS),
              new Column("Chance", Kind.PERCENT),
              new Column("By", Kind.DAY)),
          List.of(
              Row.of(
                  Cell.of("Beds, block"),
                  Cell.of(-1234.5),
                  Cell.of(-2_500_000.0),
                  Cell.of(new BigDecimal("0.125")),
                  Cell.of(LocalDate.of(2026, 3, 31))),
              Row.total(
                  Cell.of("=Total"),
                  Cell.of(0.1 + 0.2, Kind.RATIO),
                  Cell.of(1e21),
                  Cell.of(Double.NaN),
                  Cell.NOTHING)),
          Table.ROUNDED);

  private static byte[] written(TableFormat kind, Table table) throws IOException {
    var out = new ByteArrayOutputStream();
    kind.write(table, out);
    return out.toByteArray();
  }

  private static Table saying(String text) {
    return new Table(
        "Names", "of a case", List.of(Column.words("Name")), List.of(Row.of(new Cell.Words(text))));
  }

  @Test
  void commaSeparatedIsPlain() throws IOException {
    assertThat(new String(written(TableFormat.CSV, TABLE), StandardCharsets.UTF_8))
        .isEqualTo(
            String.join(
                "\r\n",
                "\ufeffSaving,2025/26,£000,Chance,By",
                "\"Beds, block\",-1234.5,-2500,0.125,2026-03-31",
                "'=Total,0.3,1000000000000000000,,",
                "",
                "Yearly savings",
                "\"Kent, plan, as stated, real 2025/26 prices\"",
                "Figures may not sum because of rounding.",
                ""));
  }

  /// Nobody believes fourteen decimals; a workbook holds them all and shows what they mean.
  @Test
  void commaSeparatedHasPoundsToThePennyAndFewDecimals() throws IOException {
    var third = 1 / 3.0;
    var cells =
        Stream.of(Kind.POUNDS, Kind.PENCE, Kind.THOUSANDS, Kind.WHOLE, Kind.NUMBER, Kind.RATIO)
            .map(kind -> Cell.of(10_000 + third, kind))
            .toList();
    var row = new ArrayList<>(cells);
    row.add(Cell.of(third, Kind.PERCENT));
    row.add(Cell.of(-0.001, Kind.POUNDS));
    var columns =
        IntStream.range(0, row.size()).mapToObj(i -> Column.words("Column " + i)).toList();
    var table = new Table("Thirds", "of a case", columns, List.of(new Row(row, false)));
    assertThat(new String(written(TableFormat.CSV, table), StandardCharsets.UTF_8).lines())
        .contains("10000.33,10000.33,10.00033,10000.3333,10000.3333,10000.3333,0.333333,0");
  }

  private static Rounding adding(Kind kind, double total, double... parts) {
    return Rounding.of(
        kind,
        Arrays.stream(parts).mapToObj(part -> new double[] {part}).toList(),
        new double[] {total});
  }

  /// £100.004 twice is £200.01 to the penny, as £100.00 twice is not; £0.50 and £1.50 are £1 and £2
  /// where whole pounds are shown.
  @Test
  void partsThatDoNotAddUpAsTheyAreWrittenAreSaidToBeRounded() {
    for (var kind : List.of(Kind.POUNDS, Kind.THOUSANDS)) {
      var pence = adding(kind, 200.008, 100.004, 100.004);
      assertThat(pence.showsIn(TableFormat.CSV)).isTrue();
      assertThat(pence.showsIn(TableFormat.XLSX)).as("£100 and £100 are £200").isFalse();
    }
    var halves = adding(Kind.POUNDS, 2, 0.5, 1.5);
    assertThat(halves.showsIn(TableFormat.CSV)).isFalse();
    assertThat(halves.showsIn(TableFormat.XLSX)).isTrue();
    var thousands = adding(Kind.THOUSANDS, 2000, 500, 1500);
    assertThat(thousands.showsIn(TableFormat.CSV)).isFalse();
    assertThat(thousands.showsIn(TableFormat.XLSX)).as("1 and 2 are 2").isTrue();
    assertThat(halves.or(adding(Kind.POUNDS, 1, 1)).showsIn(TableFormat.XLSX)).isTrue();
    assertThat(Rounding.NONE.or(halves).showsIn(TableFormat.CSV)).isFalse();
    assertThat(adding(Kind.POUNDS, 100.004, 100.004).showsIn(TableFormat.CSV)).isFalse();
    assertThat(adding(Kind.POUNDS, Double.POSITIVE_INFINITY, 1, 1).showsIn(TableFormat.CSV))
        .as("what is too large to be written is not rounded")
        .isFalse();
  }

  @Test
  void theNoteOfAFileIsOfWhatStandsInIt() throws IOException {
    var columns = List.of(Column.pounds("2025/26"));
    var rounding = adding(Kind.POUNDS, 2, 0.5, 1.5);
    var table = new Table("Halves", "of a case", columns, List.of(), "A note.", rounding);
    assertThat(new String(written(TableFormat.CSV, table), StandardCharsets.UTF_8))
        .endsWith("A note.\r\n");
    try (var workbook = opened(table)) {
      assertThat(workbook.getSheetAt(0).getRow(HEADINGS + 2).getCell(0).getStringCellValue())
          .isEqualTo("A note. Figures may not sum because of rounding.");
    }
  }

  @Test
  void aWorkbookShowsWhatItHolds() throws IOException {
    try (var workbook = opened(TABLE)) {
      var sheet = workbook.getSheet("Yearly savings");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Yearly savings");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(TABLE.context());
      assertThat(shown(sheet, HEADINGS))
          .containsExactly("Saving", "2025/26", "£000", "Chance", "By");
      assertThat(shown(sheet, HEADINGS + 1))
          .containsExactly("Beds, block", "(£1,235)", "(2,500)", "12.5%", "31 Mar 2026");
      assertThat(shown(sheet, HEADINGS + 2).subList(0, 2)).containsExactly("=Total", "0.30 : 1");
      assertThat(number(sheet, HEADINGS + 1, 1)).isEqualTo(-1234.5);
      assertThat(number(sheet, HEADINGS + 1, 2)).isEqualTo(-2500);
      assertThat(sheet.getRow(HEADINGS + 2).getCell(3).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(sheet.getRow(HEADINGS + 4).getCell(0).getStringCellValue())
          .isEqualTo(Table.ROUNDED);
    }
  }

  @Test
  void aWorkbookIsReadyToBeReadAndPrinted() throws IOException {
    try (var workbook = opened(TABLE)) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 4);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:E6");
      assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(0, 3, -1, -1));
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
      assertThat(cell(sheet, HEADINGS, 0).getCellStyle().getFont().getBold()).isTrue();
      assertThat(cell(sheet, HEADINGS + 1, 0).getCellStyle().getWrapText()).isTrue();
      assertThat(cell(sheet, HEADINGS + 1, 0).getCellStyle().getFont().getBold()).isFalse();
      assertThat(cell(sheet, HEADINGS + 2, 0).getCellStyle().getFont().getBold()).isTrue();
      var properties = workbook.getProperties().getCoreProperties();
      assertThat(properties.getTitle()).isEqualTo("Yearly savings");
      assertThat(properties.getSubject()).isEqualTo(TABLE.context());
      assertThat(properties.getCreator()).startsWith("Casewright");
      assertThat(properties.getCreated()).isNull();
    }
  }

  @Test
  void rowsMakeRoomForWrappedTextAndWideTablesHaveALargerSheet() throws IOException {
    try (var workbook = opened(saying("word ".repeat(100)))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getColumnWidth(0)).isLessThan(60 * 256);
      assertThat(sheet.getRow(HEADINGS + 1).getHeightInPoints())
          .isGreaterThan(9 * sheet.getDefaultRowHeightInPoints());
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
    }
    var columns =
        IntStream.range(0, 20).mapToObj(i -> Column.words("A heading that is long " + i)).toList();
    try (var workbook = opened(new Table("Wide", "of a case", columns, List.of()))) {
      assertThat(workbook.getSheetAt(0).getPrintSetup().getPaperSize())
          .isEqualTo(PrintSetup.A3_PAPERSIZE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"x\")"})
  void whatLooksLikeAFormulaIsText(String text) throws IOException {
    try (var workbook = opened(saying(text))) {
      var cell = cell(workbook.getSheetAt(0), HEADINGS + 1, 0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
    assertThat(new String(written(TableFormat.CSV, saying(text)), StandardCharsets.UTF_8))
        .matches("(?s)\ufeffName\r\n\"?'.*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two\nlines",
        "a\r\nb",
        "a\rb",
        "_x000D_",
        "__x0041_x0041_",
        "tab\there",
        "שלום",
        "👩‍👩‍👧",
        "\"quoted\", 'so'",
        " spaces ",
        "<&>]]>"
      })
  void wordsComeBackAsTheyWere(String text) throws IOException {
    try (var workbook = opened(saying(text))) {
      var cell = cell(workbook.getSheetAt(0), HEADINGS + 1, 0);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }
  }

  @Test
  void whatXmlForbidsIsRefusedByAWorkbookWithASentence() throws IOException {
    assertThatThrownBy(() -> written(TableFormat.XLSX, saying("Bed\u000bs")))
        .isInstanceOf(UnwritableText.class)
        .hasMessage(
            "Row 1 of the table, column “Name”, has a character that the file cannot hold, U+000B,"
                + " in “Bed□s”. Take it out, or save the table as a .csv file.");
    assertThat(new String(written(TableFormat.CSV, saying("Bed\u000bs")), StandardCharsets.UTF_8))
        .contains("Bed\u000bs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0001", "\u001f", "\ufffe", "\uffff"})
  void noForbiddenCharacterGoesIntoAWorkbook(String text) {
    assertThatThrownBy(() -> written(TableFormat.XLSX, saying(text)))
        .isInstanceOf(UnwritableText.class);
    for (UnaryOperator<Table> place : PLACES) {
      var table = place.apply(saying(text));
      assertThatThrownBy(() -> written(TableFormat.XLSX, table)).isInstanceOf(UnwritableText.class);
    }
  }

  /// Everywhere that a table has words.
  private static final List<UnaryOperator<Table>> PLACES =
      List.of(
          of -> new Table(text(of), "", of.columns(), List.of()),
          of -> new Table("x", text(of), of.columns(), List.of()),
          of -> new Table("x", "", List.of(Column.words(text(of))), List.of()),
          of -> new Table("x", "", of.columns(), List.of(), text(of)));

  private static String text(Table of) {
    return ((Cell.Words) of.rows().getFirst().cells().getFirst()).text();
  }

  @Test
  void halfACharacterIsRefusedByBoth() {
    for (var kind : TableFormat.values()) {
      assertThatThrownBy(() -> written(kind, saying("Bed \ud83d")))
          .isInstanceOf(UnwritableText.class)
          .hasMessageStartingWith(
              "Row 1 of the table, column “Name”, has a character that the file cannot hold,"
                  + " U+D83D, in “Bed □”. Take it out");
    }
  }

  @Test
  void aTextThatIsTooLongForACellIsRefused() throws IOException {
    var most = "x".repeat(32_767);
    try (var workbook = opened(saying(most))) {
      assertThat(cell(workbook.getSheetAt(0), HEADINGS + 1, 0).getStringCellValue())
          .isEqualTo(most);
    }
    assertThatThrownBy(() -> written(TableFormat.XLSX, saying(most + "x")))
        .hasMessage(
            "Row 1 of the table, column “Name”, has 32,768 letters, “%s…”; a cell of a workbook"
                    .formatted("x".repeat(40))
                + " holds 32,767. Shorten it, or save the table as a .csv file.");
    assertThat(written(TableFormat.CSV, saying(most + "x"))).hasSizeGreaterThan(32_768);
  }

  @Test
  void theStreamStaysOpen() throws IOException {
    var closed = new boolean[1];
    for (var kind : TableFormat.values()) {
      kind.write(
          TABLE,
          new ByteArrayOutputStream() {
            @Override
            public void close() {
              closed[0] = true;
            }
          });
    }
    assertThat(closed[0]).isFalse();
  }

  @Test
  void theEndingPicksTheKind() {
    assertThat(TableFormat.of("a.CSV")).contains(TableFormat.CSV);
    assertThat(TableFormat.of("a.csv.xlsx")).contains(TableFormat.XLSX);
    assertThat(TableFormat.of("csv")).isEmpty();
    assertThat(TableFormat.of("a.xls")).isEmpty();
  }

  @Test
  void aRowHasACellAColumn() {
    var columns = List.of(Column.words("a"), Column.words("b"));
    var rows = List.of(Row.of(Cell.of("only one")));
    assertThatThrownBy(() -> new Table("x", "", columns, rows))
        .hasMessage("x: a row has 1 cells and the table 2 columns");
  }

  private static XSSFWorkbook opened(Table table) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX, table)));
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column);
  }

  private static double number(XSSFSheet sheet, int row, int column) {
    return cell(sheet, row, column).getNumericCellValue();
  }

  private static List<String> shown(XSSFSheet sheet, int row) {
    var formatter = new DataFormatter();
    var cells = new ArrayList<String>();
    sheet.getRow(row).forEach(cell -> cells.add(formatter.formatCellValue(cell).strip()));
    return cells;
  }
}
