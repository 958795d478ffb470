package org.casewright.analysis;

/// Which part of a case a change is in; changes are listed in this order.
public enum Where {
  CASE("The case"),
  NUMBERS("Numbers"),
  OPPORTUNITIES("Workstreams and opportunities"),
  COSTS("Costs"),
  BUDGETS("Budgets"),
  SCENARIOS("Scenarios"),
  EVIDENCE("Evidence and ranges"),
  MILESTONES("Milestones and risks"),
  PUBLISHED("Published figures"),
  STORY("Story"),
  VERSIONS("Named versions");

  private final String label;

  Where(String label) {
    this.label = label;
  }

  /// The words on screen.
  public String label() {
    return label;
  }
}
