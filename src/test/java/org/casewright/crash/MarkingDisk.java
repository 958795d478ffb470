package org.casewright.crash;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Path;
import org.casewright.crash.Marks.Step;
import org.casewright.file.Disk;

/// The real disk, which tells of each thing that it writes when it begins and when it has ended.
///
/// @param marks where it tells
record MarkingDisk(Marks marks) implements Disk {

  private interface Work {
    void run() throws IOException;
  }

  private void during(Step step, Work work) throws IOException {
    marks.step(step);
    try {
      work.run();
    } finally {
      marks.step(Step.NONE);
    }
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    during(Step.WRITE, () -> Disk.super.createFolders(folder));
  }

  @Override
  public void writeNew(Path file, byte[] content) throws IOException {
    during(Step.WRITE, () -> Disk.super.writeNew(file, content));
  }

  @Override
  public void copyPermissions(Path from, Path to) throws IOException {
    during(Step.PERMISSIONS, () -> Disk.super.copyPermissions(from, to));
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    during(Step.COPY, () -> Disk.super.copy(from, to, options));
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    during(Step.MOVE, () -> Disk.super.move(from, to, options));
  }

  @Override
  public void deleteIfExists(Path file) throws IOException {
    during(Step.DELETE, () -> Disk.super.deleteIfExists(file));
  }

  @Override
  public void flushFolder(Path folder) throws IOException {
    during(Step.FLUSH, () -> Disk.super.flushFolder(folder));
  }
}
