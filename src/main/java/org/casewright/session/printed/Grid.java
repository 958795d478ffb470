package org.casewright.session.printed;

import java.util.ArrayList;
import java.util.List;

/// A table with its years over its columns, before its cells are read.
///
/// @param headings of its columns of amounts
/// @param unit said once for all; empty where none is
record Grid(List<Heading> headings, List<Row> rows, String unit, List<String> remarks) {

  /// One row.
  ///
  /// @param where it stands in the text, for a sentence
  /// @param cells as many as there are headings
  record Row(String where, String label, List<String> cells) {}

  /// A table turned on its side: its first column names years, and its heading names rows.
  ///
  /// @param names of the rows
  /// @param lines a year, or a total, and an amount for each name
  static Grid turned(List<String> names, List<List<String>> lines, String unit) {
    var headings = new ArrayList<Heading>();
    lines.forEach(line -> headings.add(heading(line.getFirst())));
    var rows = new ArrayList<Row>();
    for (var i = 0; i < names.size(); i++) {
      var column = i + 1;
      rows.add(
          new Row(
              "Column " + (column + 1),
              names.get(i),
              lines.stream().map(line -> line.get(column)).toList()));
    }
    return new Grid(headings, rows, unit, List.of());
  }

  /// An unnamed line below the years is their total.
  private static Heading heading(String first) {
    return Heading.of(first.isEmpty() ? "Total" : first);
  }
}
