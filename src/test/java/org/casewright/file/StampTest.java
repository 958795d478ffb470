package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {

  @TempDir private Path folder;

  private Path file() throws IOException {
    return Files.writeString(folder.resolve("a.case.json"), "one");
  }

  private static boolean changed(Path file, Stamp known, FailingDisk disk) {
    return Stamp.hasChanged(file, known, disk);
  }

  @Test
  void aFileNobodyTouchedIsNotRead() throws IOException {
    var file = file();
    var stamp = Stamp.of(file).orElseThrow();
    var disk = FailingDisk.none();
    assertThat(changed(file, stamp, disk)).isFalse();
    assertThat(disk.calls()).isEqualTo(1);
  }

  @Test
  void anotherContentIsSeenByItsSizeOrElseByItsTime() throws IOException {
    var file = file();
    var stamp = Stamp.of(file).orElseThrow();
    Files.writeString(file, "three");
    Files.setLastModifiedTime(file, FileTime.from(stamp.modified()));
    assertThat(Stamp.hasChanged(file, stamp)).isTrue();

    Files.writeString(file, "two");
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    assertThat(Stamp.hasChanged(file, stamp)).isTrue();
  }

  @Test
  void theSameContentWrittenAgainIsNoChange() throws IOException {
    var file = file();
    var stamp = Stamp.of(file).orElseThrow();
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    assertThat(Stamp.hasChanged(file, stamp)).isFalse();
    assertThat(Stamp.of(file).orElseThrow().isSameContent(stamp)).isTrue();
  }

  @Test
  void whatIsGoneOrAFolderHasNoStamp() throws IOException {
    var file = file();
    var stamp = Stamp.of(file).orElseThrow();
    Files.delete(file);
    assertThat(Stamp.of(file)).isEmpty();
    assertThat(Stamp.hasChanged(file, stamp)).isFalse();
    assertThat(Stamp.of(folder)).isEmpty();
  }
}
