package org.casewright.cli;

import org.casewright.model.FinancialYear;

/// Financial years as people type them.
final class FinancialYears {

  private FinancialYears() {}

  /// The year.
  ///
  /// @throws CannotAnswer if it is none
  static FinancialYear typed(String typed) {
    return FinancialYear.parse(typed)
        .orElseThrow(
            () ->
                new CannotAnswer(
                    "“%s” is not a financial year; write it like 2029/30.".formatted(typed)));
  }
}
