package org.casewright.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.casewright.file.SaveResult.Failed;
import org.casewright.file.SaveResult.Saved;
import org.jspecify.annotations.Nullable;

/// Writes a file so that a crash, a full disk or a scanner that holds it can never leave it half
/// written: to a temporary file beside it, flushed, then moved over it in one step. The version
/// before is kept.
///
/// @param disk what does the work
record SafeSave(FileOperations disk) {

  /// How often a move is tried again, each time after twice as long; together about one second.
  private static final int RETRIES = 7;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(8);

  SaveResult save(byte[] content, Path file) {
    return save(content, file, true);
  }

  /// The same without keeping the version before.
  SaveResult replace(byte[] content, Path file) {
    return save(content, file, false);
  }

  private SaveResult save(byte[] content, Path file, boolean keep) {
    var name = nameOf(file);
    Path temporary = null;
    try {
      var target = target(file);
      var refusal = refusal(target, name);
      if (refusal != null) {
        return new Failed(refusal);
      }
      temporary = beside(target, "new");
      disk.writeNew(temporary, content);
      var warning = Optional.<String>empty();
      if (Files.exists(target)) {
        disk.copyPermissions(target, temporary);
        warning = keep ? keep(target, name) : warning;
      }
      replace(temporary, target);
      flush(target);
      return new Saved(target, warning);
    } catch (IOException e) {
      return new Failed(failure(name, e));
    } finally {
      discard(temporary);
    }
  }

  /// Where the bytes go: the end of a chain of symbolic links, which stay as they are.
  private static Path target(Path file) throws IOException {
    var target = file.toAbsolutePath();
    for (var link = 0; link < 40 && Files.isSymbolicLink(target); link++) {
      target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
    }
    return target;
  }

  private static @Nullable String refusal(Path target, String name) {
    if (Files.isDirectory(target)) {
      return name + " is a folder; give a file name inside it.";
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      return name + " is read-only, so it was not saved; save under another name.";
    }
    return null;
  }

  /// Keeps the version before as `NAME.bak`; a sentence where that is not possible.
  private Optional<String> keep(Path target, String name) {
    var copy = beside(target, "bak");
    try {
      disk.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
      replace(copy, target.resolveSibling(nameOf(target) + ".bak"));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          "%s was saved, but the version before could not be kept as %s.bak (%s)."
              .formatted(name, nameOf(target), reason(e)));
    } finally {
      discard(copy);
    }
  }

  /// Moves a file over another in one step. A scanner or a share may hold the other for a moment:
  /// then again a little later, at last by a plain replace.
  private void replace(Path from, Path to) throws IOException {
    var pause = FIRST_PAUSE;
    for (var attempt = 0; attempt < RETRIES; attempt++) {
      try {
        disk.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (AtomicMoveNotSupportedException _) {
        break;
      } catch (FileSystemException _) {
        if (!paused(pause)) {
          break;
        }
        pause = pause.multipliedBy(2);
      }
    }
    disk.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private boolean paused(Duration pause) {
    try {
      disk.pause(pause);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void flush(Path target) {
    try {
      disk.flushFolder(Objects.requireNonNull(target.getParent()));
    } catch (IOException _) {
      // Windows cannot flush a folder; the file itself was flushed before it was moved.
    }
  }

  private void discard(@Nullable Path temporary) {
    if (temporary != null) {
      try {
        disk.deleteIfExists(temporary);
      } catch (IOException _) {
        // A file left over does no harm, and what happened before matters more.
      }
    }
  }

  private static Path beside(Path target, String what) {
    return target.resolveSibling(
        ".%s.%s.%s.tmp".formatted(nameOf(target), Long.toHexString(System.nanoTime()), what));
  }

  private static String nameOf(Path file) {
    return String.valueOf(Objects.requireNonNullElse(file.getFileName(), file));
  }

  private static String failure(String name, IOException e) {
    return "%s could not be saved (%s); nothing on disk has changed. Try again, or save under another name or in another folder."
        .formatted(name, reason(e));
  }

  /// Why the disk refused, in words.
  static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "you have no permission, or another program holds the file";
      case NoSuchFileException _ -> "its folder does not exist";
      case NotDirectoryException _ -> "its folder is a file";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> e.getMessage() == null ? "the disk gave no reason" : e.getMessage();
    };
  }
}
