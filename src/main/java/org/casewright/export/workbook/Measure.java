package org.casewright.export.workbook;

import org.casewright.model.View;

/// What is known of an opportunity for each FY, real pounds unless said otherwise.
enum Measure {
  STARTS("Starts"),
  STOCK("Average in the year"),
  GROSS_STATED("Gross benefit, as stated"),
  GROSS_ADJUSTED("Gross benefit, risk-adjusted"),
  SUPPORT_STATED("Support for starts, as stated"),
  SUPPORT_ADJUSTED("Support for starts, risk-adjusted"),
  LAST_GROSS_STATED("Gross benefit of the last month, as stated"),
  LAST_GROSS_ADJUSTED("Gross benefit of the last month, risk-adjusted"),
  LAST_SUPPORT_STATED("Support of the last month, as stated"),
  LAST_SUPPORT_ADJUSTED("Support of the last month, risk-adjusted"),
  CASHABLE_STATED("Cashable, as stated"),
  CASHABLE_ADJUSTED("Cashable, risk-adjusted"),
  AVOIDANCE_STATED("Cost avoidance, as stated"),
  AVOIDANCE_ADJUSTED("Cost avoidance, risk-adjusted"),
  NON_CASHABLE_STATED("Non-cashable, as stated"),
  NON_CASHABLE_ADJUSTED("Non-cashable, risk-adjusted"),
  LAST_SAVING_STATED("Cashable and avoidance of the last month, as stated"),
  LAST_SAVING_ADJUSTED("Cashable and avoidance of the last month, risk-adjusted"),
  SIZE_STATED("Size of the gross benefit, as stated"),
  SIZE_ADJUSTED("Size of the gross benefit, risk-adjusted"),
  UNGRADED_STATED("of it on ungraded evidence, as stated"),
  UNGRADED_ADJUSTED("of it on ungraded evidence, risk-adjusted");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /// Of one as stated, the same in a view.
  Measure in(View view) {
    return view == View.AS_STATED ? this : adjusted();
  }

  private Measure adjusted() {
    return switch (this) {
      case GROSS_STATED -> GROSS_ADJUSTED;
      case SUPPORT_STATED -> SUPPORT_ADJUSTED;
      case LAST_GROSS_STATED -> LAST_GROSS_ADJUSTED;
      case LAST_SUPPORT_STATED -> LAST_SUPPORT_ADJUSTED;
      case CASHABLE_STATED -> CASHABLE_ADJUSTED;
      case AVOIDANCE_STATED -> AVOIDANCE_ADJUSTED;
      case NON_CASHABLE_STATED -> NON_CASHABLE_ADJUSTED;
      case LAST_SAVING_STATED -> LAST_SAVING_ADJUSTED;
      case SIZE_STATED -> SIZE_ADJUSTED;
      case UNGRADED_STATED -> UNGRADED_ADJUSTED;
      default -> this;
    };
  }

  String label() {
    return label;
  }

  /// Whether it counts things rather than pounds.
  boolean counts() {
    return this == STARTS || this == STOCK;
  }
}
