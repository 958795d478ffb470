package org.casewright.export.table;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.casewright.export.table.Table.Cell;

/// Looks for text that a kind of file cannot hold.
///
/// @param held whether it can hold this character
/// @param most how many letters a cell can hold
/// @param instead what to do in place of changing the text; empty where there is nothing else
public record Texts(IntPredicate held, int most, String instead) {

  private static final int SHOWN = 40;
  private static final int MOST_IN_A_CELL = 32_767;

  /// Any text file: half of a pair of characters alone cannot be written at all.
  public static final Texts PLAIN = new Texts(each -> !isHalf(each), Integer.MAX_VALUE, "");

  /// A workbook, which is XML.
  public static final Texts WORKBOOK =
      new Texts(Texts::isInXml, MOST_IN_A_CELL, ", or save the table as a .csv file");

  /// The workbook of a whole case, in place of which nothing else is written.
  public static final Texts CASE_WORKBOOK = new Texts(Texts::isInXml, MOST_IN_A_CELL, "");

  private static boolean isHalf(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  /// XML 1.0, production 2 (Char).
  private static boolean isInXml(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  /// @throws UnwritableText if the table says anything that cannot be written
  void check(Table table) {
    check(table.title(), "The title");
    check(table.context(), "The line below the title");
    table.columns().forEach(column -> check(column.heading(), "The heading of a column"));
    check(table.note(), "The note");
    for (var row = 0; row < table.rows().size(); row++) {
      check(table, row);
    }
  }

  private void check(Table table, int row) {
    var cells = table.rows().get(row).cells();
    for (var column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Cell.Words(var text)) {
        check(
            text,
            "Row %d of the table, column “%s”,"
                .formatted(row + 1, shown(table.columns().get(column).heading())));
      }
    }
  }

  /// Checks one text.
  ///
  /// @param where it stands, as the beginning of a sentence
  /// @throws UnwritableText if it cannot be written
  public void check(String text, String where) {
    text.codePoints()
        .filter(held.negate())
        .findFirst()
        .ifPresent(
            character -> {
              throw new UnwritableText(
                  "%s has a character that the file cannot hold, U+%04X, in “%s”. Take it out%s."
                      .formatted(where, character, shown(text), instead));
            });
    if (text.length() > most) {
      throw new UnwritableText(
          "%s has %,d letters, “%s”; a cell of a workbook holds %,d. Shorten it%s."
              .formatted(where, text.length(), shown(text), most, instead));
    }
  }

  /// The beginning of a text, with what cannot be seen or written shown as a box.
  private static String shown(String text) {
    var shown = new StringBuilder();
    Consumer<Integer> add = each -> shown.appendCodePoint(isSeen(each) ? each : 0x25A1);
    text.codePoints().limit(SHOWN).boxed().forEach(add);
    return text.codePointCount(0, text.length()) > SHOWN ? shown + "…" : shown.toString();
  }

  private static boolean isSeen(int character) {
    return isInXml(character) && !Character.isISOControl(character);
  }
}
