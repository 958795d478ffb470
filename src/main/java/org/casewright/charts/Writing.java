package org.casewright.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.casewright.model.Money;

/// What the values of a row are, and so how they are written.
public enum Writing {
  /// Pounds, in the table's scale.
  POUNDS,
  /// A plain number of things: `131.4`, `1,250`.
  COUNT,
  /// Days since 1970, as the month they lie in: `May 2022`.
  MONTH,
  /// Days since 1970: `24 Mar 2022`.
  DAY;

  /// What stands where there is no value.
  static final String ABSENT = "–";

  private static final DateTimeFormatter MONTHS =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAYS =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final int WHOLE_FROM = 1_000;

  /// A value as a cell has it.
  ///
  /// @param value NaN where there is none
  String cell(double value, Money scale) {
    if (Double.isNaN(value)) {
      return ABSENT;
    }
    return switch (this) {
      case POUNDS -> scale.cell(value);
      case COUNT -> Money.number(value, Math.abs(value) < WHOLE_FROM ? 1 : 0);
      case MONTH -> MONTHS.format(LocalDate.ofEpochDay((long) value));
      case DAY -> DAYS.format(LocalDate.ofEpochDay((long) value));
    };
  }

  /// A value as a sentence has it: `£11.24m`, `131`.
  String text(double value) {
    return switch (this) {
      case POUNDS -> Double.isNaN(value) ? ABSENT : Money.text(value);
      case COUNT -> Double.isNaN(value) ? ABSENT : number(value);
      case MONTH, DAY -> cell(value, Money.POUNDS);
    };
  }

  /// A number of things in words: whole from ten.
  static String number(double value) {
    return Money.grouped(Money.decimal(value, Math.abs(value) < 10 ? 1 : 0));
  }
}
