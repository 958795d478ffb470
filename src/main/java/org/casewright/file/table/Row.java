package org.casewright.file.table;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/// A row in which something stands.
///
/// @param number as the spreadsheet counts it, from 1
/// @param cells those in which something stands, by column; 0 is A
public record Row(int number, NavigableMap<Integer, Cell> cells) {

  private static final int LETTERS = 26;

  public Row {
    cells = Collections.unmodifiableNavigableMap(new TreeMap<>(cells));
  }

  /// What stands in a column, 0 being A.
  public Cell cell(int column) {
    return cells.getOrDefault(column, Cell.EMPTY);
  }

  /// A column as the spreadsheet names it: `A`, `Z`, `AA`.
  public static String letters(int column) {
    var letters = new StringBuilder();
    for (var rest = column; rest >= 0; rest = rest / LETTERS - 1) {
      letters.insert(0, (char) ('A' + rest % LETTERS));
    }
    return letters.toString();
  }
}
