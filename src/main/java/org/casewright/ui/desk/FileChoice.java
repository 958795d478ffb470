package org.casewright.ui.desk;

import java.nio.file.Path;
import java.util.Optional;

/// Asks a person for a file. Behind an interface because tests have nobody to ask.
public interface FileChoice {

  /// What kind of file.
  enum Kind {
    CASE,
    SCENARIO,
    TABLE,
    WORKBOOK,
    PICTURE
  }

  /// Which file to open; empty where they think better of it.
  Optional<Path> toOpen(Kind kind);

  /// Where to save a new file; empty where they think better of it.
  ///
  /// @param proposedName with its ending
  Optional<Path> toSave(Kind kind, String proposedName);
}
