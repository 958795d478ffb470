package org.casewright.charts;

import java.util.List;
import org.casewright.model.FinancialYear;

/// What a timeline shows, before it is known how large it will be.
///
/// @param years that it spans, one column each
/// @param horizonEnd the day on which the case's horizon has ended
record TimelinePicture(Rollouts rollouts, List<FinancialYear> years, double horizonEnd) {

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
