package org.casewright.file;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Instant;
import java.util.Optional;

/// What tells one version of a file on disk from another.
///
/// @param size in bytes
/// @param modified when it was last written, by the clock of the disk
/// @param sha256 of its content, in hexadecimal
public record Stamp(long size, Instant modified, String sha256) {

  /// The stamp of these bytes.
  public static Stamp of(byte[] content, Instant modified) {
    return new Stamp(content.length, modified, Digest.of(content));
  }

  /// The stamp of a file as it is now; empty where it is missing, a folder or cannot be read.
  public static Optional<Stamp> of(Path file) {
    return of(file, Disk.REAL);
  }

  /// The same on another disk.
  public static Optional<Stamp> of(Path file, Disk disk) {
    try {
      return read(file, disk);
    } catch (IOException | ReadOnlyFileSystemException _) {
      return Optional.empty();
    }
  }

  /// Whether both are of the same content, whenever it was written.
  public boolean isSameContent(Stamp other) {
    return size == other.size && sha256.equals(other.sha256);
  }

  /// Whether another content stands under a name than the one that is known: reads the file only
  /// where its size is the same but the time is not. False also where the file is gone or cannot
  /// be looked at.
  public static boolean hasChanged(Path file, Stamp known) {
    return hasChanged(file, known, Disk.REAL);
  }

  /// The same on another disk.
  public static boolean hasChanged(Path file, Stamp known, Disk disk) {
    try {
      var now = disk.look(file);
      if (now.isEmpty() || now.get().isFolder()) {
        return false;
      }
      if (now.get().size() != known.size) {
        return true;
      }
      return !now.get().modified().equals(known.modified)
          && read(file, disk).filter(known::isSameContent).isEmpty();
    } catch (IOException | ReadOnlyFileSystemException _) {
      return false;
    }
  }

  /// The time is looked at before the content: a write in between is then seen the next time,
  /// because the time differs.
  static Optional<Stamp> read(Path file, Disk disk) throws IOException {
    var entry = disk.look(file);
    return entry.isEmpty() || entry.get().isFolder()
        ? Optional.empty()
        : Optional.of(of(disk.read(file, CaseFile.LARGEST + 1), entry.get().modified()));
  }
}
