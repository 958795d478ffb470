package org.casewright.ui.desk;

/// What is in front of whoever sits at the window: the page that stands in place of the panes, else
/// the part that has the keyboard.
public enum InFront {
  START,
  PASTING,
  BRINGING,
  HEADER,
  HEADLINES,
  CHART,
  CHART_TABLE,
  /// What is chosen on the left, with its details or its list.
  CHOSEN
}
