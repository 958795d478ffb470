package org.casewright.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/// The names of hidden files that stand beside a document and belong to it. They are longer than
/// its own, so that a long one is shortened in them: where a document's name fits, theirs do.
final class Beside {

  /// Bytes of a document's name that are kept whole.
  private static final int LONG = 100;

  private static final int SHORT = 24;

  private Beside() {}

  /// The last part of a path, for sentences and for names made of it.
  static String nameOf(Path file) {
    return String.valueOf(Objects.requireNonNullElse(file.getFileName(), file));
  }

  /// The document itself: the end of a chain of symbolic links.
  static Path target(Path file, Disk disk) throws IOException {
    var target = file.toAbsolutePath();
    var next = disk.link(target);
    for (var link = 0; link < 40 && next.isPresent(); link++) {
      target = target.resolveSibling(next.get()).normalize();
      next = disk.link(target);
    }
    return target;
  }

  /// A file that nobody else has: `.NAME.DIGITS.WHAT.tmp`.
  static Path temporary(Path document, String what) {
    var digits = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    return document.resolveSibling(".%s.%s.%s.tmp".formatted(stem(document), digits, what));
  }

  /// Whether a file was once such a temporary file of that document.
  static boolean isTemporary(Path file, Path document) {
    return Pattern.matches(
        Pattern.quote("." + stem(document)) + "\\.[0-9a-f]{1,16}\\.(new|bak)\\.tmp", nameOf(file));
  }

  /// The file that says who has the document open: `.NAME.lock`.
  static Path lock(Path document) {
    return document.resolveSibling(".%s.lock".formatted(stem(document)));
  }

  /// The version before: `NAME.bak`.
  static Path before(Path document) {
    return document.resolveSibling(nameOf(document) + ".bak");
  }

  private static String stem(Path document) {
    var name = nameOf(document);
    var bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LONG) {
      return name;
    }
    var end = name.offsetByCodePoints(0, Math.min(SHORT, name.codePointCount(0, name.length())));
    return name.substring(0, end) + "~" + Digest.of(bytes).substring(0, 8);
  }
}
