package org.casewright.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.casewright.charts.PlottedTable.Row;

/// As much of a table as there is room for in large letters.
///
/// @param columns which, counted from 0, in their order
/// @param rows in reading order
/// @param note what there is no room for, in a sentence; empty where there is room for all
public record RoomTable(List<Integer> columns, List<Row> rows, String note) {

  public RoomTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// The columns evenly spread, the one that matters and the last always among them; the first rows
  /// and every total.
  ///
  /// @param column that matters: that of the step's FY
  /// @param columns for how many there is room; two are shown in any case
  /// @param rows for how many there is room; one is shown in any case
  public static RoomTable of(PlottedTable table, int column, int columns, int rows) {
    var shown = columns(table.columns().size(), column, columns);
    var lines = rows(table, rows);
    return new RoomTable(shown, lines, note(table, shown.size(), lines.size()));
  }

  /// The columns that are shown of so many, in their order.
  ///
  /// @param matters one that has to be there
  /// @param wanted for how many there is room; two are shown in any case
  static List<Integer> columns(int all, int matters, int wanted) {
    var room = Math.max(2, wanted);
    var chosen = new TreeSet<Integer>(List.of(matters, all - 1));
    for (var share = room; share >= 2 && chosen.size() < room; share--) {
      var spread = new TreeSet<>(chosen);
      for (var i = 0; i < share; i++) {
        spread.add((int) Math.round((double) i * (all - 1) / (share - 1)));
      }
      if (spread.size() <= room) {
        chosen = spread;
        break;
      }
    }
    for (var i = all - 1; i >= 0 && chosen.size() < Math.min(room, all); i--) {
      chosen.add(i);
    }
    return List.copyOf(chosen);
  }

  /// All rows where there is room for them; else the first, and every total.
  private static List<Row> rows(PlottedTable table, int room) {
    var rows = table.rows();
    if (rows.size() <= room) {
      return rows;
    }
    var totals = rows.stream().filter(row -> row.role().total()).count();
    var parts = new ArrayList<Row>();
    var left = room - totals;
    for (var row : rows) {
      if (row.role().total() || left-- > 0) {
        parts.add(row);
      }
    }
    return parts.stream().limit(Math.max(1, room)).toList();
  }

  private static String note(PlottedTable table, int columns, int rows) {
    var missing = new ArrayList<String>();
    if (columns < table.columns().size()) {
      missing.add("%d of %d years".formatted(columns, table.columns().size()));
    }
    if (rows < table.rows().size()) {
      missing.add("%d of %d rows".formatted(rows, table.rows().size()));
    }
    return missing.isEmpty() ? "" : "Shown are " + String.join(" and ", missing);
  }
}
