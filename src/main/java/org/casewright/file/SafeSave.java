package org.casewright.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.casewright.file.CaseFile.Saving;
import org.casewright.file.SaveResult.ChangedOnDisk;
import org.casewright.file.SaveResult.Failed;
import org.casewright.file.SaveResult.Saved;
import org.jspecify.annotations.Nullable;

/// Writes a file so that a crash, a full disk or a scanner that holds it can never leave it half
/// written: to a temporary file beside it, flushed, then moved over it in one step. The version
/// before is kept.
///
/// @param disk what does the work
record SafeSave(Disk disk) {

  /// How old a temporary file is that nobody is writing any more.
  static final Duration LEFT_OVER = Duration.ofHours(1);

  SaveResult save(byte[] content, Path file) {
    return save(content, file, Expecting.anything(), true).result();
  }

  /// The same without keeping the version before.
  SaveResult replace(byte[] content, Path file) {
    return save(content, file, Expecting.anything(), false).result();
  }

  /// Saves where the file on disk is the one expected, and keeps the version before.
  Saving save(byte[] content, Path file, Expecting expecting) {
    return save(content, file, expecting, true);
  }

  private Saving save(byte[] content, Path file, Expecting expecting, boolean keep) {
    var name = Beside.nameOf(file);
    try {
      var target = Beside.target(file, disk);
      return new OneSave(target, name, expecting).run(content, keep);
    } catch (IOException | ReadOnlyFileSystemException e) {
      return new Saving(new Failed(failure(name, e)), null);
    }
  }

  /// The file that was to be replaced cannot be seen any more, and the new one did not get its
  /// name.
  private static final class Stranded extends IOException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    Stranded(IOException cause) {
      super(cause);
      this.reason = Trouble.reason(cause);
    }
  }

  /// Saving one file once.
  private final class OneSave {
    private final Path target;
    private final String name;
    private final Expecting expecting;
    private final Patience patience;
    private boolean isThere;
    private @Nullable Path temporary;

    OneSave(Path target, String name, Expecting expecting) {
      this.target = target;
      this.name = name;
      this.expecting = expecting;
      this.patience = Patience.at(folderOf(target), disk);
    }

    Saving run(byte[] content, boolean keep) throws IOException {
      var refusal = refusal();
      if (refusal != null) {
        return new Saving(refusal, null);
      }
      try {
        var written = write(content);
        var warning = isThere && keep ? keep() : Optional.<String>empty();
        var changed = changed();
        if (changed != null) {
          return new Saving(changed, null);
        }
        replace(Objects.requireNonNull(temporary), target, patience, isThere);
        temporary = null;
        tidy(written);
        return new Saving(new Saved(target, warning), Stamp.of(content, written));
      } catch (Stranded e) {
        var left = Beside.nameOf(Objects.requireNonNull(temporary));
        temporary = null;
        return new Saving(new Failed(stranded(left, e)), null);
      } finally {
        discard(temporary);
      }
    }

    private @Nullable SaveResult refusal() throws IOException {
      var entry = patience.ask(() -> disk.look(target));
      isThere = entry.isPresent();
      if (isThere && entry.get().isFolder()) {
        return new Failed(name + " is a folder; give a file name inside it.");
      }
      if (isThere && !disk.isWritable(target)) {
        return new Failed(name + " is read-only, so it was not saved; save under another name.");
      }
      return changed();
    }

    /// Null where the file on disk may be replaced.
    private @Nullable ChangedOnDisk changed() throws IOException {
      var expected = expecting.stamp();
      if (expected == null) {
        return null;
      }
      var present = patience.ask(() -> Stamp.read(target, disk));
      return present.isEmpty() || present.get().isSameContent(expected)
          ? null
          : new ChangedOnDisk(
              target,
              name
                  + " was not saved: it has been changed on disk since it was opened or last saved"
                  + " here, so saving would undo what somebody else has done.");
    }

    /// When the temporary file was written, by the clock of the disk.
    private Instant write(byte[] content) throws IOException {
      patience.attempt(
          () -> {
            discard(temporary);
            var fresh = Beside.temporary(target, "new");
            temporary = fresh;
            disk.writeNew(fresh, content);
          });
      var fresh = Objects.requireNonNull(temporary);
      if (isThere) {
        patience.attempt(() -> disk.copyPermissions(target, fresh));
      }
      return patience.ask(() -> disk.look(fresh)).map(Disk.Entry::modified).orElse(Instant.EPOCH);
    }

    /// Keeps the version before as `NAME.bak`; a sentence where that is not possible.
    private Optional<String> keep() {
      var copy = Beside.temporary(target, "bak");
      var before = Beside.before(target);
      var patience = new Patience(disk);
      try {
        patience.attempt(() -> disk.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES));
        SafeSave.this.replace(copy, before, patience, false);
        return Optional.empty();
      } catch (IOException | ReadOnlyFileSystemException e) {
        return Optional.of(
            "%s was saved, but the version before could not be kept as %s (%s)."
                .formatted(name, Beside.nameOf(before), Trouble.reason(e)));
      } finally {
        discard(copy);
      }
    }

    private String stranded(String left, Stranded e) {
      return ("%s could not be replaced (%s), and may be missing now. What was to be saved stands"
              + " whole beside it as %s; save once more, or under another name.")
          .formatted(name, e.reason, left);
    }

    /// Waits until the new name stands on disk, and removes what a killed program left of earlier
    /// saves of the same file.
    private void tidy(Instant written) {
      var folder = folderOf(target);
      try {
        disk.flushFolder(folder);
      } catch (IOException | ReadOnlyFileSystemException _) {
        // Windows cannot flush a folder; the file itself was flushed before it was moved.
      }
      try {
        for (var file : disk.list(folder)) {
          if (Beside.isTemporary(file, target)
              && disk.look(file).filter(each -> isLeftOver(each, written)).isPresent()) {
            discard(file);
          }
        }
      } catch (IOException | ReadOnlyFileSystemException _) {
        // They do no harm, and the next save comes.
      }
    }

    private static boolean isLeftOver(Disk.Entry entry, Instant written) {
      return !entry.isFolder() && entry.modified().isBefore(written.minus(LEFT_OVER));
    }
  }

  /// Moves a file over another in one step. A scanner or a share may hold the other for a moment:
  /// then again a little later, at last by a plain replace.
  private void replace(Path from, Path to, Patience patience, boolean wasThere) throws IOException {
    try {
      patience.attempt(() -> disk.move(from, to, StandardCopyOption.ATOMIC_MOVE));
      return;
    } catch (AtomicMoveNotSupportedException _) {
      // Then in the way that is supported.
    } catch (IOException e) {
      if (!Trouble.of(e).mayPass()) {
        throw e;
      }
    }
    try {
      disk.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      if (!wasThere || isPresent(to)) {
        throw e;
      }
      name(from, to, e);
    }
  }

  /// Some systems delete the file that is replaced before they move the other: when that alone was
  /// done, the other must get its name all the more, and is never thrown away.
  private void name(Path from, Path to, IOException why) throws IOException {
    try {
      new Patience(disk).attempt(() -> disk.move(from, to));
    } catch (IOException e) {
      why.addSuppressed(e);
      throw new Stranded(why);
    }
  }

  private boolean isPresent(Path file) {
    try {
      return disk.look(file).isPresent();
    } catch (IOException | ReadOnlyFileSystemException _) {
      return false;
    }
  }

  private void discard(@Nullable Path temporary) {
    if (temporary != null) {
      try {
        new Patience(disk, 3).attempt(() -> disk.deleteIfExists(temporary));
      } catch (IOException | ReadOnlyFileSystemException _) {
        // A file left over does no harm, and what happened before matters more.
      }
    }
  }

  private static Path folderOf(Path target) {
    return Objects.requireNonNullElse(target.getParent(), target);
  }

  private static String failure(String name, Exception e) {
    return "%s could not be saved (%s); nothing on disk has changed. %s"
        .formatted(name, Trouble.reason(e), Trouble.of(e).advice());
  }
}
