package org.casewright.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.casewright.file.Sheets;

/// The tables that ship beside these classes.
final class Shelf {

  private Shelf() {}

  /// The rows of a table, each by its headings.
  static List<Map<String, String>> rows(String name) {
    return Sheets.rows(bytes(name));
  }

  static byte[] bytes(String name) {
    try (var in = Shelf.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What stands under a heading of a row.
  ///
  /// @throws IllegalStateException if there is no such heading
  static String cell(Map<String, String> row, String heading) {
    var text = row.get(heading);
    if (text == null) {
      throw new IllegalStateException("A table of the program has no column " + heading + ".");
    }
    return text;
  }
}
