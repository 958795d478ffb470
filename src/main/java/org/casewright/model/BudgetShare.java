package org.casewright.model;

import java.math.BigDecimal;

/// A share of an opportunity's saving, or of a cost, that falls on one budget line.
///
/// @param line id of the budget line
/// @param share 0 to 1; the shares of one opportunity or cost add to 1
public record BudgetShare(String line, BigDecimal share, Extras extras) {
  public BudgetShare {
    Problem.require(
        share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
        "share",
        "A share is a fraction from 0 to 1.");
  }

  public static BudgetShare whole(String line) {
    return new BudgetShare(line, BigDecimal.ONE, Extras.NONE);
  }
}
