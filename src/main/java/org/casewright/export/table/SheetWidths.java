package org.casewright.export.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Kind;
import org.casewright.model.Money;

/// How wide the columns of a workbook are, in letters, and how many lines its rows have: columns
/// are as wide as what stands in them, within reason; longer text is wrapped. The more there is to
/// stand side by side, the narrower is text, so that a page can be read.
record SheetWidths(List<Integer> letters) {

  private static final int NARROWEST = 8;
  private static final int WIDEST = 48;
  private static final int WIDEST_HEADING = 14;
  private static final int LEAST_FOR_TEXT = 24;
  private static final int ROOM = 3;
  private static final int OF_A_DATE = 11;

  /// What stands side by side on a landscape page that can be read without a glass.
  private static final int PAGE = 180;

  /// How much of a line is lost at its end because words are not broken.
  private static final double LOST = 1.05;

  SheetWidths {
    letters = List.copyOf(letters);
  }

  static SheetWidths of(Table table) {
    var most = WIDEST;
    var widths = widths(table, most);
    while (most > LEAST_FOR_TEXT && sum(widths) > PAGE) {
      most -= 2;
      widths = widths(table, most);
    }
    return new SheetWidths(widths);
  }

  private static List<Integer> widths(Table table, int most) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(column -> width(table, column, most))
        .toList();
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(each -> each).sum();
  }

  /// How much stands side by side.
  int total() {
    return sum(letters);
  }

  /// Whether it wants a larger sheet of paper than A4.
  boolean large() {
    return total() > PAGE;
  }

  /// How many lines the text of a cell takes in its column.
  int lines(String text, int column) {
    return wrapped(text, letters.get(column));
  }

  /// How many lines a text takes over all columns.
  int linesAcross(String text) {
    return wrapped(text, total());
  }

  private static int wrapped(String text, int width) {
    return Math.max(
        1, text.lines().mapToInt(line -> (int) Math.ceil(LOST * line.length() / width)).sum());
  }

  private static int width(Table table, int column, int most) {
    var heading = table.columns().get(column).heading();
    var written =
        table.rows().stream()
            .map(row -> row.cells().get(column))
            .mapToInt(cell -> letters(table, cell, column, most));
    var headings = IntStream.of(Math.min(WIDEST_HEADING, heading.length()), longestWord(heading));
    return Math.clamp(IntStream.concat(headings, written).max().orElse(0), NARROWEST, WIDEST)
        + ROOM;
  }

  private static int letters(Table table, Cell cell, int column, int most) {
    return switch (cell) {
      case Cell.Words(var text) ->
          Math.min(most, text.lines().mapToInt(String::length).max().orElse(0));
      case Cell.Amount(var value, _) -> {
        var kind = table.kind(cell, column);
        var shown = kind == Kind.THOUSANDS ? value.movePointLeft(3) : value;
        var decimals = kind == Kind.PENCE || kind == Kind.RATIO ? 2 : 0;
        yield Money.number(shown.doubleValue(), decimals).length() + 3;
      }
      case Cell.Day _ -> OF_A_DATE;
      case Cell.Nothing _ -> 0;
    };
  }

  private static int longestWord(String text) {
    return Math.min(
        WIDEST, Stream.of(text.split("[\\s-]+", -1)).mapToInt(String::length).max().orElse(0));
  }
}
