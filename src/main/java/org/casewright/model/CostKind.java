package org.casewright.model;

/// Whether a cost is paid from revenue or from capital.
public enum CostKind implements Keyed {
  REVENUE("revenue"),
  CAPITAL("capital");

  private final String key;

  CostKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
