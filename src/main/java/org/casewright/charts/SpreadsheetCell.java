package org.casewright.charts;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// A cell of a table that is written as text for a spreadsheet to open without harm.
public final class SpreadsheetCell {

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]");

  private SpreadsheetCell() {}

  /// Text as it stands in its cell: in quotation marks where it holds one, a line break or what
  /// separates cells; with an apostrophe where a spreadsheet would take it for a formula.
  ///
  /// @param separator between cells
  public static String of(String text, char separator) {
    var guarded = looksLikeFormula(text) ? "'" + text : text;
    return guarded.chars().anyMatch(each -> each == separator || "\"\r\n".indexOf(each) >= 0)
        ? "\"" + guarded.replace("\"", "\"\"") + "\""
        : guarded;
  }

  /// A number without exponent or needless noughts.
  public static String of(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /// Whether a spreadsheet would take the text for a formula where it is typed or read.
  public static boolean looksLikeFormula(String text) {
    return FORMULA.matcher(text).lookingAt();
  }
}
