package org.casewright.file;

import java.nio.file.Path;
import java.util.Optional;

/// What came of saving.
public sealed interface SaveResult {

  /// The file stands on disk.
  ///
  /// @param file where it was written: the target of a symbolic link
  /// @param warning a sentence where the version before could not be kept as `.bak`
  record Saved(Path file, Optional<String> warning) implements SaveResult {}

  /// Nothing was written: the file is not the one that was opened or saved last, because somebody
  /// else has saved it since.
  ///
  /// @param file the one that has changed: the target of a symbolic link
  /// @param sentence what happened
  record ChangedOnDisk(Path file, String sentence) implements SaveResult {}

  /// Nothing has changed on disk.
  ///
  /// @param sentence what happened and what to do
  record Failed(String sentence) implements SaveResult {}
}
