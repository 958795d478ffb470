package org.casewright.cli;

/// Text of a case as a terminal may safely print it.
final class OneLine {

  private OneLine() {}

  /// The text on one line, a space in place of whatever a terminal would obey instead of print:
  /// line ends, control characters and marks that turn the direction of the text around.
  static String of(String text) {
    return text.codePoints()
        .map(c -> isObeyed(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isObeyed(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default ->
          (codePoint >= 0x202A && codePoint <= 0x202E)
              || (codePoint >= 0x2066 && codePoint <= 0x2069);
    };
  }
}
