package org.casewright.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;

/// The file `.NAME.lock` beside a document, which says to others who has it open. It is a courtesy:
/// a share may be late with it and a program may die on it, so that nothing relies on it alone.
public final class CaseLock {

  /// How long nothing may be heard of a lock's holder before it is stale.
  public static final Duration SILENCE = Duration.ofHours(2);

  private static final int LARGEST = 1 << 16;

  /// What came of taking a lock.
  public sealed interface Taking {}

  /// It is ours.
  public record Taken(CaseLock lock) implements Taking {}

  /// Somebody else has it.
  ///
  /// @param other who; called `somebody` where the lock cannot be read
  /// @param since when they took it
  /// @param lastSign when they were last heard of; never in the future
  /// @param stale whether they have gone without releasing it, as far as can be told
  public record HeldBy(Sitting other, Instant since, Instant lastSign, boolean stale)
      implements Taking, Sign {
    private boolean isOf(Sitting me) {
      return other.id().equals(me.id());
    }
  }

  /// There can be no lock beside this document; it may be opened all the same.
  ///
  /// @param sentence why
  public record Unavailable(String sentence) implements Taking, Sign {}

  /// What came of a sign of life. [HeldBy]: somebody has taken it over; [Unavailable]: the disk
  /// does not answer, so nobody knows.
  public sealed interface Sign {}

  /// It is still ours.
  public record StillOurs() implements Sign {}

  private final Path file;
  private final Sitting me;
  private final Instant since;
  private final Disk disk;

  private CaseLock(Path file, Sitting me, Instant since, Disk disk) {
    this.file = file;
    this.me = me;
    this.since = since;
    this.disk = disk;
  }

  /// Takes the lock of a document, if nobody has it.
  public static Taking take(Path document, Sitting me, Instant now, Disk disk) {
    return asked(document, me, now, disk, CaseLock::create);
  }

  /// Takes the lock of a document from a holder who has gone; answers as [#take] where the holder
  /// turns out to be there.
  public static Taking takeOver(Path document, Sitting me, Instant now, Disk disk) {
    return asked(
        document,
        me,
        now,
        disk,
        lock -> lock.create() instanceof HeldBy held && !held.stale() ? held : lock.overwrite());
  }

  /// Who has a document open, without taking its lock; empty where nobody has, or where it cannot
  /// be seen.
  public static Optional<HeldBy> holder(Path document, Sitting me, Instant now, Disk disk) {
    try {
      var file = Beside.lock(Beside.target(document, disk));
      return new CaseLock(file, me, now, disk).present(now).filter(held -> !held.isOf(me));
    } catch (IOException | ReadOnlyFileSystemException _) {
      return Optional.empty();
    }
  }

  private interface Step {
    Taking with(CaseLock lock) throws IOException;
  }

  private static Taking asked(Path document, Sitting me, Instant now, Disk disk, Step step) {
    try {
      return step.with(new CaseLock(Beside.lock(Beside.target(document, disk)), me, now, disk));
    } catch (IOException | ReadOnlyFileSystemException e) {
      return unavailable(document, e);
    }
  }

  private static Unavailable unavailable(Path document, Exception e) {
    return new Unavailable(
        "Others cannot see that you have %s open (%s); what they save meanwhile is noticed all the same."
            .formatted(Beside.nameOf(document), Trouble.reason(e)));
  }

  private Taking create() throws IOException {
    var content = content(since);
    try {
      disk.writeNew(file, content);
      return new Taken(this);
    } catch (FileAlreadyExistsException e) {
      var held = present(since);
      if (held.isEmpty()) {
        throw e;
      }
      return held.get().isOf(me) ? new Taken(this) : held.get();
    } catch (IOException e) {
      removeHalf(content);
      throw e;
    }
  }

  /// A lock of ours that was not written whole would look like somebody's.
  private void removeHalf(byte[] content) {
    try {
      var found = disk.read(file, LARGEST);
      var begun = Arrays.copyOf(content, Math.min(found.length, content.length));
      if (found.length > 0 && Arrays.equals(found, begun)) {
        disk.deleteIfExists(file);
      }
    } catch (IOException | ReadOnlyFileSystemException _) {
      // It grows stale.
    }
  }

  private Taking overwrite() throws IOException {
    return switch (new SafeSave(disk).replace(content(since), file)) {
      case SaveResult.Saved _ ->
          present(since)
              .filter(held -> !held.isOf(me))
              .<Taking>map(held -> held)
              .orElseGet(() -> new Taken(this));
      case SaveResult.ChangedOnDisk(_, var sentence) -> new Unavailable(sentence);
      case SaveResult.Failed(var sentence) -> new Unavailable(sentence);
    };
  }

  /// Says that its holder is still there. A lock that somebody has deleted is taken again.
  public Sign sign(Instant now) {
    try {
      var held = present(now);
      if (held.isEmpty()) {
        return create() instanceof HeldBy other ? other : new StillOurs();
      }
      if (held.get().other().id().isEmpty()) {
        return new Unavailable("The lock of the file cannot be read; nobody knows whose it is.");
      }
      if (!held.get().isOf(me)) {
        return held.get();
      }
      return new SafeSave(disk).replace(content(now), file)
              instanceof SaveResult.Failed(var sentence)
          ? new Unavailable(sentence)
          : new StillOurs();
    } catch (IOException | ReadOnlyFileSystemException e) {
      return unavailable(file, e);
    }
  }

  /// Removes the lock, if it is still ours.
  public void release() {
    try {
      if (present(since).filter(held -> held.isOf(me)).isPresent()) {
        new Patience(disk).attempt(() -> disk.deleteIfExists(file));
      }
    } catch (IOException | ReadOnlyFileSystemException _) {
      // It grows stale.
    }
  }

  /// Who is said to hold it; empty where there is no lock.
  private Optional<HeldBy> present(Instant now) throws IOException {
    var entry = disk.look(file);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    var told =
        entry.get().isFolder() ? Optional.<Loose>empty() : Loose.of(disk.read(file, LARGEST));
    var other = told.map(Sitting::read).orElseGet(CaseLock::somebody);
    var modified = entry.get().modified();
    var said = told.flatMap(each -> each.when("lastSign")).orElse(modified);
    // Clocks differ: the later one counts, but nobody has been heard of in the future.
    var lastSign = earlier(said.isAfter(modified) ? said : modified, now);
    var since = earlier(told.flatMap(each -> each.when("since")).orElse(lastSign), lastSign);
    var stale = isSilent(lastSign, now) || other.isOver(me);
    return Optional.of(new HeldBy(other, since, lastSign, stale));
  }

  /// Whether nothing has been heard since then for so long that nobody is there.
  static boolean isSilent(Instant lastSign, Instant now) {
    return Duration.between(lastSign, now).compareTo(SILENCE) >= 0;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Sitting somebody() {
    return new Sitting("", "", "", -1, Instant.EPOCH);
  }

  private byte[] content(Instant now) {
    var map = new LinkedHashMap<>(me.written());
    map.put("since", since.toString());
    map.put("lastSign", now.toString());
    return Json.text(map).getBytes(StandardCharsets.UTF_8);
  }
}
