package org.casewright.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casewright.Programs;
import org.casewright.crash.Marks.Mark;

/// A running [Writer].
final class Victim {

  private final Process process;
  private final Saving saving;
  private final Marks marks;
  private final Path log;

  private Victim(Process process, Saving saving, Marks marks, Path log) {
    this.process = process;
    this.saving = saving;
    this.marks = marks;
    this.log = log;
  }

  /// Starts one that waits to be let go.
  ///
  /// @param shop folder for what it needs
  static Victim start(Path shop, int number, Place place, Saving saving) throws IOException {
    var file = shop.resolve("marks-" + number);
    var log = shop.resolve("log-" + number);
    var marks = Marks.in(file);
    var scratch = shop.resolve("scratch-" + number);
    var process =
        run(log, place.folder().toString(), file.toString(), saving.name(), scratch.toString());
    return new Victim(process, saving, marks, log);
  }

  private static Process run(Path log, String... arguments) throws IOException {
    var options = List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");
    return new ProcessBuilder(Programs.java(options, Writer.class.getName(), arguments))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  Marks marks() {
    return marks;
  }

  /// Lets it write for a while, from this version on, and kills it.
  ///
  /// @param nanos that it has, after it has begun
  /// @param into nanos after which it is killed in the next write that begins then; negative for at
  ///     once, whatever it is doing
  void killAfter(int first, long nanos, long into) throws IOException, InterruptedException {
    while (marks.get(Mark.READY) == 0) {
      requireAlive();
      Thread.sleep(1);
    }
    marks.set(Mark.GO, first);
    while (marks.get(Mark.KEEP_BEGUN) == 0) {
      requireAlive();
      Thread.onSpinWait();
    }
    pause(nanos);
    if (into >= 0) {
      while (!saving.underWay(marks) && process.isAlive()) {
        Thread.onSpinWait();
      }
      pause(into);
    }
    requireAlive();
    process.destroyForcibly();
    process.waitFor();
  }

  private static void pause(long nanos) throws InterruptedException {
    var until = System.nanoTime() + nanos;
    TimeUnit.NANOSECONDS.sleep(Math.max(0, nanos - 1_000_000));
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }

  private void requireAlive() throws IOException {
    if (!process.isAlive()) {
      throw new IOException("The writer ended by itself: " + Files.readString(log));
    }
  }

  void end() {
    process.destroyForcibly();
  }
}
