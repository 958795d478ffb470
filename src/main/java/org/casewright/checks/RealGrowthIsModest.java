package org.casewright.checks;

import java.math.BigDecimal;
import java.util.List;

/// A cost that grows, or falls, by more than three points a year beside prices in general soon
/// outweighs everything else in a case, and is argued for or is a slip.
final class RealGrowthIsModest implements Check {

  private static final BigDecimal MOST = new BigDecimal("0.03");

  @Override
  public List<Finding> findings(Examined examined) {
    return examined.assumptionsInUse().stream()
        .filter(
            each -> {
              var growth = each.it().growth();
              return growth != null && growth.abs().compareTo(MOST) > 0;
            })
        .map(
            each -> {
              var growth = each.it().growth();
              var points = growth == null ? 0 : growth.doubleValue();
              return Finding.of(
                  Finding.Kind.ODD,
                  "Growth far from that of prices",
                  each.at("growth"),
                  each.it().label(),
                  "“%s” is taken to %s prices in general by %s a year, every year: more than three percentage points is unusual, so say in its evidence why, or bring it nearer to 0."
                      .formatted(
                          each.it().label(),
                          points > 0 ? "rise faster than" : "fall behind",
                          Prose.rate(Math.abs(points))));
            })
        .toList();
  }
}
