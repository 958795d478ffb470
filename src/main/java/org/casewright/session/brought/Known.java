package org.casewright.session.brought;

import java.util.List;

/// What becomes of rows that stand for something the case has already.
public enum Known {
  STAY("stay as they are"),
  UPDATE("take the numbers of the table"),
  ANEW("come in a second time, as new lines");

  private final String label;

  Known(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// What can be chosen for rows of a kind.
  public static List<Known> of(Kind kind) {
    return switch (kind) {
      case SAVINGS -> List.of(values());
      case ASSUMPTIONS -> List.of(STAY, UPDATE);
    };
  }
}
