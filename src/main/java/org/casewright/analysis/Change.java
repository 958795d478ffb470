package org.casewright.analysis;

import java.util.Optional;
import org.casewright.model.BusinessCase;
import org.casewright.model.Problem;

/// One difference between two cases: what it is in plain words, and how to make it.
///
/// @param where the part of the case it is in
/// @param id of the thing that changed; empty for the case itself
/// @param subject the name of that thing, as it was before
/// @param part of that thing, such as `value`; empty where it is new, gone or moved as a whole
/// @param sentence `Net foster carers a year: 11 → 14 carers a year`
/// @param step makes the change, and brings along what it names and is not there
public record Change(
    Where where, String id, String subject, String part, String sentence, Step step) {

  /// Id of the assumption that it is about, in itself or as a scenario has it.
  public Optional<String> assumption() {
    return switch (where) {
      case NUMBERS, EVIDENCE -> id.isEmpty() ? Optional.empty() : Optional.of(id);
      case SCENARIOS ->
          part.startsWith(ScenarioWalk.VALUE_OF)
              ? Optional.of(part.substring(ScenarioWalk.VALUE_OF.length()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// How a change is made on the parts of a case, which need not agree with each other until all
  /// are done.
  @FunctionalInterface
  interface Step {
    void on(Draft draft);
  }

  /// This change of a number and that of what it rests on, as one.
  Change withEvidence(Change other) {
    return new Change(
        where,
        id,
        subject,
        part,
        sentence + ", with its evidence",
        draft -> {
          step.on(draft);
          other.step.on(draft);
        });
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
