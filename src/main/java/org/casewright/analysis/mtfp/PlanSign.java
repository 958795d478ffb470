package org.casewright.analysis.mtfp;

import org.casewright.model.Keyed;

/// How a plan writes its savings. Costs bear the other sign, so that a column adds up.
public enum PlanSign implements Keyed {
  /// As medium-term plans print it: a saving takes away from the budget.
  SAVING_NEGATIVE("negative", -1, "savings negative", "Net call"),
  SAVING_POSITIVE("positive", 1, "savings positive", "Net saving");

  private final String key;
  private final int factor;
  private final String label;
  private final String net;

  PlanSign(String key, int factor, String label, String net) {
    this.key = key;
    this.factor = factor;
    this.label = label;
    this.net = net;
  }

  /// The word on the command line.
  @Override
  public String key() {
    return key;
  }

  /// The words in a heading.
  public String label() {
    return label;
  }

  /// What saving and cost together are called: a net call is cost less saving.
  public String net() {
    return net;
  }

  /// Pounds that count as a saving, as this plan writes them.
  public double ofSaving(double saving) {
    return factor * saving + 0.0; // no minus zero
  }

  /// The other way.
  public PlanSign other() {
    return this == SAVING_NEGATIVE ? SAVING_POSITIVE : SAVING_NEGATIVE;
  }
}
