package org.casewright.session.brought;

import org.casewright.model.Assumption;
import org.casewright.model.Evidence;
import org.casewright.model.Series;

/// What a row of a table becomes.
public sealed interface Becomes {

  /// An assumption that the case has not.
  ///
  /// @param assumption its id is free unless another row takes it first
  record NewAssumption(Assumption assumption) implements Becomes {}

  /// An assumption of the case with what the table says of it.
  record ChangedAssumption(Assumption after) implements Becomes {}

  /// An opportunity with pounds by FY.
  ///
  /// @param reference may be empty
  /// @param workstream name or id of the one it goes into
  /// @param amounts in pounds from the first FY of the case, savings above zero
  record NewSaving(
      String reference,
      String name,
      Stream workstream,
      boolean increments,
      Series amounts,
      Evidence evidence)
      implements Becomes {}

  /// A workstream.
  sealed interface Stream {
    /// One of the case.
    record Of(String id, String name) implements Stream {}

    /// One that is new.
    record New(String name) implements Stream {}

    String name();
  }
}
