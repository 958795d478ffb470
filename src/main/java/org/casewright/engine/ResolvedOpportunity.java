package org.casewright.engine;

import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;

/// An opportunity with every id looked up.
///
/// @param written as the scenario has it
/// @param terms quantities of its mechanism
/// @param rollout r(t)
/// @param grade what its evidence does to it in the risk-adjusted view
record ResolvedOpportunity(
    Opportunity written,
    Terms terms,
    RolloutCurve rollout,
    Quantity deadweight,
    Quantity overlap,
    Quantity breakdown,
    Confidence grade) {

  /// The mechanism's quantities, named as in the calculation, §4.
  sealed interface Terms {
    /// Quantities of a flow.
    ///
    /// @param weeks D; the constant infinity where there is no end
    record Flow(
        Mechanism.Flow written,
        Quantity perYear,
        Quantity weeks,
        Quantity perStart,
        Quantity weeklyCost,
        Quantity weeklyCostAfter,
        Quantity oneOffCost,
        boolean declining)
        implements Terms {}

    record Capacity(
        Quantity units, Quantity occupancy, Quantity weeklyCost, Quantity weeklyCostAfter)
        implements Terms {}

    record Profile(Quantity series, boolean increments, Quantity multiplier) implements Terms {
      /// The level of FY `year`: as given, or the increments so far.
      double level(double[] values, int year) {
        if (!increments) {
          return series.in(values, year);
        }
        var level = 0.0;
        for (var y = 0; y <= year; y++) {
          level += series.in(values, y);
        }
        return level;
      }
    }
  }

  /// q = (1 − deadweight)(1 − overlap)(1 − breakdown).
  double kept(double[] values) {
    return (1 - deadweight.single(values))
        * (1 - overlap.single(values))
        * (1 - breakdown.single(values));
  }
}
