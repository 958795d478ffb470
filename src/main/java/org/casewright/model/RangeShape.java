package org.casewright.model;

/// How an assumption is spread between its low and high value.
public enum RangeShape implements Keyed {
  PERT("pert"),
  TRIANGULAR("triangular"),
  UNIFORM("uniform");

  private final String key;

  RangeShape(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
