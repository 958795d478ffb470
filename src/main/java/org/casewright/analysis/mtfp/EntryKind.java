package org.casewright.analysis.mtfp;

/// What an entry of a schedule is.
public enum EntryKind {
  /// A budget can be cut.
  CASHABLE("Cashable"),
  /// Budgeted growth does not happen.
  AVOIDANCE("Cost avoidance"),
  /// Capacity is freed; no budget is cut.
  NON_CASHABLE("Non-cashable"),
  /// Pounds in stated years.
  ONE_OFF("One-off cost"),
  /// Pounds a year.
  RECURRING("Recurring cost"),
  /// For each one that starts.
  SUPPORT("Support per start"),
  /// Earned as the saving is reached.
  FEE("Contingent fee");

  private final String label;

  EntryKind(String label) {
    this.label = label;
  }

  /// The words in a schedule.
  public String label() {
    return label;
  }

  /// Whether it takes away from a budget: non-cashable benefit never does.
  public boolean isSaving() {
    return this == CASHABLE || this == AVOIDANCE;
  }

  /// Whether it stands in a plan: all but non-cashable benefit.
  public boolean isPlanned() {
    return this != NON_CASHABLE;
  }

  public boolean isCost() {
    return switch (this) {
      case CASHABLE, AVOIDANCE, NON_CASHABLE -> false;
      case ONE_OFF, RECURRING, SUPPORT, FEE -> true;
    };
  }
}
