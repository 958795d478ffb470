package org.casewright.engine;

import org.casewright.engine.ResolvedCost.Terms.ContingentFee;

/// When a contingent fee is paid (the calculation, §5).
///
/// @param paid pounds by month
/// @param afterHorizon what falls due only after the horizon: the rest of the fixed part, and what
///     saving within the horizon earns later; not counted
record FeeSchedule(Monthly paid, double afterHorizon) {

  /// A saving of twelve twelfths need not be exact to the last bit, so "reached" is meant to half a
  /// penny.
  private static final double HALF_A_PENNY = 0.005;

  static FeeSchedule of(ContingentFee fee, double[] values, Monthly wholeGross) {
    var months = wholeGross.length();
    var lag = (int) Math.min(Math.floor(fee.lag().single(values)), months);
    var fixed = fixedPart(fee, values, months);
    var paid = new double[months];
    var soFar = 0.0;
    var earned = 0.0;
    for (var t = 0; t < months; t++) {
      if (t >= lag) {
        earned = Math.max(earned, earned(fee, values, 12 * wholeGross.at(t - lag)));
      }
      paid[t] = earned - soFar + fixed.at(t);
      soFar = earned;
    }
    for (var t = months - lag; t < months; t++) {
      earned = Math.max(earned, earned(fee, values, 12 * wholeGross.at(t)));
    }
    return new FeeSchedule(
        Monthly.of(paid), earned - soFar + fee.fixed().single(values) - fixed.total());
  }

  /// F · clamp((R − T₀) / (T₁ − T₀), 0, 1); with T₀ = T₁: F where R ≥ T₁.
  static double earned(ContingentFee fee, double[] values, double saving) {
    var cap = fee.cap().single(values);
    var from = fee.threshold().single(values);
    var full = fee.fullAt().single(values);
    if (from == full) {
      return saving >= full - HALF_A_PENNY ? cap : 0;
    }
    return cap * Math.clamp((saving - from) / (full - from), 0, 1);
  }

  /// Spread evenly over the whole months t with a ≤ t < b; months past the horizon are not counted.
  private static Monthly fixedPart(ContingentFee fee, double[] values, int months) {
    var amount = fee.fixed().single(values);
    var from = fee.fixedFrom().single(values);
    var to = fee.fixedTo().single(values);
    var count = Math.ceil(to) - Math.ceil(from); // at least one, as the case's rules say
    return Monthly.over(months, t -> from <= t && t < to ? amount / count : 0);
  }
}
