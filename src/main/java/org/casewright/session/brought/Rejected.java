package org.casewright.session.brought;

import org.casewright.file.table.Row;

/// A cell that cannot be used.
///
/// @param row as the spreadsheet counts it
/// @param column 0 being A
/// @param text as the spreadsheet shows it; may be empty
/// @param sentence what is wrong and what to do
public record Rejected(int row, int column, String text, String sentence) {

  private static final int LONGEST = 60;

  /// As the spreadsheet names the cell: `D12`.
  public String place() {
    return Row.letters(column) + row;
  }

  /// One line for a list: `D12, “tbc”: It is no amount; …`.
  public String line() {
    return text.isEmpty()
        ? "%s: %s".formatted(place(), sentence)
        : "%s, “%s”: %s".formatted(place(), shortened(text), sentence);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }
}
