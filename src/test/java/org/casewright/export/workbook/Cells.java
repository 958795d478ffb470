package org.casewright.export.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/// What stands in the cells of a spreadsheet that has been worked out.
interface Cells {

  /// How many rows a sheet has.
  int rows(String sheet);

  /// A number, a text, or an empty text.
  Object cell(String sheet, int row, int column);

  /// The figures that stand in a file beside its formulas.
  static Cells of(Workbook workbook) {
    return new Cells() {
      @Override
      public int rows(String sheet) {
        return workbook.getSheet(sheet).getLastRowNum() + 1;
      }

      @Override
      public Object cell(String sheet, int row, int column) {
        var line = workbook.getSheet(sheet).getRow(row);
        var cell = line == null ? null : line.getCell(column);
        if (cell == null) {
          return "";
        }
        var type =
            cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
        return switch (type) {
          case NUMERIC -> cell.getNumericCellValue();
          case STRING -> cell.getStringCellValue();
          case ERROR -> "error " + cell.getErrorCellValue();
          default -> "";
        };
      }
    };
  }

  /// Sheets that were written out as text, each to a file of its own.
  ///
  /// @param name of the spreadsheet
  static Cells of(Path folder, String name) {
    var sheets = new HashMap<String, List<String[]>>();
    return new Cells() {
      private List<String[]> sheet(String sheet) {
        return sheets.computeIfAbsent(
            sheet, _ -> read(folder.resolve(name + "-" + sheet + ".csv")));
      }

      @Override
      public int rows(String sheet) {
        return sheet(sheet).size();
      }

      @Override
      public Object cell(String sheet, int row, int column) {
        var lines = sheet(sheet);
        var text =
            row < lines.size() && column < lines.get(row).length ? lines.get(row)[column] : "";
        return number(text);
      }
    };
  }

  /// A percentage is written with its sign.
  private static Object number(String text) {
    if (!text.matches("-?[0-9.]+(E[-+]?[0-9]+)?%?")) {
      return text;
    }
    return text.endsWith("%")
        ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
        : (Object) Double.valueOf(text);
  }

  private static List<String[]> read(Path file) {
    try (MappingIterator<String[]> rows =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build()
            .readerFor(String[].class)
            .readValues(Files.readString(file))) {
      return rows.readAll();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
