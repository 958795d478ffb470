package org.casewright.analysis.mtfp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The cells of a table as spreadsheets put it on the clipboard: tabs between cells, a line a row.
/// A cell with a line break, a tab or a quotation mark in it stands in quotation marks, and its own
/// are doubled.
final class PastedCells {

  private static final Pattern CELL =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"|([^\\t\\r\\n]*))(\\t|\\r\\n|\\r|\\n|\\z)");

  private PastedCells() {}

  static List<List<String>> of(String pasted) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = CELL.matcher(pasted);
    while (cell.find()) {
      var quoted = cell.group(1);
      row.add(quoted == null ? cell.group(2) : plain(quoted));
      if (!cell.group(3).equals("\t")) {
        rows.add(List.copyOf(row));
        row.clear();
      }
      if (cell.end() == pasted.length() && !cell.group(3).equals("\t")) {
        break;
      }
    }
    return rows;
  }

  private static String plain(String quoted) {
    return quoted.replace("\"\"", "\"").replaceAll("\\s+", " ").strip();
  }
}
