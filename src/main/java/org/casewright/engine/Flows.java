package org.casewright.engine;

import org.casewright.model.CostTerms;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;

/// The money of a part of the case, month by month: what appraisal figures are made of.
///
/// @param gross benefit
/// @param support for starts
/// @param recurring costs a year
/// @param passing one-off costs and contingent fees
record Flows(Monthly gross, Monthly support, Monthly recurring, Monthly passing) {

  /// The part of a projection that `scope` speaks of, real.
  static Flows of(Projection projection, Scope scope) {
    var weights = new Weights(scope);
    var months = projection.timeline().months();
    var gross = Monthly.zero(months);
    var support = Monthly.zero(months);
    for (var benefit : projection.benefits()) {
      var weight = weights.of(benefit.opportunity().written(), projection.resolved().written());
      if (weight != 0) {
        gross = gross.plus(weight, benefit.gross());
        support = support.plus(weight, benefit.support());
      }
    }
    var recurring = Monthly.zero(months);
    var passing = Monthly.zero(months);
    for (var cost : projection.costs()) {
      var weight = weights.of(cost.cost().written(), projection.resolved().written());
      if (weight != 0 && cost.cost().written().terms() instanceof CostTerms.Recurring) {
        recurring = recurring.plus(weight, cost.amount());
      } else if (weight != 0) {
        passing = passing.plus(weight, cost.amount());
      }
    }
    return new Flows(gross, support, recurring, passing);
  }

  /// The same flows in other prices.
  Flows in(PriceBasis prices, Projection projection) {
    if (prices == PriceBasis.REAL) {
      return this;
    }
    var factors = projection.priceFactors(prices);
    return new Flows(
        gross.times(factors),
        support.times(factors),
        recurring.times(factors),
        passing.times(factors));
  }

  /// Programme cost: everything but the benefit.
  Monthly cost() {
    return support.plus(1, recurring).plus(1, passing);
  }

  Monthly net() {
    return gross.minus(cost());
  }

  /// Twelve times the last month's gross less support and recurring costs.
  double recurringNet(int year) {
    return gross.minus(support).minus(recurring).recurring(year);
  }
}
