package org.casewright.model;

/// A month of a cost: a whole number from the April of the first FY, or an assumption, so that a
/// slip can move costs too.
public sealed interface MonthPoint {
  /// A month that stands in the case itself.
  ///
  /// @param month 0 or more
  record At(int month) implements MonthPoint {
    public At {
      Problem.require(
          month >= 0 && month <= 1200, "", "A cost's month is a whole number from 0 to 1,200.");
    }
  }

  /// A month that an assumption gives.
  ///
  /// @param assumption id of an assumption in months
  record Named(String assumption) implements MonthPoint {}
}
