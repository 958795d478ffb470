package org.casewright.model;

import java.math.BigDecimal;

/// Shares of one gross benefit that add to 1: a budget can be cut, budgeted growth does not happen,
/// capacity is freed (the calculation, §1).
public record Cashability(
    BigDecimal cashable, BigDecimal avoidance, BigDecimal nonCashable, Extras extras) {

  /// What an unclassified benefit counts as: all non-cashable.
  public static final Cashability UNCLASSIFIED =
      new Cashability(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, Extras.NONE);

  public Cashability {
    Shares.require("cashable", cashable);
    Shares.require("avoidance", avoidance);
    Shares.require("nonCashable", nonCashable);
    Problem.require(
        Shares.addToOne(cashable.add(avoidance).add(nonCashable)),
        "",
        "Cashable, avoidance and non-cashable add to %s; they must add to 1."
            .formatted(cashable.add(avoidance).add(nonCashable).toPlainString()));
  }
}
