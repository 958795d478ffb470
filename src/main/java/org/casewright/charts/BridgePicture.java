package org.casewright.charts;

import java.util.List;
import java.util.Map;
import org.casewright.charts.Bridge.Step;
import org.jspecify.annotations.Nullable;

/// What a bridge shows, before it is known how large it will be.
///
/// @param before where totals ended before a change, pounds by the key of their row; those that
///     have not moved are not in it
/// @param highlighted key of the step that stands out; absent means none
record BridgePicture(
    List<Step> steps,
    AxisRange axis,
    Map<String, Double> before,
    @Nullable String highlighted,
    Medium medium) {

  BridgePicture {
    steps = List.copyOf(steps);
    before = Map.copyOf(before);
  }
}
