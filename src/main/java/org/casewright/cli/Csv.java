package org.casewright.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.casewright.charts.SpreadsheetCell;

/// Cells of a comma-separated table that a spreadsheet opens without harm.
final class Csv {

  /// Tells a spreadsheet that the file is UTF-8, so that £ survives.
  static final String BYTE_ORDER_MARK = "\ufeff";

  private Csv() {}

  /// Text, quoted where it must be; text that a spreadsheet would take for a formula has an
  /// apostrophe.
  static String text(String text) {
    return SpreadsheetCell.of(text, ',');
  }

  /// A number without exponent.
  ///
  /// @param places decimals it has at most
  static String number(double number, int places) {
    var rounded = BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
