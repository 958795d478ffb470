package org.casewright.cli;

import org.jspecify.annotations.Nullable;

/// A command cannot answer, and its message is the sentence that says why.
final class CannotAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotAnswer(String sentence) {
    super(sentence);
  }

  /// An option that does not take the word typed.
  ///
  /// @param words what it takes, with commas between them
  static CannotAnswer unknownWord(String option, @Nullable String typed, String words) {
    return new CannotAnswer(
        "%s does not know “%s”; it takes one of: %s.".formatted(option, typed, words));
  }

  /// Passes on the sentence of a room that refused what it was asked.
  static CannotAnswer because(IllegalArgumentException refused) {
    return new CannotAnswer(String.valueOf(refused.getMessage()));
  }
}
