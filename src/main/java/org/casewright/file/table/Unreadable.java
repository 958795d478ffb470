package org.casewright.file.table;

/// Ends the reading of a file, with the sentence that says why.
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  Unreadable(String sentence) {
    super(sentence, null, false, false);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
