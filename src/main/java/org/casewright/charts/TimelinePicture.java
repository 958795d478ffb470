package org.casewright.charts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.model.FinancialYear;

/// What a timeline shows, before it is known how large it will be.
///
/// @param before bars that were elsewhere before a change, as they were, by the key of their row
/// @param years that it spans, one column each
/// @param horizonEnd the day on which the case's horizon has ended
/// @param named ids of the milestones that are to have their names with them
/// @param whole whether a name stands there whole or not at all
record TimelinePicture(
    Rollouts rollouts,
    Map<String, Row> before,
    List<FinancialYear> years,
    double horizonEnd,
    Set<String> named,
    boolean whole) {

  /// The first day it spans.
  double from() {
    return TimelineChart.day(years.getFirst().start());
  }

  /// The day after the last it spans.
  double to() {
    return TimelineChart.day(years.getLast().start() + 1);
  }

  boolean spans(double day) {
    return day >= from() && day < to();
  }
}
