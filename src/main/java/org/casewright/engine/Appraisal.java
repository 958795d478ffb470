package org.casewright.engine;

/// The figures of one path of money over the horizon (the calculation, §7).
final class Appraisal {

  /// A running total that should be nil may be off in the last bit; half a penny is nil.
  private static final double HALF_A_PENNY = 0.005;

  private static final Answer NOTHING_SPENT = Answer.none("nothing is spent");

  private final Flows flows;
  private final Flows real;
  private final double[] discountFactor;

  /// Prepares the figures.
  ///
  /// @param flows in the prices shown
  /// @param real the same in real terms, from which present values always come
  /// @param discountFactor by FY
  Appraisal(Flows flows, Flows real, double[] discountFactor) {
    this.flows = flows;
    this.real = real;
    this.discountFactor = discountFactor;
  }

  Answer annualRatio(int year) {
    return Answer.ratio(flows.gross().recurring(year), cumulative(flows.cost(), year));
  }

  Answer cumulativeRatio(int year) {
    return Answer.ratio(cumulative(flows.gross(), year), cumulative(flows.cost(), year));
  }

  double npv() {
    return presentValue(real.net());
  }

  Answer benefitCostRatio() {
    return Answer.ratio(presentValue(real.gross()), presentValue(real.cost()));
  }

  Answer paybackMonth() {
    return payback(flows);
  }

  Answer discountedPaybackMonth() {
    return payback(
        new Flows(
            real.gross().times(discountFactor),
            real.support().times(discountFactor),
            real.recurring().times(discountFactor),
            real.passing().times(discountFactor)));
  }

  /// The lowest cumulative net, or 0 if it is never below 0.
  double peakFunding() {
    var lowest = flows.net().cumulative().lowest();
    return lowest < -HALF_A_PENNY ? lowest : 0;
  }

  Answer peakFundingMonth() {
    var peak = peakFunding();
    if (peak == 0) {
      return Answer.none("no funding is needed");
    }
    var cumulative = flows.net().cumulative();
    var month = 0;
    while (cumulative.at(month) > peak + HALF_A_PENNY) {
      month++;
    }
    return Answer.of(month);
  }

  /// The first month from which cumulative net is never below 0 again.
  private static Answer payback(Flows flows) {
    var cost = flows.cost();
    var spent = false;
    for (var t = 0; t < cost.length(); t++) {
      spent |= cost.at(t) != 0;
    }
    if (!spent) {
      return NOTHING_SPENT;
    }
    var cumulative = flows.net().cumulative();
    var month = cumulative.length();
    while (month > 0 && cumulative.at(month - 1) >= -HALF_A_PENNY) {
      month--;
    }
    return month == cumulative.length() ? Answer.none("not within the horizon") : Answer.of(month);
  }

  private double presentValue(Monthly path) {
    var value = 0.0;
    for (var year = 0; year < path.years(); year++) {
      value += discountFactor[year] * path.sum(year);
    }
    return value;
  }

  /// The sum of FYs 0 to `year`.
  static double cumulative(Monthly path, int year) {
    var sum = 0.0;
    for (var y = 0; y <= year; y++) {
      sum += path.sum(y);
    }
    return sum;
  }
}
