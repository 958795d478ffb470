package org.casewright.file.table;

import java.util.List;

/// A table of a file.
///
/// @param name of the sheet; empty for a text file, which has but one
/// @param rows those in which something stands, from top to bottom; at least one
public record Sheet(String name, List<Row> rows) {
  public Sheet {
    rows = List.copyOf(rows);
  }
}
