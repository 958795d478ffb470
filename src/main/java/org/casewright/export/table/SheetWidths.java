package org.casewright.export.table;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Kind;
import org.casewright.model.Money;

/// How wide the columns of a workbook are: as wide as what stands in them, within reason. Longer
/// text is wrapped.
final class SheetWidths {

  /// What POI counts widths in, of one letter.
  private static final int LETTER = 256;

  private static final int NARROWEST = 9;
  private static final int WIDEST = 48;
  private static final int WIDEST_HEADING = 18;
  private static final int ROOM = 3;
  private static final int OF_A_DATE = 11;

  private SheetWidths() {}

  /// In the unit that POI takes.
  static int of(Table table, int column) {
    var heading = table.columns().get(column).heading();
    var letters =
        IntStream.concat(
                IntStream.of(Math.min(WIDEST_HEADING, longest(heading)), longestWord(heading)),
                table.rows().stream()
                    .mapToInt(row -> letters(table, row.cells().get(column), column)))
            .max()
            .orElse(0);
    return LETTER * (Math.clamp(letters, NARROWEST, WIDEST) + ROOM);
  }

  private static int letters(Table table, Cell cell, int column) {
    return switch (cell) {
      case Cell.Words(var text) -> longest(text);
      case Cell.Amount(var value, _) -> {
        var kind = table.kind(cell, column);
        var shown = kind == Kind.THOUSANDS ? value.movePointLeft(3) : value;
        yield Money.number(shown.doubleValue(), kind == Kind.POUNDS ? 0 : 2).length() + 2;
      }
      case Cell.Day _ -> OF_A_DATE;
      case Cell.Nothing _ -> 0;
    };
  }

  private static int longest(String text) {
    return text.lines().mapToInt(String::length).max().orElse(0);
  }

  private static int longestWord(String text) {
    return Stream.of(text.split("[\\s-]+", -1)).mapToInt(String::length).max().orElse(0);
  }
}
