package org.casewright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.charts.SpreadsheetCell;
import org.casewright.engine.ResolvedCase;
import org.casewright.export.table.CaseTable;
import org.casewright.export.table.Seen;
import org.casewright.export.table.Table;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.TableFormat;
import org.casewright.export.table.UnwritableText;
import org.casewright.library.Examples;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Hostile names stand in tables as they are, or are refused with a sentence.
class HostileTablesTest {

  private static final int FIRST_ROW = 4;

  private static List<String> names() {
    return Odd.TEXTS.stream().filter(text -> !text.isBlank()).toList();
  }

  /// The register and the opportunities of a case in which everything is called so.
  private static List<Table> tables(String name) {
    var example = Examples.open("nottingham-2022");
    var renamed =
        example
            .withTitle(name)
            .withOrganisation(name)
            .withOpportunities(
                example.opportunities().stream()
                    .map(each -> each.withName(name).withReference(name))
                    .toList())
            .withBudgetLines(
                example.budgetLines().stream().map(each -> each.withName(name)).toList());
    var seen = new Seen(ResolvedCase.of(renamed).project(View.AS_STATED), PriceBasis.REAL);
    return List.of(
        CaseTable.REGISTER.of(seen), CaseTable.OPPORTUNITIES.of(seen), CaseTable.MTFP.of(seen));
  }

  private static byte[] written(TableFormat format, Table table) throws IOException {
    var out = new ByteArrayOutputStream();
    format.write(table, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aWorkbookHoldsThemOrRefusesThem(String name) throws IOException {
    for (var table : tables(name)) {
      if (name.codePoints().anyMatch(HostileTablesTest::isForbidden)) {
        assertThatThrownBy(() -> written(TableFormat.XLSX, table))
            .isInstanceOf(UnwritableText.class)
            .message()
            .contains("has a character that the file cannot hold")
            .endsWith("Take it out, or save the table as a .csv file.")
            .satisfies(
                sentence ->
                    assertThat(sentence.codePoints().anyMatch(HostileTablesTest::isForbidden))
                        .isFalse());
        continue;
      }
      try (var workbook =
          new XSSFWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX, table)))) {
        var sheet = workbook.getSheetAt(0);
        for (var row = 0; row < table.rows().size(); row++) {
          var cells = table.rows().get(row).cells();
          for (var column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Cell.Words(var text)) {
              var at = sheet.getRow(FIRST_ROW + row).getCell(column);
              assertThat(at.getCellType()).isEqualTo(CellType.STRING);
              assertThat(at.getStringCellValue()).isEqualTo(text);
            }
          }
        }
      }
    }
  }

  private static boolean isForbidden(int each) {
    return (each < 0x20 && "\t\n\r".indexOf(each) < 0)
        || (each >= 0xD800 && each <= 0xDFFF)
        || each == 0xFFFE
        || each == 0xFFFF;
  }

  @ParameterizedTest
  @MethodSource("names")
  void commasSeparateWhatIsInThem(String name) throws IOException {
    for (var table : tables(name)) {
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
        assertThatThrownBy(() -> written(TableFormat.CSV, table))
            .isInstanceOf(UnwritableText.class);
        continue;
      }
      var read = read(new String(written(TableFormat.CSV, table), StandardCharsets.UTF_8));
      for (var row = 0; row < table.rows().size(); row++) {
        var cells = table.rows().get(row).cells();
        for (var column = 0; column < cells.size(); column++) {
          if (cells.get(column) instanceof Cell.Words(var text)) {
            var guard = SpreadsheetCell.looksLikeFormula(text) ? "'" : "";
            assertThat(read.get(row + 1).get(column)).isEqualTo(guard + text);
          }
        }
      }
    }
  }

  /// Cells of comma-separated text, by RFC 4180.
  private static List<List<String>> read(String csv) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    var quoted = false;
    for (var i = 0; i < csv.length(); i++) {
      var each = csv.charAt(i);
      if (each == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (each == '"') {
        quoted = !quoted;
      } else if (!quoted && (each == ',' || each == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (each == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (quoted || each != '\r') {
        cell.append(each);
      }
    }
    return rows;
  }
}
