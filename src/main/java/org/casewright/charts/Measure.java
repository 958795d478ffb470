package org.casewright.charts;

/// What a profile shows of each FY.
public enum Measure {
  /// The FY's own figure.
  ANNUAL("Annual"),
  /// The change on the FY before; in the first FY, the figure itself.
  INCREMENT("Increment"),
  /// All FYs so far.
  CUMULATIVE("Cumulative");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /// The words on screen.
  public String label() {
    return label;
  }
}
