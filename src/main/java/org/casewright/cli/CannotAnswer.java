package org.casewright.cli;

/// A command cannot answer, and its message is the sentence that says why.
final class CannotAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotAnswer(String sentence) {
    super(sentence);
  }
}
