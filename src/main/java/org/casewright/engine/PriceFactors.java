package org.casewright.engine;

import org.casewright.model.BusinessCase;

/// What a real pound of the price-base year is worth in each FY (the calculation, §7).
final class PriceFactors {

  private PriceFactors() {}

  /// Π(1 + inflation) over each FY after the price-base year up to each FY of the case.
  static double[] index(BusinessCase written) {
    var timeline = written.timeline();
    var inflation = written.pricesOrDefault().inflation();
    var index = new double[timeline.years()];
    var before = timeline.firstYear() - written.priceBase().start();
    var factor = 1.0;
    for (var year = 0; year < before + timeline.years(); year++) {
      if (year > 0 && inflation != null) {
        factor *= 1 + inflation.held(year - 1).doubleValue();
      }
      if (year >= before) {
        index[year - before] = factor;
      }
    }
    return index;
  }

  /// DF(0) = 1, DF(y) = DF(y − 1) / (1 + rate(y)).
  static double[] discount(BusinessCase written) {
    var schedule = written.pricesOrDefault().schedule();
    var factors = new double[written.timeline().years()];
    factors[0] = 1;
    for (var year = 1; year < factors.length; year++) {
      factors[year] = factors[year - 1] / (1 + schedule.rate(year).doubleValue());
    }
    return factors;
  }
}
