package org.casewright.analysis;

import org.casewright.model.BusinessCase;
import org.casewright.model.Problem;

/// One difference between two cases: what it is in plain words, and how to make it.
///
/// @param where the part of the case it is in
/// @param id of the thing that changed; empty for the case itself
/// @param subject the name of that thing, as it was before
/// @param sentence `Net foster carers a year: 11 → 14 carers a year`
/// @param step makes the change, and brings along what it names and is not there
public record Change(Where where, String id, String subject, String sentence, Step step) {

  /// How a change is made on the parts of a case, which need not agree with each other until all
  /// are done.
  @FunctionalInterface
  interface Step {
    void on(Draft draft);
  }

  /// The case with this one change made. What the change names and the case does not have (an
  /// assumption of a new opportunity) comes with it.
  ///
  /// @throws Problem.InvalidCase with sentences, where the change cannot stand alone: what it takes
  ///     away is still in use, or other changes must come with it
  public BusinessCase apply(BusinessCase to) {
    var draft = new Draft(to);
    step.on(draft);
    return draft.done();
  }
}
