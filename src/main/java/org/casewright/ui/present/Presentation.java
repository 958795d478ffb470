package org.casewright.ui.present;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// One telling of a story from its beginning to its end: the time that goes by, which no longer
/// counts once another has begun.
final class Presentation {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final PresentController.Later later;
  private final Display display;
  private int number;
  private boolean on;
  private Instant began = Instant.EPOCH;

  Presentation(InstantSource clock, PresentController.Later later, Display display) {
    this.clock = clock;
    this.later = later;
    this.display = display;
  }

  boolean isOn() {
    return on;
  }

  void begin() {
    on = true;
    number++;
    began = clock.instant();
  }

  void end() {
    on = false;
  }

  /// Shows the time, now and every second.
  void tick() {
    tick(number);
  }

  private void tick(int of) {
    if (isStill(of)) {
      var now = clock.instant();
      display.tick(Times.clock(now), Times.elapsed(Duration.between(began, now)));
      later.run(SECOND, () -> tick(of));
    }
  }

  /// Runs something after a while, unless this telling has ended by then.
  void after(Duration pause, Runnable task) {
    var mine = number;
    later.run(
        pause,
        () -> {
          if (isStill(mine)) {
            task.run();
          }
        });
  }

  private boolean isStill(int of) {
    return on && of == number;
  }
}
