package org.casewright.fuzz;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casewright.file.Disk;

/// A disk of one folder that is never slow, and gone with the test.
final class MemoryDisk implements Disk {

  private final Map<Path, byte[]> files = new TreeMap<>();
  private final Path folder;
  private final Instant modified;

  MemoryDisk(Path folder, Instant modified) {
    this.folder = folder;
    this.modified = modified;
  }

  MemoryDisk with(Path file, byte[] content) {
    files.put(file, content);
    return this;
  }

  Map<Path, byte[]> files() {
    return files;
  }

  @Override
  public Optional<Entry> look(Path file) {
    var content = files.get(file);
    if (content != null) {
      return Optional.of(new Entry(content.length, modified, false));
    }
    return file.equals(folder) ? Optional.of(new Entry(0, modified, true)) : Optional.empty();
  }

  @Override
  public Optional<Path> link(Path file) {
    return Optional.empty();
  }

  @Override
  public boolean isWritable(Path file) {
    return true;
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    var content = content(file);
    return Arrays.copyOf(content, Math.min(most, content.length));
  }

  private byte[] content(Path file) throws IOException {
    var content = files.get(file);
    if (content == null) {
      throw new NoSuchFileException(file.toString());
    }
    return content;
  }

  @Override
  public List<Path> list(Path of) {
    return files.keySet().stream().filter(file -> of.equals(file.getParent())).toList();
  }

  @Override
  public void createFolders(Path wanted) {}

  @Override
  public void writeNew(Path file, byte[] content) throws IOException {
    if (files.putIfAbsent(file, content) != null) {
      throw new FileAlreadyExistsException(file.toString());
    }
  }

  @Override
  public void copyPermissions(Path from, Path to) {}

  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    writeNew(to, content(from));
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    files.put(to, content(from));
    files.remove(from);
  }

  @Override
  public void deleteIfExists(Path file) {
    files.remove(file);
  }

  @Override
  public void flushFolder(Path wanted) {}

  @Override
  public void pause(Duration duration) {}
}
