package org.casewright.cli;

import org.casewright.charts.SpreadsheetCell;
import org.casewright.model.Money;

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

  /// A computed number without exponent.
  ///
  /// @param places decimals it has at most
  static String number(double number, int places) {
    return SpreadsheetCell.of(Money.decimal(number, places));
  }
}
