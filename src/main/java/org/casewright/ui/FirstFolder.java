package org.casewright.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a file dialog begins; left to itself it would begin in the program's own folder.
final class FirstFolder {

  private FirstFolder() {}

  /// The folder of the last case, if that is there; else the user's documents, else their home.
  ///
  /// @param cases files that were open, the last one first
  /// @param home the user's home
  static Optional<Path> of(List<Path> cases, Path home) {
    return Stream.concat(
            cases.stream().limit(1).flatMap(file -> Stream.ofNullable(file.getParent())),
            Stream.of(home.resolve("Documents"), home.resolve("OneDrive", "Documents"), home))
        .filter(folder -> Files.isDirectory(folder))
        .findFirst();
  }
}
