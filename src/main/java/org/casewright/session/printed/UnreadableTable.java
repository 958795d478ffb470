package org.casewright.session.printed;

import java.util.List;

/// Why a text is no table, a sentence each; caught where the reading began.
final class UnreadableTable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> sentences;

  UnreadableTable(List<String> sentences) {
    super(String.join(" ", sentences));
    this.sentences = List.copyOf(sentences);
  }

  UnreadableTable(String sentence) {
    this(List.of(sentence));
  }

  List<String> sentences() {
    return sentences;
  }
}
