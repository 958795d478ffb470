package org.casewright.file.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as spreadsheets write them, and files that mean harm.
class TableFileTest {

  @TempDir Path folder;

  private TableResult read(String name, byte[] content) throws IOException {
    return TableFile.read(Files.write(folder.resolve(name), content));
  }

  private Sheet sheet(byte[] content) throws IOException {
    return ((TableResult.Read) read("table.csv", content)).sheets().getFirst();
  }

  private Sheet sheet(String csv) throws IOException {
    return sheet(csv.getBytes(StandardCharsets.UTF_8));
  }

  private String refused(String name, byte[] content) throws IOException {
    var problems = ((TableResult.Refused) read(name, content)).problems();
    assertThat(problems).hasSize(1);
    return problems.getFirst().text();
  }

  private static byte[] workbook(Consumer<XSSFSheet> fill) throws IOException {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      fill.accept(workbook.createSheet("Plan"));
      workbook.write(out);
      return out.toByteArray();
    }
  }

  /// The file with one of its parts replaced, or added.
  private static byte[] with(byte[] packed, String part, byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(packed));
        var to = new ZipOutputStream(out)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        if (!entry.getName().equals(part)) {
          to.putNextEntry(new ZipEntry(entry.getName()));
          from.transferTo(to);
        }
      }
      to.putNextEntry(new ZipEntry(part));
      to.write(content);
    }
    return out.toByteArray();
  }

  private static String part(byte[] packed, String part) throws IOException {
    try (var from = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        if (entry.getName().equals(part)) {
          return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IllegalArgumentException(part);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsOutWhatStandsBetweenCells(String separator) throws IOException {
    var sheet = sheet("Name,Value\nA,1\nB,2\n".replace(",", separator));
    assertThat(sheet.rows()).hasSize(3);
    assertThat(sheet.rows().get(2).cell(1).text()).isEqualTo("2");
  }

  @Test
  void commasInAmountsAreNoSeparators() throws IOException {
    var sheet = sheet("Name;2025/26;2026/27\nA;1,200;1,300\nB;2,200;2,300\n");
    assertThat(sheet.rows().get(1).cell(2).text()).isEqualTo("1,300");
  }

  @Test
  void quotedFieldsMayHaveBreaksQuotesAndSeparators() throws IOException {
    var sheet = sheet("Name,Value\r\n\"Fostering,\r\nown \"\"carers\"\"\",1\r\n\r\nLast,2\r\n");
    assertThat(sheet.rows().get(1).cell(0).text()).isEqualTo("Fostering, own \"carers\"");
    assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 2, 4); // 3 is empty
  }

  @Test
  void lettersAreReadAsTheyWereWritten() throws IOException {
    var words = "Saving £,Élan\n1,2\n";
    for (var each : new String[] {"UTF-8", "windows-1252"}) {
      assertThat(sheet(words.getBytes(Charset.forName(each))).rows().getFirst().cell(0).text())
          .isEqualTo("Saving £");
    }
    for (var each : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
      assertThat(
              sheet(("\uFEFF" + words).getBytes(Charset.forName(each)))
                  .rows()
                  .getFirst()
                  .cell(0)
                  .text())
          .isEqualTo("Saving £");
    }
  }

  @Test
  void aFirstLineThatNamesTheSeparatorIsNoRow() throws IOException {
    var sheet = sheet("sep=;\nName;Value\nA;1\n");
    assertThat(sheet.rows()).extracting(Row::number).containsExactly(2, 3);
    assertThat(sheet.rows().getFirst().cell(1).text()).isEqualTo("Value");
  }

  @Test
  void aQuotationMarkThatIsNotClosedIsSaid() throws IOException {
    assertThat(refused("a.csv", "Name,Value\nA,\"1\nB,2\n".getBytes(StandardCharsets.UTF_8)))
        .startsWith("a.csv cannot be read. What stands in line ")
        .contains("a quotation mark may be missing");
  }

  @Test
  void aWorkbookGivesWhatItsCellsShowed() throws IOException {
    var content =
        workbook(
            sheet -> {
              var row = sheet.createRow(3);
              row.createCell(0).setCellValue("Saving");
              row.createCell(1).setCellValue(-1250.5);
              var style = sheet.getWorkbook().createCellStyle();
              style.setDataFormat(
                  sheet.getWorkbook().createDataFormat().getFormat("#,##0.0;(#,##0.0)"));
              row.getCell(1).setCellStyle(style);
              row.createCell(28).setCellValue(true);
              var percent = sheet.getWorkbook().createCellStyle();
              percent.setDataFormat((short) 9);
              row.createCell(4).setCellValue(0.04);
              row.getCell(4).setCellStyle(percent);
              var day = sheet.getWorkbook().createCellStyle();
              day.setDataFormat((short) 14);
              row.createCell(5).setCellValue(45_000);
              row.getCell(5).setCellStyle(day);
              var thousands = sheet.getWorkbook().createCellStyle();
              thousands.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("#,##0,"));
              row.createCell(6).setCellValue(1_250_000);
              row.getCell(6).setCellStyle(thousands);
            });
    var row = ((TableResult.Read) read("a.xlsx", content)).sheets().getFirst().rows().getFirst();
    assertThat(row.number()).isEqualTo(4);
    assertThat(row.cell(0)).isEqualTo(Cell.of("Saving"));
    assertThat(row.cell(1).text()).isEqualTo("(1,250.5)");
    assertThat(row.cell(1).number()).isEqualByComparingTo("-1250.5");
    assertThat(row.cell(28).text()).isEqualTo("TRUE");
    assertThat(Row.letters(28)).isEqualTo("AC");
    assertThat(row.cell(4)).isEqualTo(Cell.of("4%", new BigDecimal("0.04")));
    assertThat(row.cell(5).number()).isNull(); // a day is no amount
    assertThat(row.cell(6)).isEqualTo(Cell.of("1,250", BigDecimal.valueOf(1250)));
  }

  @Test
  void aFormulaIsNeverWorkedOut() throws IOException {
    var content = workbook(sheet -> sheet.createRow(0).createCell(0).setCellFormula("1+1"));
    var part = "xl/worksheets/sheet1.xml";
    var written = part(content, part);
    assertThat(written).contains("<f>1+1</f>");
    var lastCalculated =
        with(
            content,
            part,
            written
                .replaceAll("<f>1\\+1</f>(<v>[^<]*</v>)?", "<f>1+1</f><v>7</v>")
                .getBytes(StandardCharsets.UTF_8));
    var cell = first(lastCalculated);
    assertThat(cell.number()).isEqualByComparingTo("7");
    var never =
        with(
            content,
            part,
            written
                .replaceAll("<f>1\\+1</f>(<v>[^<]*</v>)?", "<f>1+1</f>")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(first(never).trouble()).startsWith("Its formula has not been calculated.");
    var wrong =
        with(
            content,
            part,
            written
                .replaceAll(
                    "<c r=\"A1\"[^>]*>.*?</c>", "<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(first(wrong).trouble()).startsWith("Its formula ends in an error");
  }

  private Cell first(byte[] content) throws IOException {
    return ((TableResult.Read) read("a.xlsx", content))
        .sheets()
        .getFirst()
        .rows()
        .getFirst()
        .cell(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/_rels/workbook.xml.rels"
      })
  void entitiesOfXmlEndTheReading(String part) throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "do not tell");
    var content = workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("&x;"));
    var laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>";
    var written = part(content, part);
    var end = written.indexOf("?>");
    var spoilt =
        written.substring(0, end + 2)
            + laughs
            + written.substring(end + 2).replace("&amp;x;", "&x;");
    assertThat(refused("a.xlsx", with(content, part, spoilt.getBytes(StandardCharsets.UTF_8))))
        .startsWith(
            part.equals("_rels/.rels")
                ? "a.xlsx cannot be read. It is no Excel workbook"
                : "a.xlsx cannot be read. It declares a document type")
        .doesNotContain("do not tell");
  }

  @Test
  void aPackedFileThatGrowsWithoutEndIsNotUnpacked() throws IOException {
    var content = workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("A"));
    var bomb = with(content, "xl/media/image1.bin", new byte[200 << 20]);
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(refused("a.xlsx", bomb)).contains("Unpacked it would take far more room");
    var tight = with(content, "xl/sharedStrings.xml", new byte[20 << 20]);
    assertThat(refused("a.xlsx", tight)).contains("Unpacked it would take far more room");
  }

  @Test
  void whatAFileClaimsToHoldTakesNoRoom() throws IOException {
    var content = workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("A"));
    var strings =
        part(content, "xl/sharedStrings.xml")
            .replaceAll("niqueCount=\"\\d+\"", "niqueCount=\"2000000000\"");
    var claimed = with(content, "xl/sharedStrings.xml", strings.getBytes(StandardCharsets.UTF_8));
    assertThat(first(claimed).text()).isEqualTo("A");
    var far = part(content, "xl/worksheets/sheet1.xml").replace("\"A1\"", "\"XFE1\"");
    assertThat(
            refused(
                "a.xlsx",
                with(content, "xl/worksheets/sheet1.xml", far.getBytes(StandardCharsets.UTF_8))))
        .contains("more than 16,384 columns");
  }

  @Test
  void moreCellsThanATableHasAreRefused() throws IOException {
    var line = "1,".repeat(999) + "1\n";
    assertThat(refused("a.csv", line.repeat(401).getBytes(StandardCharsets.UTF_8)))
        .contains("more than 400,000 filled cells");
    assertThat(refused("a.csv", new byte[TableFile.LARGEST + 1])).contains("larger than 16 MB");
  }

  @Test
  void macrosAreCarriedAlongAndNotRun() throws IOException {
    var content = workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("A"));
    var types =
        part(content, "[Content_Types].xml")
            .replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
            .replaceFirst(
                "<Default ",
                "<Default Extension=\"bin\""
                    + " ContentType=\"application/vnd.ms-office.vbaProject\"/><Default ");
    var macros =
        with(
            with(content, "[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8)),
            "xl/vbaProject.bin",
            new byte[] {1, 2, 3});
    assertThat(first(macros).text()).isEqualTo("A");
  }

  @Test
  void whatIsNoTableIsRefusedWithASentence() throws IOException {
    var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThat(refused("a.xls", old)).contains("an old Excel file (.xls)").contains(".xlsx");
    assertThat(refused("a.xlsx", old)).contains("or one with a password");
    assertThat(refused("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .contains("It is a PDF");
    assertThat(refused("a.csv", new byte[] {1, 0, 2})).contains("It is no text");
    assertThat(refused("a.csv", new byte[0]))
        .isEqualTo("a.csv is empty. Choose a file that has a table in it.");
    assertThat(refused("a.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9})).contains("It is damaged");
    var other =
        with(
            workbook(_ -> {}),
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
    assertThat(refused("a.ods", other)).contains("It is a file of LibreOffice");
    assertThat(
            ((TableResult.Refused) TableFile.read(folder.resolve("none.csv")))
                .problems()
                .getFirst()
                .text())
        .startsWith("none.csv does not exist");
  }

  @Test
  void aWorkbookCutShortIsRefusedWhereverItEnds() throws IOException {
    var content = workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("A"));
    for (var length = 4; length < content.length; length += 97) {
      var cut = Arrays.copyOf(content, length);
      assertThat(read("a.xlsx", cut))
          .isInstanceOfAny(TableResult.Refused.class, TableResult.Read.class);
    }
    assertThat(refused("a.xlsx", Arrays.copyOf(content, content.length / 2)))
        .contains("cannot be read");
  }

  @Test
  void spoiltFilesAreReadOrRefusedAndNothingElse() throws IOException {
    var content =
        workbook(
            sheet -> {
              sheet.createRow(0).createCell(0).setCellValue("A");
              sheet.createRow(1).createCell(0).setCellValue(12.5);
            });
    var random = new Random(8);
    for (var i = 0; i < 200; i++) {
      var spoilt = content.clone();
      for (var changes = random.nextInt(8); changes >= 0; changes--) {
        spoilt[4 + random.nextInt(spoilt.length - 4)] = (byte) random.nextInt();
      }
      assertThat(read("a.xlsx", spoilt)).isNotNull();
    }
  }

  /// In a program of its own, because what logs is set up once.
  @Test
  void nothingIsPrintedToTheConsole() throws IOException, InterruptedException {
    var content = workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("A"));
    var part = "xl/_rels/workbook.xml.rels";
    var spoilt = with(content, part, "<!DOCTYPE x []><x/>".getBytes(StandardCharsets.UTF_8));
    var good = Files.write(folder.resolve("good.xlsx"), content);
    var bad = Files.write(folder.resolve("bad.xlsx"), spoilt);
    var printed = folder.resolve("printed.txt");
    var program =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                ReadsTables.class.getName(),
                good.toString(),
                bad.toString())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(program.waitFor()).isEqualTo(1); // of the two one is read
    assertThat(printed).isEmptyFile();
  }
}
