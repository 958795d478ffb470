package org.casewright.analysis.mtfp;

/// Whether pounds by FY go on to the end of the case.
public enum Lasting {
  /// No FY takes back what an earlier one brought.
  RECURRING("recurring"),
  /// Some of it is taken back later.
  PARTLY("partly one-off"),
  /// All of it is taken back later.
  ONE_OFF("one-off");

  private final String label;

  Lasting(String label) {
    this.label = label;
  }

  /// The word in a schedule.
  public String label() {
    return label;
  }
}
