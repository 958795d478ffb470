package org.casewright.file;

/// How sentences about files name what stands in them.
final class Words {

  private static final int LONGEST = 60;

  private Words() {}

  /// What stands at a node, for "here stands …".
  static String describe(Node node) {
    return switch (node) {
      case Node.Text(var text, _) when text.isEmpty() -> "an empty text";
      case Node.Text(var text, _) -> "the text “" + shortened(text) + "”";
      case Node.Decimal(var number, _) -> "the number " + shortened(number.toPlainString());
      case Node.Flag(var flag, _) -> Boolean.toString(flag);
      case Node.Nothing _ -> "null";
      case Node.Items _ -> "a list";
      case Node.Fields _ -> "an object";
    };
  }

  /// At most 60 characters, on one line, with nothing that cannot be seen.
  static String shortened(String text) {
    var end = Math.min(text.length(), LONGEST);
    var shown = new StringBuilder();
    text.substring(0, end)
        .codePoints()
        .map(c -> isVisible(c) ? c : ' ')
        .forEach(shown::appendCodePoint);
    return end < text.length() ? shown.append('…').toString() : shown.toString();
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
