package org.casewright.analysis.mtfp;

/// What falls on one line, one agency or one source of funding, in pounds, cash.
///
/// @param saving cashable and avoidance, positive where it saves
/// @param cost positive where it costs
/// @param fullYear saving less recurring cost, at the level they run at when the plan ends
public record Total(String reference, String name, Levels saving, Levels cost, double fullYear) {

  /// Saving less cost.
  public Levels netSaving() {
    return saving.minus(cost);
  }
}
