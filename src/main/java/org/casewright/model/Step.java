package org.casewright.model;

import java.util.List;
import java.util.function.UnaryOperator;

/// A step of the story that is told to a committee. Its words may have live fields, see [Wording].
///
/// @param title what the step finds, at most ten words
/// @param sentence one more, below the picture; may be empty
/// @param notes for the speaker only; may be empty
/// @param levers ids of assumptions offered to be moved while it is shown; empty leaves it to the
///     program
/// @param hidden whether it is passed over when the story is told
public record Step(
    String id,
    String title,
    String sentence,
    String notes,
    Scene scene,
    List<String> levers,
    boolean hidden,
    Extras extras) {

  public Step {
    Problem.requireId(id);
    Problem.requireName("title", title);
    levers = List.copyOf(levers);
  }

  /// Those of some steps that are not passed over.
  public static List<Step> told(List<Step> steps) {
    return steps.stream().filter(step -> !step.hidden()).toList();
  }

  /// What it is called in lists and sentences: its title, with `…` for what is computed.
  public String name() {
    return Wording.of(title).plain();
  }

  public Step withId(String id) {
    return new Step(id, title, sentence, notes, scene, levers, hidden, extras);
  }

  public Step withTitle(String title) {
    return new Step(id, title, sentence, notes, scene, levers, hidden, extras);
  }

  public Step withSentence(String sentence) {
    return new Step(id, title, sentence, notes, scene, levers, hidden, extras);
  }

  public Step withNotes(String notes) {
    return new Step(id, title, sentence, notes, scene, levers, hidden, extras);
  }

  /// With its words as `change` makes each of them: title, sentence and notes.
  public Step withWords(UnaryOperator<String> change) {
    return withTitle(change.apply(title))
        .withSentence(change.apply(sentence))
        .withNotes(change.apply(notes));
  }

  public Step withScene(Scene scene) {
    return new Step(id, title, sentence, notes, scene, levers, hidden, extras);
  }

  public Step withLevers(List<String> levers) {
    return new Step(id, title, sentence, notes, scene, levers, hidden, extras);
  }

  public Step withHidden(boolean hidden) {
    return new Step(id, title, sentence, notes, scene, levers, hidden, extras);
  }
}
