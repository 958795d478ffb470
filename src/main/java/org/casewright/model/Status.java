package org.casewright.model;

/// How far an opportunity has come, as committees are told.
public enum Status implements Keyed {
  IDEA("idea", "Idea"),
  IN_DESIGN("in-design", "In design"),
  SUBJECT_TO_DECISION("subject-to-decision", "Subject to decision"),
  APPROVED("approved", "Approved"),
  ON_TRACK("on-track", "On track"),
  AT_RISK("at-risk", "At risk"),
  DELIVERED("delivered", "Delivered");

  private final String key;
  private final String label;

  Status(String key, String label) {
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
