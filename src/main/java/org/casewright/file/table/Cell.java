package org.casewright.file.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What stands in a cell.
///
/// @param text as the spreadsheet shows it, with neither line breaks nor spaces around it
/// @param number where the file keeps it as a number, in the thousands it is shown in; null where
///     it is words, a date, or comes from a text file
/// @param trouble why there is nothing to read, a sentence; empty where there is
public record Cell(String text, @Nullable BigDecimal number, String trouble) {

  public static final Cell EMPTY = new Cell("", null, "");

  /// Words, or a number as a text file has it.
  public static Cell of(String text) {
    var plain = plain(text);
    return plain.isEmpty() ? EMPTY : new Cell(plain, null, "");
  }

  static Cell of(String shown, BigDecimal number) {
    return new Cell(plain(shown), number, "");
  }

  static Cell troubled(String shown, String trouble) {
    return new Cell(plain(shown), null, trouble);
  }

  /// Whether nothing stands in it.
  public boolean isEmpty() {
    return text.isEmpty() && number == null && trouble.isEmpty();
  }

  /// Breaks of lines and what cannot be seen become single spaces.
  private static String plain(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}\\uFFFE\\uFFFF]+", " ").strip();
  }
}
