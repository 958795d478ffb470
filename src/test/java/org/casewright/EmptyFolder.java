package org.casewright;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder to work in that holds nothing of the run before.
public final class EmptyFolder {

  private EmptyFolder() {}

  /// Makes one, or removes all that is in it.
  public static void at(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var found = Files.walk(folder)) {
        for (var file : found.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
