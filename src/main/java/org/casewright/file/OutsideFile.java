package org.casewright.file;

import java.nio.file.Path;

/// Files that leave the program, such as pictures.
public final class OutsideFile {

  private OutsideFile() {}

  /// Writes a file so that at every moment the old one or the new one stands whole under its name.
  /// What stood there before is not kept: it can be made again.
  public static SaveResult save(byte[] content, Path file) {
    return new SafeSave(Disk.REAL).replace(content, file);
  }
}
