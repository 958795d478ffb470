package org.casewright.session.brought;

import java.util.List;
import org.casewright.session.brought.Meaning.Plain;

/// What the rows of a table are.
public enum Kind {
  SAVINGS("Savings by year"),
  ASSUMPTIONS("Assumptions");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// What its columns can mean besides financial years.
  public List<Plain> meanings() {
    return switch (this) {
      case SAVINGS ->
          List.of(
              Plain.REFERENCE,
              Plain.NAME,
              Plain.WORKSTREAM,
              Plain.SOURCE,
              Plain.OWNER,
              Plain.GRADE);
      case ASSUMPTIONS ->
          List.of(
              Plain.REFERENCE,
              Plain.NAME,
              Plain.UNIT,
              Plain.VALUE,
              Plain.LOW,
              Plain.HIGH,
              Plain.GRADE,
              Plain.SOURCE,
              Plain.OWNER,
              Plain.NOTE);
    };
  }

  boolean has(Meaning meaning) {
    return switch (meaning) {
      case Meaning.OfYear _ -> true;
      case Plain plain -> plain == Plain.LEFT_OUT || meanings().contains(plain);
    };
  }
}
