package org.casewright.session.edits;

/// Something that an opportunity, a cost or a risk may have or do without: an assumption at a place
/// that may be empty.
public enum Part {
  WEEKS("flow.weeks", "weeks each"),
  PER_START("flow.perStart", "number per start"),
  WEEKLY_COST_AFTER("flow.weeklyCostAfter", "weekly cost after"),
  ONE_OFF_COST("flow.oneOffCost", "one-off cost per start"),
  MULTIPLIER("profile.multiplier", "multiplier"),
  START("rollout.start", "start"),
  BUILD_UP("rollout.buildUp", "months to full effect"),
  DEADWEIGHT("reductions.deadweight", "would have happened anyway"),
  OVERLAP("reductions.overlap", "claimed elsewhere"),
  BREAKDOWN("reductions.breakdown", "does not last"),
  BASELINE("baseline.value", "baseline"),
  POPULATION("baseline.population", "number there are"),
  FROM("recurring.from", "first month"),
  TO("recurring.to", "month it ends"),
  THRESHOLD("contingentFee.threshold", "saving at which the fee starts"),
  LAG("contingentFee.lagMonths", "months from saving to fee"),
  FIXED("contingentFee.fixed", "fixed part of the fee"),
  FIXED_FROM("contingentFee.fixedFrom", "first month of the fixed part"),
  FIXED_TO("contingentFee.fixedTo", "month the fixed part ends"),
  CHANCE("chance", "chance"),
  RISK_COST("cost", "cost if it happens");

  private final String path;
  private final String label;

  Part(String path, String label) {
    this.path = path;
    this.label = label;
  }

  /// Where it stands in its owner, as a [org.casewright.model.Use] of it ends.
  public String path() {
    return path;
  }

  /// The words on screen, and of its assumption's label: `Block beds: deadweight`.
  public String label() {
    return label;
  }
}
