package org.casewright.engine;

import org.casewright.model.RolloutShape;

/// How fast a change takes hold: r(t) of the calculation, §3.
///
/// @param pointMonths months after the start of each step; empty unless stepped
/// @param pointShares share reached at each step
/// @param waveShares one wave of the whole where there are no waves
/// @param waveOffsets months
record RolloutCurve(
    Quantity start,
    Quantity buildUp,
    RolloutShape shape,
    double[] pointMonths,
    double[] pointShares,
    double[] waveShares,
    double[] waveOffsets) {

  static final RolloutCurve IMMEDIATE =
      new RolloutCurve(
          Quantity.constant(0),
          Quantity.constant(0),
          RolloutShape.LINEAR,
          new double[0],
          new double[0],
          new double[] {1},
          new double[] {0});

  /// r(t) for every month.
  Monthly over(int months, double[] values) {
    var s = start.single(values);
    var m = buildUp.single(values);
    return Monthly.over(
        months,
        t -> {
          var r = 0.0;
          for (var wave = 0; wave < waveShares.length; wave++) {
            r += waveShares[wave] * share(t - waveOffsets[wave], s, m);
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
    for (var i = 0; i < pointMonths.length; i++) {
      if (t + 0.5 >= s + pointMonths[i]) {
        share = pointShares[i];
      }
    }
    return share;
  }
}
