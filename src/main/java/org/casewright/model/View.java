package org.casewright.model;

/// Whether evidence-based reductions and additions are applied (the calculation, §6).
public enum View implements Keyed {
  AS_STATED("as-stated", "As stated"),
  RISK_ADJUSTED("risk-adjusted", "Risk-adjusted");

  private final String key;
  private final String label;

  View(String key, String label) {
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
