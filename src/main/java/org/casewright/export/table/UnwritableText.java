package org.casewright.export.table;

/// A text that a kind of file cannot hold; the message is a sentence that says where it stands and
/// what to do.
public final class UnwritableText extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnwritableText(String sentence) {
    super(sentence);
  }

  /// The sentence.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
