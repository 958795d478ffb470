package org.casewright.file;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.casewright.model.BusinessCase;
import org.jspecify.annotations.Nullable;

/// Where unsaved work is kept while it is worked on, one file for each sitting, and where it is
/// found after a crash. Work goes there instead of over anybody's file.
public final class RecoveryFolder {

  /// Where unsaved work belongs.
  ///
  /// @param document the file it was opened from or saved to last; null where there is none yet
  /// @param example the name of the example it began as; null where it did not
  /// @param stamp of the document as it was then; null where there is none
  public record Of(@Nullable Path document, @Nullable String example, @Nullable Stamp stamp) {}

  /// Work that somebody did not save.
  ///
  /// @param id by which it can be discarded
  /// @param when it was kept
  /// @param machine where; may be empty
  public record Recovered(
      String id, Of of, Instant when, String machine, BusinessCase businessCase) {}

  /// What a look into the folder found.
  ///
  /// @param found the newest first
  /// @param sentences on autosaves that cannot be read, and where they are now
  public record Left(List<Recovered> found, List<String> sentences) {
    public Left {
      found = List.copyOf(found);
      sentences = List.copyOf(sentences);
    }
  }

  private static final String ENDING = ".recovery.json";
  private static final Pattern NAME =
      Pattern.compile("([A-Za-z0-9-]{1,64})" + Pattern.quote(ENDING));
  private static final Pattern TEMPORARY =
      Pattern.compile("\\..+" + Pattern.quote(ENDING) + "\\..+\\.tmp");

  /// A case at its largest, and what stands around it.
  private static final int LARGEST = 2 * CaseFile.LARGEST;

  private final Path folder;
  private final Disk disk;

  /// @param folder need not exist
  public RecoveryFolder(Path folder, Disk disk) {
    this.folder = folder.toAbsolutePath();
    this.disk = disk;
  }

  /// That of whoever runs the program.
  public static RecoveryFolder ofUser() {
    return new RecoveryFolder(StateFolder.ofUser().resolve("recovery"), Disk.REAL);
  }

  /// Keeps the work of a sitting, in place of what was kept of it before.
  public SaveResult write(Sitting sitting, Of of, BusinessCase businessCase, Instant now) {
    try {
      disk.createFolders(folder);
    } catch (IOException | ReadOnlyFileSystemException e) {
      return new SaveResult.Failed(
          "Unsaved work cannot be kept in %s (%s); save it yourself."
              .formatted(folder, Trouble.reason(e)));
    }
    var content = RecoveryFile.write(sitting, of, businessCase, now);
    return new SafeSave(disk).replace(content, file(sitting.id()));
  }

  /// Removes what was kept of a sitting: its work is saved, or was given up.
  public void discard(Sitting sitting) {
    discard(sitting.id());
  }

  /// The same by the id of what was recovered.
  public void discard(String id) {
    try {
      new Patience(disk).attempt(() -> disk.deleteIfExists(file(id)));
    } catch (IOException | ReadOnlyFileSystemException _) {
      // It is offered again, which is better than lost.
    }
  }

  private Path file(String id) {
    var name = id + ENDING;
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no id of a sitting: " + id);
    }
    return folder.resolve(name);
  }

  /// What sittings left that are over: their program runs no more, or it ran at another machine and
  /// nothing was heard of it for two hours. What cannot be read is put aside, never deleted; what a
  /// newer program wrote is left alone.
  public Left left(Sitting me, Instant now) {
    var found = new ArrayList<Recovered>();
    var sentences = new ArrayList<String>();
    for (var file : files()) {
      var name = NAME.matcher(Beside.nameOf(file));
      if (name.matches()) {
        look(file, name.group(1), me, now, found, sentences);
      } else if (TEMPORARY.matcher(Beside.nameOf(file)).matches()) {
        tidy(file, now);
      }
    }
    found.sort(Comparator.comparing(Recovered::when).reversed());
    return new Left(found, sentences);
  }

  private List<Path> files() {
    try {
      return disk.look(folder).isEmpty() ? List.of() : disk.list(folder);
    } catch (IOException | ReadOnlyFileSystemException _) {
      return List.of();
    }
  }

  private void look(
      Path file,
      String id,
      Sitting me,
      Instant now,
      List<Recovered> found,
      List<String> sentences) {
    try {
      var entry = disk.look(file);
      if (entry.isEmpty() || entry.get().isFolder() || id.equals(me.id())) {
        return;
      }
      switch (RecoveryFile.read(disk.read(file, LARGEST), id, entry.get().modified())) {
        case RecoveryFile.Whole(var recovered, var sitting) -> {
          if (isOver(recovered, sitting, me, now)) {
            found.add(recovered);
          }
        }
        case RecoveryFile.Newer _ -> {}
        case RecoveryFile.Spoilt(var why) -> sentences.add(putAside(file, why));
      }
    } catch (IOException | ReadOnlyFileSystemException e) {
      sentences.add(
          "Unsaved work kept in %s could not be read (%s); it stays there."
              .formatted(file, Trouble.reason(e)));
    }
  }

  private static boolean isOver(Recovered recovered, Sitting sitting, Sitting me, Instant now) {
    // The folder is one person's own, so that a machine without a name is most likely this one.
    return sitting.machine().equals(me.machine())
        ? !sitting.isRunning()
        : CaseLock.isSilent(recovered.when(), now);
  }

  private String putAside(Path file, String why) {
    var spoilt = folder.resolve("spoilt");
    try {
      disk.createFolders(spoilt);
      var target = spoilt.resolve(Beside.nameOf(file));
      if (disk.look(target).isPresent()) {
        var digits = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        target = spoilt.resolve(digits + "-" + Beside.nameOf(file));
      }
      disk.move(file, target);
      return "Unsaved work could not be read and was put aside as %s. %s".formatted(target, why);
    } catch (IOException | ReadOnlyFileSystemException e) {
      return "Unsaved work in %s could not be read, nor put aside (%s). %s"
          .formatted(file, Trouble.reason(e), why);
    }
  }

  /// Removes what a program left that was killed while it wrote.
  private void tidy(Path file, Instant now) {
    try {
      var old = now.minus(SafeSave.LEFT_OVER);
      if (disk.look(file).filter(each -> each.modified().isBefore(old)).isPresent()) {
        disk.deleteIfExists(file);
      }
    } catch (IOException | ReadOnlyFileSystemException _) {
      // It does no harm.
    }
  }
}
