package org.casewright.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casewright.export.table.Table.Kind;

/// The kinds of file that a table can become.
public enum TableFormat {
  /// Comma-separated, numbers plain, pounds to the penny.
  CSV("csv"),
  /// A workbook of one sheet, formatted to be read and printed.
  XLSX("xlsx");

  private final String extension;

  TableFormat(String extension) {
    this.extension = extension;
  }

  /// What a file's name ends with, without the dot.
  public String extension() {
    return extension;
  }

  /// How many decimals of a pound are to be read where pounds stand; below zero where they are
  /// rounded to more than one.
  int decimals(Kind kind) {
    return switch (this) {
      case CSV -> 2;
      case XLSX -> kind == Kind.THOUSANDS ? -3 : 0;
    };
  }

  /// What the names of such files end with, for a sentence: `.csv or .xlsx`.
  public static String endings() {
    return Arrays.stream(values())
        .map(kind -> "." + kind.extension)
        .collect(Collectors.joining(" or "));
  }

  /// The kind that a file's name asks for by its ending, in small or large letters.
  public static Optional<TableFormat> of(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> name.endsWith("." + kind.extension)).findFirst();
  }

  /// Writes a table as a file of this kind, and leaves the stream open.
  ///
  /// @throws UnwritableText with a sentence, if this kind of file cannot hold what the table says;
  ///     nothing has been written then
  public void write(Table table, OutputStream out) throws IOException {
    switch (this) {
      case CSV -> TableCsv.write(table, out);
      case XLSX -> TableXlsx.write(table, out);
    }
  }
}
