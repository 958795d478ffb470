package org.casewright.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// Tries again what a scanner, a share or a sync client holds up for a moment: each time after
/// twice as long, together for about one second. What cannot pass is not waited for.
final class Patience {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(8);
  private static final int TIMES = 7;

  private final Disk disk;
  private Duration pause = FIRST_PAUSE;
  private int left;

  Patience(Disk disk) {
    this(disk, TIMES);
  }

  /// None for what may not be written to: there no scanner is in the way, and waiting would not
  /// help.
  static Patience at(Path place, Disk disk) {
    return new Patience(disk, disk.isWritable(place) ? TIMES : 0);
  }

  /// @param times how often it waits at most, all attempts together
  Patience(Disk disk, int times) {
    this.disk = disk;
    this.left = times;
  }

  /// Something done to the disk.
  @FunctionalInterface
  interface Attempt {
    void run() throws IOException;
  }

  /// Something read from the disk.
  @FunctionalInterface
  interface Question<T> {
    T ask() throws IOException;
  }

  void attempt(Attempt attempt) throws IOException {
    ask(
        () -> {
          attempt.run();
          return true;
        });
  }

  <T> T ask(Question<T> question) throws IOException {
    while (true) {
      try {
        return question.ask();
      } catch (IOException e) {
        if (!Trouble.of(e).mayPass() || !waited()) {
          throw e;
        }
      }
    }
  }

  private boolean waited() {
    if (left == 0) {
      return false;
    }
    left--;
    try {
      disk.pause(pause);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
    pause = pause.multipliedBy(2);
    return true;
  }
}
