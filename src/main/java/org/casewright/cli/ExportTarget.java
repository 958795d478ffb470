package org.casewright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.casewright.export.table.TableFormat;
import org.casewright.file.OutsideFile;
import org.casewright.file.SaveResult;

/// Where an export goes.
record ExportTarget(Path path) {

  /// An ending that asks for a kind of file, rather than a full stop in the name of a folder.
  private static final String ENDING = ".*\\.[\\p{L}\\p{N}]{1,5}";

  /// The kind of table that the name asks for; empty where it asks for none.
  Optional<TableFormat> format() {
    return Files.isDirectory(path) ? Optional.empty() : TableFormat.of(name());
  }

  /// Whether it is a folder, or the name of one that is to be made.
  boolean isFolder() {
    return Files.isDirectory(path) || !name().matches(ENDING);
  }

  boolean isWorkbook() {
    return format().filter(TableFormat.XLSX::equals).isPresent();
  }

  private String name() {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
  }

  /// The kind of table that the name asks for.
  ///
  /// @throws CannotAnswer if it asks for none
  TableFormat formatOrRefuse() {
    return format()
        .orElseThrow(
            () ->
                new CannotAnswer(
                    Files.isDirectory(path)
                        ? "%s is a folder; name a file in it that ends in %s."
                            .formatted(path, TableFormat.endings())
                        : "%s is not the name of a table: end it in %s."
                            .formatted(path, TableFormat.endings())));
  }

  /// Writes a file whole, or leaves what was there.
  ///
  /// @throws CannotAnswer if it cannot be written
  void save(byte[] content) {
    save(content, path);
  }

  static void save(byte[] content, Path file) {
    if (OutsideFile.save(content, file) instanceof SaveResult.Failed(var sentence)) {
      throw new CannotAnswer(sentence);
    }
  }
}
