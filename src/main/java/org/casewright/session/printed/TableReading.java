package org.casewright.session.printed;

import java.util.List;
import java.util.Optional;

/// What came of reading a text as a table of amounts by FY.
public sealed interface TableReading {

  /// A table.
  record Read(PrintedTable table) implements TableReading {}

  /// No table.
  ///
  /// @param sentences what is wrong, where, and what to do; at least one
  record Refused(List<String> sentences) implements TableReading {
    public Refused {
      sentences = List.copyOf(sentences);
    }
  }

  /// The longest text that is read.
  int LONGEST = 200_000;

  /// Reads text as it is copied out of a paper or a sheet: cells between tabs or several spaces,
  /// FYs over the columns or down the side.
  ///
  /// @param unit of all amounts beside which none stands, in place of what the headings say; empty
  ///     for what they say
  static TableReading of(String text, String unit) {
    try {
      return new Read(new GridReading(grid(text), unit).table());
    } catch (UnreadableTable unreadable) {
      return new Refused(unreadable.sentences());
    }
  }

  private static Grid grid(String text) {
    if (text.length() > LONGEST) {
      throw new UnreadableTable("This is more than one table. Paste one table at a time.");
    }
    var lines = Line.all(text);
    return upright(lines, 2)
        .or(() -> new TurnedGrid(lines).grid())
        .or(() -> upright(lines, 1))
        .orElseThrow(
            () ->
                new UnreadableTable(
                    "No financial years were found. The headings of the columns, or the first cell"
                        + " of each row, should be years such as 2023/24."));
  }

  private static Optional<Grid> upright(List<Line> lines, int years) {
    for (var i = 0; i < lines.size(); i++) {
      if (lines.get(i).headings().stream().filter(Heading::isYear).count() >= years) {
        return Optional.of(new UprightGrid(lines, i).grid());
      }
    }
    return Optional.empty();
  }
}
