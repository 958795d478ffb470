package org.casewright.ui.desk;

/// What stands in the middle of the window: the chart, or a list of everything of one sort.
public enum Page {
  CHART("Chart"),
  ASSUMPTIONS("Assumptions"),
  BUDGETS("Budget lines"),
  MEDIUM_TERM("Medium-term plan"),
  SCENARIOS("Scenarios"),
  COMPARISON("Comparison"),
  RISKS("Risks"),
  MILESTONES("Milestones"),
  PUBLISHED("Published figures"),
  STORY("Story"),
  VERSIONS("Versions and saves"),
  FINDINGS("Findings"),
  CHANGES("What has changed"),
  HISTORY("All changes");

  private final String title;

  Page(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
