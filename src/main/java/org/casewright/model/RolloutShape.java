package org.casewright.model;

/// How a change takes hold between its start and full effect (the calculation, §3).
public enum RolloutShape implements Keyed {
  LINEAR("linear"),
  S_CURVE("s-curve"),
  STEPPED("stepped");

  private final String key;

  RolloutShape(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
