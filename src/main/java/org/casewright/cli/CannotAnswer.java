package org.casewright.cli;

/// A command cannot answer, and its message is the sentence that says why.
final class CannotAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotAnswer(String sentence) {
    super(sentence);
  }

  /// Passes on the sentence of a room that refused what it was asked.
  static CannotAnswer because(IllegalArgumentException refused) {
    return new CannotAnswer(String.valueOf(refused.getMessage()));
  }
}
