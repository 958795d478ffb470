package org.casewright.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import org.casewright.model.BusinessCase;
import org.casewright.model.Timeline;

/// A program that saves on a disk of a few kilobytes, mounted for it alone, and prints a line for
/// each save. Its argument is the folder to mount the disk on.
final class SmallDisk {

  private static final BusinessCase SMALL = BusinessCase.of("Small", Timeline.of(2025, 1));
  private static final BusinessCase LARGE = SMALL.withNote("A long note. ".repeat(2000));

  private final Path folder;
  private final Path file;
  private final PrintStream out;

  private SmallDisk(Path folder, PrintStream out) {
    this.folder = folder;
    this.file = folder.resolve("a.case.json");
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new SmallDisk(Path.of(arguments[0]), System.out).run();
  }

  private void run() throws IOException, InterruptedException {
    mount("-t", "tmpfs", "-o", "size=64k", "tmpfs");
    save("empty disk", SMALL);
    var filler = fill(folder.resolve("filler"), 5);
    save("nearly full disk", LARGE);
    Files.delete(filler);
    filler = fill(folder.resolve("filler"), 0);
    save("full disk", SMALL.withTitle("Not a byte"));
    Files.delete(filler);
    save("freed disk", LARGE);
    mount("-o", "remount,ro");
    save("disk that can only be read", SMALL);
    out.println("new file: " + CaseFile.save(SMALL, folder.resolve("b.case.json")));
  }

  private void mount(String... how) throws IOException, InterruptedException {
    var command = new ArrayList<>(Arrays.asList(how));
    command.addFirst("mount");
    command.add(folder.toString());
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("cannot mount");
    }
  }

  /// Fills all but a few pages of four kilobytes.
  private static Path fill(Path filler, int pages) throws IOException {
    try (var stream = Files.newOutputStream(filler)) {
      for (var page = 0; page < 1000; page++) {
        stream.write(new byte[4096]);
      }
    } catch (IOException _) {
      // It is full now.
    }
    var size = Files.size(filler);
    try (var channel = FileChannel.open(filler, StandardOpenOption.WRITE)) {
      channel.truncate(size - pages * 4096L);
    }
    return filler;
  }

  private void save(String when, BusinessCase businessCase) throws IOException {
    var before = Files.exists(file) ? Files.readString(file) : "";
    var result = CaseFile.save(businessCase, file);
    var after = Files.readString(file);
    var now = new String(CaseFile.write(businessCase), StandardCharsets.UTF_8);
    var state = after.equals(now) ? "new" : after.equals(before) ? "old" : "neither";
    var names = Disk.REAL.list(folder).stream().map(Beside::nameOf).sorted().toList();
    out.println("%s: %s, %s, %s".formatted(when, state, names, sentence(result)));
  }

  private static String sentence(SaveResult result) {
    return switch (result) {
      case SaveResult.Saved(_, var warning) -> "Saved " + warning.orElse("");
      case SaveResult.ChangedOnDisk(_, var sentence) -> sentence;
      case SaveResult.Failed(var sentence) -> sentence;
    };
  }
}
