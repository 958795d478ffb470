package org.casewright.model;

import java.math.BigDecimal;
import java.util.List;

/// Parts of a whole: each 0 to 1, together 1 within a millionth.
record Shares(List<BigDecimal> parts) {

  private static final BigDecimal TOLERANCE = new BigDecimal("1e-6");

  static void require(String path, BigDecimal share) {
    Problem.require(
        share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
        path,
        "A share is a fraction from 0 to 1; %s is not."
            .formatted(Problem.shortened(share.toString())));
  }

  static boolean addToOne(BigDecimal sum) {
    return sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) <= 0;
  }

  boolean addToOne() {
    return addToOne(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
