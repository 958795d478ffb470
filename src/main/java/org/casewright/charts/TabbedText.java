package org.casewright.charts;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The table of a chart as a spreadsheet takes it from the clipboard: a line for each row, tabs
/// between the cells.
public final class TabbedText {

  private TabbedText() {}

  /// The table as its chart shows it. A name that holds a tab, a line break or a quotation mark
  /// stands in quotation marks, so that it stays in its cell; one that a spreadsheet would take for
  /// a formula has an apostrophe.
  public static String of(PlottedTable table) {
    var heading = Stream.concat(Stream.of(table.heading()), table.columns().stream());
    var rows =
        table.rows().stream()
            .map(
                row ->
                    Stream.concat(
                        Stream.of(row.label()),
                        IntStream.range(0, table.columns().size())
                            .mapToObj(column -> table.text(row, column))));
    return Stream.concat(Stream.of(heading), rows)
        .map(
            cells ->
                cells.map(cell -> SpreadsheetCell.of(cell, '\t')).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
