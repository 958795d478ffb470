package org.casewright.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Objects;

/// The bytes of a file somebody wants to open, or a sentence on why there are none.
public sealed interface FileBytes {

  /// At most one byte more than the largest that is wanted.
  record Found(byte[] content, Stamp stamp) implements FileBytes {}

  record Missing(String sentence) implements FileBytes {}

  /// Reads a file.
  ///
  /// @param kind of file, for sentences: `case file`
  static FileBytes read(Path file, String kind, Disk disk) {
    return read(file, kind, CaseFile.LARGEST, disk);
  }

  /// The same.
  ///
  /// @param largest how many bytes are wanted at most; of a larger file one more is read
  static FileBytes read(Path file, String kind, int largest, Disk disk) {
    var name = Beside.nameOf(file);
    try {
      return Patience.at(file, disk).ask(() -> found(file, name, kind, largest, disk));
    } catch (NoSuchFileException _) {
      return new Missing(
          name + " does not exist; check its name and folder (" + folder(file) + ").");
    } catch (AccessDeniedException _) {
      return new Missing(
          name + " may not be read: you have no permission. Ask the owner of the file for it.");
    } catch (IOException | ReadOnlyFileSystemException e) {
      return new Missing(
          name + " could not be read from disk (" + Trouble.reason(e) + "); try again.");
    }
  }

  /// The time is looked at first: a write in between then shows as a change.
  private static FileBytes found(Path file, String name, String kind, int largest, Disk disk)
      throws IOException {
    var entry = disk.look(file);
    if (entry.isEmpty()) {
      throw new NoSuchFileException(file.toString());
    }
    if (entry.get().isFolder()) {
      return new Missing(
          "%s is a folder; name the %s inside it that you want to open.".formatted(name, kind));
    }
    var content = disk.read(file, largest + 1);
    return new Found(content, Stamp.of(content, entry.get().modified()));
  }

  private static Path folder(Path file) {
    return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
  }
}
