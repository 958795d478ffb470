package org.casewright.ui.desk;

import java.nio.file.Path;
import java.util.Optional;

/// Asks a person for a file. Behind an interface because tests have nobody to ask.
public interface FileChoice {

  /// Which case file to open; empty where they think better of it.
  Optional<Path> toOpen();

  /// Where to save a new file.
  ///
  /// @param proposedName with its `.case.json`
  Optional<Path> toSave(String proposedName);

  /// Where to save a picture.
  ///
  /// @param proposedName with its ending, `.svg` or `.png`
  Optional<Path> toSavePicture(String proposedName);
}
