package org.casewright.engine;

import java.util.List;
import org.casewright.model.RolloutShape;

/// How fast a change takes hold: r(t) of the calculation, §3.
///
/// @param steps in rising order; empty unless stepped
/// @param waves areas that start at different times; one of the whole where there are none
record RolloutCurve(
    Quantity start, Quantity buildUp, RolloutShape shape, List<Step> steps, List<Wave> waves) {

  /// One step of a stepped rollout.
  ///
  /// @param months after the start
  /// @param share reached from then on
  record Step(double months, double share) {}

  /// One area.
  ///
  /// @param share of the whole
  /// @param offset months after the first
  record Wave(double share, double offset) {}

  static final List<Wave> ALL_AT_ONCE = List.of(new Wave(1, 0));

  static final RolloutCurve IMMEDIATE =
      new RolloutCurve(
          Quantity.constant(0), Quantity.constant(0), RolloutShape.LINEAR, List.of(), ALL_AT_ONCE);

  /// r(t) for every month.
  Monthly over(int months, double[] values) {
    var s = start.single(values);
    var m = buildUp.single(values);
    return Monthly.over(
        months,
        t -> {
          var r = 0.0;
          for (var wave : waves) {
            r += wave.share() * share(t - wave.offset(), s, m);
          }
          return r;
        });
  }

  private double share(double t, double s, double m) {
    if (shape == RolloutShape.STEPPED) {
      return stepped(t, s);
    }
    var x = m == 0 ? (t + 0.5 >= s ? 1 : 0) : Math.clamp((t + 0.5 - s) / m, 0, 1);
    return shape == RolloutShape.S_CURVE ? x * x * (3 - 2 * x) : x;
  }

  private double stepped(double t, double s) {
    var share = 0.0;
    for (var step : steps) {
      if (t + 0.5 >= s + step.months()) {
        share = step.share();
      }
    }
    return share;
  }
}
