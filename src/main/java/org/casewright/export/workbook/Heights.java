package org.casewright.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The heights that the rows of a sheet need for the texts in them: not every program that opens a
/// spreadsheet works them out.
final class Heights {

  /// Of a row of one line, in points.
  static final float LINE = 13.5f;

  private static final float TITLE = 20;
  private static final float TALLEST = 400;

  /// How many letters of a text take as much room as a digit, by which columns are measured.
  private static final double PER_DIGIT = 1.12;

  private final List<Text> texts = new ArrayList<>();

  /// A text that takes as many lines as it needs.
  private record Text(int row, int column, String text) {}

  void add(int row, int column, String text) {
    texts.add(new Text(row, column, text));
  }

  /// Sets them, when the columns have their widths.
  void set(XSSFSheet sheet) {
    sheet.getRow(0).setHeightInPoints(TITLE);
    var lines = new TreeMap<Integer, Integer>();
    for (var text : texts) {
      var letters = (int) (PER_DIGIT * sheet.getColumnWidth(text.column()) / 256) - 1;
      lines.merge(text.row(), lines(text.text(), Math.max(1, letters)), Math::max);
    }
    lines.forEach(
        (row, most) -> {
          if (most > 1) {
            sheet.getRow(row).setHeightInPoints(Math.min(LINE * most + 2, TALLEST));
          }
        });
  }

  private static int lines(String text, int letters) {
    var lines = 0;
    for (var line : text.lines().toList()) {
      var used = 0;
      lines++;
      for (var word : List.of(line.split(" ", -1))) {
        if (used > 0 && used + 1 + word.length() > letters) {
          lines++;
          used = 0;
        }
        used += word.length() + (used > 0 ? 1 : 0);
        lines += used / (letters + 1);
      }
    }
    return lines;
  }
}
