package org.casewright.ui.start;

import java.util.Locale;
import java.util.Optional;
import org.casewright.model.FinancialYear;

/// What is typed to begin a new case.
enum Entry {
  TITLE("Title"),
  ORGANISATION("Organisation"),
  FIRST_YEAR("First financial year"),
  YEARS("Years");

  private static final int EARLIEST = 1950;
  private static final int LATEST = 2200;
  private static final int MOST_YEARS = 30;

  private final String label;

  Entry(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /// What is shown while nothing is typed; empty where something always is.
  String prompt() {
    return this == ORGANISATION ? "your council or partnership" : "";
  }

  /// What its field is called in the window.
  String id() {
    return "new-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What is wrong with what has been typed, a sentence; empty where nothing is.
  String problem(String typed) {
    return switch (this) {
      case TITLE -> typed.isBlank() ? "Give the case a title; it can be changed later." : "";
      case ORGANISATION -> "";
      case FIRST_YEAR -> firstYear(typed).isPresent() ? "" : noYear(typed);
      case YEARS ->
          years(typed).isPresent()
              ? ""
              : "Type how many years the case runs, from 1 to %d.".formatted(MOST_YEARS);
    };
  }

  private static String noYear(String typed) {
    return typed.isBlank()
        ? "Type a financial year, such as 2026/27."
        : "“%s” is not a financial year; type one such as 2026/27.".formatted(typed.strip());
  }

  /// The calendar year in which the FY that is typed starts: from 2026/27, or 2026 alone.
  static Optional<Integer> firstYear(String typed) {
    var alone = typed.strip().matches("\\d{4}");
    var start =
        alone
            ? Optional.of(Integer.parseInt(typed.strip()))
            : FinancialYear.parse(typed).map(FinancialYear::start);
    return start.filter(year -> year >= EARLIEST && year <= LATEST);
  }

  /// A number of years, 1 to 30.
  static Optional<Integer> years(String typed) {
    return Optional.of(typed.strip())
        .filter(digits -> digits.matches("\\d{1,2}"))
        .map(Integer::parseInt)
        .filter(years -> years >= 1 && years <= MOST_YEARS);
  }
}
