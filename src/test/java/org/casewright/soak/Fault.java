package org.casewright.soak;

/// Something that must not be, in a sentence.
final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1;

  Fault(String sentence) {
    super(sentence);
  }

  /// @throws Fault unless it holds
  static void unless(boolean holds, String sentence) {
    if (!holds) {
      throw new Fault(sentence);
    }
  }
}
