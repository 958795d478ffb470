package org.casewright.file;

import org.jspecify.annotations.Nullable;

/// The bytes of a file as one JSON document.
final class Document {

  private Document() {}

  /// The document, or null where it cannot be read; `reading` then says why.
  static @Nullable Node read(byte[] content, String name, Reading reading) {
    if (content.length > CaseFile.LARGEST) {
      return refused(
          reading, name + " is larger than 16 MiB; no business case is. Is it another file?");
    }
    String text;
    try {
      text = SourceText.decode(content, name);
    } catch (SourceText.Unreadable e) {
      reading.problem(e.problem());
      return null;
    }
    if (text.isBlank()) {
      return refused(
          reading,
          name + " is empty. If a copy was kept, it stands beside it as " + name + ".bak.");
    }
    var document = TreeReader.read(text, reading);
    return reading.count() > 0 ? null : document;
  }

  private static @Nullable Node refused(Reading reading, String sentence) {
    reading.problem(Spot.top(Position.NOWHERE), sentence);
    return null;
  }

  /// The kinds of file that the program writes.
  enum Kind {
    CASE,
    SCENARIO,
    RECOVERY;

    /// What a document says it is; a case where it says nothing.
    static Kind of(Node document) {
      if (!(document instanceof Node.Fields fields) || fields.get("timeline") != null) {
        return CASE;
      }
      if (fields.get("scenario") != null || fields.get("scenarioFor") != null) {
        return SCENARIO;
      }
      return fields.get("recovery") != null && fields.get("case") != null ? RECOVERY : CASE;
    }
  }
}
