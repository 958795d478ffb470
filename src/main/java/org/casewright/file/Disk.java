package org.casewright.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that this room does to the disk and to time, so that tests can make each of it fail. Every
/// method but [#isWritable(Path)] throws an IOException where the disk refuses, and a
/// `ReadOnlyFileSystemException` where it can only be read.
public interface Disk {

  /// The disk of this machine.
  Disk REAL = new Disk() {};

  /// What stands under a name.
  ///
  /// @param size in bytes
  /// @param modified when it was last written, by the clock of the disk
  record Entry(long size, Instant modified, boolean isFolder) {}

  /// The file under a name, links followed; empty where there is none.
  default Optional<Entry> look(Path file) throws IOException {
    try {
      var found = Files.readAttributes(file, BasicFileAttributes.class);
      var modified = found.lastModifiedTime().toInstant();
      return Optional.of(new Entry(found.size(), modified, found.isDirectory()));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  /// Where a symbolic link leads; empty where the file is none.
  default Optional<Path> link(Path file) throws IOException {
    return Files.isSymbolicLink(file)
        ? Optional.of(Files.readSymbolicLink(file))
        : Optional.empty();
  }

  /// Whether whoever runs the program may write to it, as far as can be told.
  default boolean isWritable(Path file) {
    return Files.isWritable(file);
  }

  /// The first bytes of a file.
  ///
  /// @param most how many at most
  default byte[] read(Path file, int most) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      return stream.readNBytes(most);
    }
  }

  /// The files and folders in a folder.
  default List<Path> list(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      var all = new ArrayList<Path>();
      files.forEach(all::add);
      return all;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /// Makes a folder and those it stands in, as far as they are missing.
  default void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /// Writes a file that must not exist yet, and waits until it stands on disk. One that cannot be
  /// written whole is removed again.
  default void writeNew(Path file, byte[] content) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (channel) {
      var rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException more) {
        e.addSuppressed(more);
      }
      throw e;
    }
  }

  /// Gives one file the permissions of another, where the file system has POSIX permissions.
  default void copyPermissions(Path from, Path to) throws IOException {
    var source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    var target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (source != null && target != null) {
      target.setPermissions(source.readAttributes().permissions());
    }
  }

  /// Copies a file.
  default void copy(Path from, Path to, CopyOption... options) throws IOException {
    Files.copy(from, to, options);
  }

  /// Gives a file another name.
  default void move(Path from, Path to, CopyOption... options) throws IOException {
    Files.move(from, to, options);
  }

  /// Removes a file; one that is missing is no matter.
  default void deleteIfExists(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /// Waits until the names in a folder stand on disk, where the system can.
  default void flushFolder(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /// Waits.
  default void pause(Duration duration) throws InterruptedException {
    Thread.sleep(duration);
  }
}
