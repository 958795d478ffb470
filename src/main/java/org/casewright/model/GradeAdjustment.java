package org.casewright.model;

import java.math.BigDecimal;

/// One row of the optimism-bias table (the calculation, §6).
///
/// @param grade 1 to 6
/// @param benefit reduction of benefits, 0 to 1
/// @param cost addition to costs, 0 or more
public record GradeAdjustment(int grade, BigDecimal benefit, BigDecimal cost, Extras extras) {
  public GradeAdjustment {
    Problem.require(
        grade >= 1 && grade <= Evidence.WORST_GRADE,
        "grade",
        "An evidence grade is a whole number from 1 to 6.");
    Shares.require("benefit", benefit);
    Problem.require(
        cost.signum() >= 0 && cost.compareTo(BigDecimal.TEN) <= 0,
        "cost",
        "The addition to costs is a fraction from 0 to 10, such as 0.05 for 5 %.");
  }
}
