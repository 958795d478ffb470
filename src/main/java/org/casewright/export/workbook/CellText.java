package org.casewright.export.workbook;

/// What may stand in a cell as text.
final class CellText {

  private static final int LONGEST = 32_767;

  private CellText() {}

  /// The text, if a spreadsheet can hold it.
  ///
  /// @throws UnwritableText with a sentence, if it cannot
  static String allowed(String text, String sheet, String cell) {
    if (text.length() > LONGEST) {
      throw new UnwritableText(
          "“%s…” has %,d letters; a cell of a spreadsheet holds at most %,d (sheet “%s”, cell %s). Shorten it and try again."
              .formatted(
                  text.substring(0, text.offsetByCodePoints(0, 40)),
                  text.length(),
                  LONGEST,
                  sheet,
                  cell));
    }
    text.codePoints()
        .filter(each -> !isAllowed(each))
        .findFirst()
        .ifPresent(
            each -> {
              throw new UnwritableText(
                  "“%s” has a character that no spreadsheet can hold (U+%04X; sheet “%s”, cell %s). Type that text again without it and try again."
                      .formatted(shown(text), each, sheet, cell));
            });
    return text;
  }

  /// What XML 1.0 allows.
  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xd7ff)
        || (point >= 0xe000 && point <= 0xfffd)
        || point >= 0x10000;
  }

  private static String shown(String text) {
    var shown = new StringBuilder();
    text.codePoints().filter(CellText::isAllowed).limit(60).forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
