package org.casewright.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The bytes of a file as text: UTF-8, strictly, with or without a byte-order mark.
final class SourceText {

  private static final int LOOKED_AT = 4096;

  private SourceText() {}

  /// A file that cannot be text, or not UTF-8.
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    private Unreadable(int line, String sentence) {
      super(sentence, null, false, false);
      this.line = line;
    }

    FileProblem problem() {
      return new FileProblem("$", line, line == 0 ? 0 : 1, String.valueOf(getMessage()));
    }
  }

  static String decode(byte[] content, String name) throws Unreadable {
    if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
      throw new Unreadable(
          0, name + " is UTF-16 text; save it as UTF-8 in your editor and open it again.");
    }
    if (looksBinary(content)) {
      throw new Unreadable(
          0, name + " is not text but binary data; a case file is JSON text. Is it another file?");
    }
    var start = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    var bytes = ByteBuffer.wrap(content, start, content.length - start);
    var text = CharBuffer.allocate(bytes.remaining());
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    if (decoder.decode(bytes, text, true).isError()) {
      throw new Unreadable(
          line(content, bytes.position()),
          "A character in this line is not UTF-8; the file was perhaps saved as Latin-1 (Windows)."
              + " Save it as UTF-8 in your editor and open it again.");
    }
    return text.flip().toString();
  }

  private static boolean startsWith(byte[] content, int... mark) {
    for (var i = 0; i < mark.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean looksBinary(byte[] content) {
    for (var i = 0; i < Math.min(content.length, LOOKED_AT); i++) {
      var b = content[i];
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return true;
      }
    }
    return false;
  }

  private static int line(byte[] content, int position) {
    var line = 1;
    for (var i = 0; i < position; i++) {
      if (content[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
