package org.casewright.model;

/// In which prices pounds are shown (the calculation, §7).
public enum PriceBasis implements Keyed {
  REAL("real", "Real"),
  CASH("cash", "Cash");

  private final String key;
  private final String label;

  PriceBasis(String key, String label) {
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
