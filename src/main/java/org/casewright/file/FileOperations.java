package org.casewright.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;

/// What saving does to the disk and the clock, so that tests can make each of it fail.
interface FileOperations {

  FileOperations REAL = new FileOperations() {};

  /// Writes a file that must not exist yet, and waits until it stands on disk.
  default void writeNew(Path file, byte[] content) throws IOException {
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
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

  default void copy(Path from, Path to, CopyOption... options) throws IOException {
    Files.copy(from, to, options);
  }

  default void move(Path from, Path to, CopyOption... options) throws IOException {
    Files.move(from, to, options);
  }

  default void deleteIfExists(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /// Waits until the names in a folder stand on disk, where the system can.
  default void flushFolder(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  default void pause(Duration duration) throws InterruptedException {
    Thread.sleep(duration);
  }
}
