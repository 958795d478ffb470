package org.casewright.session.brought;

import org.casewright.model.FinancialYear;

/// What a column of a table means.
public sealed interface Meaning {

  /// The amounts of one FY.
  record OfYear(FinancialYear year) implements Meaning {}

  /// Anything else.
  enum Plain implements Meaning {
    LEFT_OUT("Leave out"),
    REFERENCE("Reference or id"),
    NAME("Name or description"),
    UNIT("Unit"),
    VALUE("Value"),
    LOW("Low end of its range"),
    HIGH("High end of its range"),
    GRADE("Evidence grade"),
    SOURCE("Source"),
    OWNER("Owner"),
    NOTE("Note"),
    WORKSTREAM("Workstream");

    private final String label;

    Plain(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /// As a list to choose from has it.
  default String label() {
    return switch (this) {
      case OfYear(var year) -> year.label();
      case Plain plain -> plain.label;
    };
  }
}
