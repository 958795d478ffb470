package org.casewright.file.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Turns the bytes of a text file into letters: as UTF-8 or UTF-16 where the file says so, as UTF-8
/// where it can be that, and else as Windows has it in Western Europe, in which a £ is one byte.
final class Decoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoding() {}

  static String text(byte[] content) throws Unreadable {
    if (starts(content, 0xFF, 0xFE)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(content, 0xFE, 0xFF)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
    }
    for (var each : content) {
      if (each == 0) {
        throw new Unreadable("It is no text. Choose a CSV file or an Excel workbook (.xlsx).");
      }
    }
    var start = starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    var bytes = ByteBuffer.wrap(content, start, content.length - start);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException _) {
      return new String(content, start, content.length - start, WINDOWS);
    }
  }

  private static boolean starts(byte[] content, int... mark) {
    for (var i = 0; i < mark.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
