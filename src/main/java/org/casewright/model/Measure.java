package org.casewright.model;

/// What a profile shows of each FY.
public enum Measure implements Keyed {
  /// The FY's own figure.
  ANNUAL("annual", "Annual"),
  /// The change on the FY before; in the first FY, the figure itself.
  INCREMENT("increment", "Increment"),
  /// All FYs so far.
  CUMULATIVE("cumulative", "Cumulative");

  private final String key;
  private final String label;

  Measure(String key, String label) {
    this.key = key;
    this.label = label;
  }

  @Override
  public String key() {
    return key;
  }

  /// The words on screen.
  public String label() {
    return label;
  }
}
