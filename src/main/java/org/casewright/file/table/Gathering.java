package org.casewright.file.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The rows of a sheet while they are read. Only cells in which something stands are kept and
/// counted, so that a file cannot ask for more memory than it has cells.
final class Gathering {

  /// The rightmost column of a spreadsheet, XFD.
  private static final int LAST_COLUMN = 16_383;

  /// How many cells of a file are taken.
  static final int MOST_CELLS = 400_000;

  private final List<Row> rows = new ArrayList<>();
  private final TreeMap<Integer, Cell> cells = new TreeMap<>();
  private int number;
  private int left;

  /// @param left how many cells may still come
  Gathering(int left) {
    this.left = left;
  }

  /// Puts a cell into a row, 1 being the first; rows come in their order.
  void put(int row, int column, Cell cell) throws Unreadable {
    if (row != number) {
      end();
      number = row;
    }
    if (cell.isEmpty()) {
      return;
    }
    if (column > LAST_COLUMN) {
      throw new Unreadable(
          "Row %d has more than 16,384 columns, more than a spreadsheet can have.".formatted(row));
    }
    if (left == 0) {
      throw new Unreadable(
          "It has more than 400,000 filled cells. Save the sheet with your table as a file of its"
              + " own, and bring that in.");
    }
    left--;
    cells.put(column, cell);
  }

  private void end() {
    if (!cells.isEmpty()) {
      rows.add(new Row(number, cells));
      cells.clear();
    }
  }

  /// What has come.
  List<Row> rows() {
    end();
    return List.copyOf(rows);
  }

  int left() {
    return left;
  }
}
