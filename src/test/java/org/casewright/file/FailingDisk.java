package org.casewright.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The real disk, but that it refuses from one call on, for so many calls. Nobody waits for it.
final class FailingDisk implements Disk {

  /// How a disk refuses.
  enum Fault {
    HELD_ONCE(1, "another program holds the file"),
    HELD_FOR_A_MOMENT(3, "another program holds the file"),
    HELD_FOR_EVER(Integer.MAX_VALUE, "another program holds the file"),
    FULL(1, "the disk is full"),
    FULL_FOR_EVER(Integer.MAX_VALUE, "the disk is full"),
    FULL_ON_WINDOWS(1, "the disk is full"),
    QUOTA(1, "used up"),
    READ_ONLY(1, "can only be read"),
    READ_ONLY_FOR_EVER(Integer.MAX_VALUE, "can only be read"),
    READ_ONLY_UNCHECKED(1, "can only be read"),
    READ_ONLY_UNCHECKED_FOR_EVER(Integer.MAX_VALUE, "can only be read"),
    FOLDER_GONE(1, "its folder does not exist"),
    SHARE_GONE(1, "does not answer"),
    SHARE_GONE_FOR_EVER(Integer.MAX_VALUE, "does not answer"),
    SHARE_GONE_ON_WINDOWS(1, "does not answer"),
    NAME_TOO_LONG(1, "its name is too long"),
    NOT_IN_ONE_STEP(1, "another way"),
    SAYS_NOTHING(1, "the disk gave no reason");

    final int times;
    final String words;

    Fault(int times, String words) {
      this.times = times;
      this.words = words;
    }

    IOException on(Path file) {
      var name = file.toString();
      return switch (this) {
        case HELD_ONCE, HELD_FOR_A_MOMENT, HELD_FOR_EVER -> new AccessDeniedException(name);
        case FULL, FULL_FOR_EVER -> system(name, "No space left on device");
        case FULL_ON_WINDOWS -> new IOException("There is not enough space on the disk");
        case QUOTA -> system(name, "Disk quota exceeded");
        case READ_ONLY, READ_ONLY_FOR_EVER -> system(name, "Read-only file system");
        case READ_ONLY_UNCHECKED, READ_ONLY_UNCHECKED_FOR_EVER ->
            throw new ReadOnlyFileSystemException();
        case FOLDER_GONE -> new NoSuchFileException(name);
        case SHARE_GONE, SHARE_GONE_FOR_EVER -> system(name, "Stale file handle");
        case SHARE_GONE_ON_WINDOWS ->
            system(name, "The specified network name is no longer available");
        case NAME_TOO_LONG -> system(name, "File name too long");
        case NOT_IN_ONE_STEP -> new AtomicMoveNotSupportedException(name, name, "another way");
        case SAYS_NOTHING -> new IOException();
      };
    }

    private static IOException system(String name, String reason) {
      return new FileSystemException(name, null, reason);
    }
  }

  /// The calls that were refused.
  final List<String> refused = new ArrayList<>();

  private final int from;
  private final Fault fault;
  private int calls;

  /// @param from the call that is refused first, counted from 0
  FailingDisk(int from, Fault fault) {
    this.from = from;
    this.fault = fault;
  }

  /// A disk that works, to count its calls.
  static FailingDisk none() {
    return new FailingDisk(Integer.MAX_VALUE, Fault.SAYS_NOTHING);
  }

  int calls() {
    return calls;
  }

  Fault fault() {
    return fault;
  }

  boolean struck() {
    return !refused.isEmpty();
  }

  private boolean strikes(String call) {
    var now = calls++;
    var strikes = now >= from && now - from < fault.times;
    if (strikes) {
      refused.add(call);
    }
    return strikes;
  }

  private void call(String call, Path file) throws IOException {
    if (strikes(call)) {
      throw fault.on(file);
    }
  }

  @Override
  public Optional<Entry> look(Path file) throws IOException {
    call("look", file);
    return Disk.super.look(file);
  }

  @Override
  public Optional<Path> link(Path file) throws IOException {
    call("link", file);
    return Disk.super.link(file);
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    call("read", file);
    return Disk.super.read(file, most);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    call("list", folder);
    return Disk.super.list(folder);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    call("createFolders", folder);
    Disk.super.createFolders(folder);
  }

  /// Half of it is written before the disk refuses.
  @Override
  public void writeNew(Path file, byte[] content) throws IOException {
    if (strikes("writeNew")) {
      Files.write(file, Arrays.copyOf(content, content.length / 2));
      throw fault.on(file);
    }
    Disk.super.writeNew(file, content);
  }

  @Override
  public void copyPermissions(Path from, Path to) throws IOException {
    call("copyPermissions", to);
    Disk.super.copyPermissions(from, to);
  }

  /// Half of it is written before the disk refuses.
  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    if (strikes("copy")) {
      var content = Files.readAllBytes(from);
      Files.write(to, Arrays.copyOf(content, content.length / 2));
      throw fault.on(to);
    }
    Disk.super.copy(from, to, options);
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    call("move", to);
    Disk.super.move(from, to, options);
  }

  @Override
  public void deleteIfExists(Path file) throws IOException {
    call("deleteIfExists", file);
    Disk.super.deleteIfExists(file);
  }

  @Override
  public void flushFolder(Path folder) throws IOException {
    call("flushFolder", folder);
    Disk.super.flushFolder(folder);
  }

  @Override
  public void pause(Duration duration) {}
}
