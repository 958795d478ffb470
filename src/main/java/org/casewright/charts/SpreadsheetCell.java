package org.casewright.charts;

/// A cell of a table that is written as text for a spreadsheet to open without harm.
public final class SpreadsheetCell {

  private SpreadsheetCell() {}

  /// Text as it stands in its cell: in quotation marks where it holds one, a line break or what
  /// separates cells; with an apostrophe where a spreadsheet would take it for a formula.
  ///
  /// @param separator between cells
  public static String of(String text, char separator) {
    var guarded = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return guarded.chars().anyMatch(each -> each == separator || "\"\r\n".indexOf(each) >= 0)
        ? "\"" + guarded.replace("\"", "\"\"") + "\""
        : guarded;
  }
}
