package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casewright.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saving on a real disk of 64 kilobytes, which a child program mounts where nobody else sees it.
class SmallDiskTest {

  @TempDir private Path folder;

  private static boolean mayMount(Path folder) throws InterruptedException {
    try {
      var mount = "mount -t tmpfs -o size=64k tmpfs " + folder;
      return new ProcessBuilder("unshare", "-rm", "sh", "-c", mount).start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private List<String> run() throws IOException, InterruptedException {
    var errors = folder.resolveSibling(folder.getFileName() + ".errors").toFile();
    var command = Programs.java(List.of(), SmallDisk.class.getName(), folder.toString());
    command.addAll(0, List.of("unshare", "-rm"));
    var child = new ProcessBuilder(command).redirectError(errors).start();
    var lines = child.inputReader(StandardCharsets.UTF_8).lines().toList();
    assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(errors.toPath())).isEmpty();
    Files.delete(errors.toPath());
    return lines;
  }

  @Test
  void aFullDiskLeavesTheOldFileWholeAndSavesOnceThereIsRoom()
      throws IOException, InterruptedException {
    assumeThat(mayMount(folder)).as("this machine lets a test mount a disk").isTrue();
    assertThat(run())
        .containsExactly(
            "empty disk: new, [a.case.json], Saved ",
            "nearly full disk: old, [a.case.json, filler], a.case.json could not be saved (the"
                + " disk is full); nothing on disk has changed. Free some space on it, or save in a"
                + " folder on another disk.",
            "full disk: old, [a.case.json, filler], a.case.json could not be saved (the disk is"
                + " full); nothing on disk has changed. Free some space on it, or save in a folder"
                + " on another disk.",
            "freed disk: new, [a.case.json, a.case.json.bak], Saved ",
            "disk that can only be read: old, [a.case.json, a.case.json.bak], a.case.json is"
                + " read-only, so it was not saved; save under another name.",
            "new file: Failed[sentence=b.case.json could not be saved (the disk can only be read);"
                + " nothing on disk has changed. Save in a folder on another disk.]");
  }
}
