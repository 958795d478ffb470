package org.casewright.engine;

import org.casewright.model.View;

/// What the evidence behind a line does to it in the risk-adjusted view (the calculation, §6).
///
/// @param grade the worst grade among the assumptions named; 0 where one of them is ungraded
/// @param benefitReduction 0 to 1
/// @param costAddition 0 or more
public record Confidence(int grade, double benefitReduction, double costAddition) {

  /// Whether any assumption behind it has no grade.
  public boolean ungraded() {
    return grade == 0;
  }

  /// By what a month's benefit is multiplied: a loss grows as a benefit shrinks.
  double ofBenefit(View view, double benefit) {
    if (view == View.AS_STATED) {
      return 1;
    }
    return benefit < 0 ? 1 + benefitReduction : 1 - benefitReduction;
  }

  /// By what a month's cost is multiplied.
  double ofCost(View view) {
    return view == View.AS_STATED ? 1 : 1 + costAddition;
  }
}
