package org.casewright.model;

/// How a placement or plan ends: all after the same time, or a steady share at a time (the
/// calculation, §4).
public enum Stay implements Keyed {
  FIXED("fixed"),
  DECLINING("declining");

  private final String key;

  Stay(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
