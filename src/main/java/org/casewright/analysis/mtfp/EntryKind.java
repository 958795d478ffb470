package org.casewright.analysis.mtfp;

/// What an entry of a schedule is.
public enum EntryKind {
  CASHABLE("Cashable", "A budget can be cut."),
  AVOIDANCE("Cost avoidance", "Budgeted growth does not happen."),
  NON_CASHABLE("Non-cashable", "Capacity is freed; no budget is cut."),
  ONE_OFF("One-off cost", "Pounds in stated years."),
  RECURRING("Recurring cost", "Pounds a year."),
  SUPPORT("Support per start", "For each one that starts."),
  FEE("Contingent fee", "Earned as the saving is reached.");

  private final String label;
  private final String meaning;

  EntryKind(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /// The words in a schedule.
  public String label() {
    return label;
  }

  /// A sentence on what it means.
  public String meaning() {
    return meaning;
  }

  /// Whether it takes away from a budget: non-cashable benefit never does.
  public boolean isSaving() {
    return this == CASHABLE || this == AVOIDANCE;
  }

  public boolean isCost() {
    return switch (this) {
      case CASHABLE, AVOIDANCE, NON_CASHABLE -> false;
      case ONE_OFF, RECURRING, SUPPORT, FEE -> true;
    };
  }
}
