package org.casewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Text in columns for a terminal: a cell that is too long goes on in the next line of its column.
///
/// @param widths of the columns, in characters
record Columns(int... widths) {

  private static final String GAP = "  ";

  /// The lines of one row; missing cells are blank.
  List<String> row(String... cells) {
    var wrapped =
        IntStream.range(0, cells.length)
            .mapToObj(i -> wrapped(OneLine.of(cells[i]), widths[i]))
            .toList();
    var height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(line -> line(wrapped, line)).toList();
  }

  private String line(List<List<String>> wrapped, int line) {
    return IntStream.range(0, wrapped.size())
        .mapToObj(
            i -> {
              var lines = wrapped.get(i);
              var text = line < lines.size() ? lines.get(line) : "";
              return text + " ".repeat(widths[i] - text.length());
            })
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  /// Words are broken only where one is longer than a line.
  private static List<String> wrapped(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (line.length() > width) {
        lines.add(line.substring(0, width));
        line.delete(0, width);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
