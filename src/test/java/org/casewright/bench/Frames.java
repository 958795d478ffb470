package org.casewright.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Times what is done to a window until the frame that shows it is on screen.
///
/// JavaFX says when a pulse has laid out, but not when it has painted: the one call into its inner
/// rooms queues a job behind the painting of that pulse.
final class Frames {

  /// One thing done, in nanoseconds of the clock.
  ///
  /// @param called when it was begun
  /// @param returned when the call was over
  /// @param pulse when the pulse began that shows it: no earlier than the next tick of the screen
  /// @param laidOut when that pulse had everything in its place
  /// @param pulseEnd when that pulse was over, the frame handed over to the painter
  /// @param shown when the frame was painted and handed over to the screen
  /// @param windowCpu what the thread of the window computed for it: unlike the others no longer
  ///     where other programs run at the same time
  /// @param painterCpu what the painter's thread did
  record Frame(
      long called,
      long returned,
      long pulse,
      long laidOut,
      long pulseEnd,
      long shown,
      long windowCpu,
      long painterCpu) {

    /// Milliseconds from the call to the end of the pulse that shows it, the wait for the tick
    /// included.
    double total() {
      return millis(pulseEnd - called);
    }

    /// Milliseconds from the call to the frame on screen, the painter's work included.
    double painted() {
      return millis(shown - called);
    }

    /// Milliseconds of the call itself.
    double call() {
      return millis(returned - called);
    }

    /// Milliseconds of that spent waiting for the tick.
    double waiting() {
      return millis(pulse - returned);
    }

    /// Milliseconds from the beginning of the pulse until all was laid out.
    double preparing() {
      return millis(laidOut - pulse);
    }

    /// Milliseconds of handing over to the painter.
    double handing() {
      return millis(pulseEnd - laidOut);
    }

    /// Milliseconds from the end of the pulse until all was painted.
    double painting() {
      return millis(shown - pulseEnd);
    }

    /// Milliseconds of work: the whole without the wait.
    double work() {
      return painted() - waiting();
    }

    /// Milliseconds of computing on the thread of the window.
    double windowComputing() {
      return millis(windowCpu);
    }

    /// Milliseconds of computing on the painter's.
    double painterComputing() {
      return millis(painterCpu);
    }

    /// Ticks of the screen for which no frame could be begun because this one was not finished.
    int dropped() {
      return (int) (millis(shown - pulse) / TICK);
    }

    private static double millis(long nanos) {
      return nanos / 1e6;
    }
  }

  /// Milliseconds between two ticks of a screen at 60 Hz.
  static final double TICK = 1000.0 / 60;

  private static final long PATIENCE = 20;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Scene scene;
  private volatile long painterBefore;

  Frames(Scene scene) {
    this.scene = scene;
  }

  /// Does something on the thread of the window and waits for its frame.
  ///
  /// @throws IllegalStateException if none comes within twenty seconds
  Frame of(Runnable deed) {
    var frame = new CompletableFuture<Frame>();
    Platform.runLater(() -> new Timed(frame).begin(deed));
    try {
      return frame.get(PATIENCE, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException("No frame within twenty seconds.", e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Timed {
    private final CompletableFuture<Frame> frame;
    private final Runnable layout = this::laidOut;
    private final AnimationTimer beginning =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            pulse = System.nanoTime();
            stop();
            scene.addPostLayoutPulseListener(layout);
          }
        };

    private long called;
    private long returned;
    private long pulse;
    private long laidOut;
    private long pulseEnd;
    private long windowCpu;
    private volatile long painterCpu;

    Timed(CompletableFuture<Frame> frame) {
      this.frame = frame;
    }

    void begin(Runnable deed) {
      try {
        windowCpu = THREADS.getCurrentThreadCpuTime();
        beginning.start(); // before whatever the deed itself puts off to the pulse
        called = System.nanoTime();
        deed.run();
        returned = System.nanoTime();
      } catch (RuntimeException | Error e) {
        beginning.stop();
        frame.completeExceptionally(e);
      }
    }

    private void laidOut() {
      laidOut = System.nanoTime();
      scene.removePostLayoutPulseListener(layout);
      Platform.runLater(this::afterPulse);
    }

    private void afterPulse() {
      pulseEnd = System.nanoTime();
      var _ = Toolkit.getToolkit().addRenderJob(new RenderJob(this::painted));
    }

    private void painted() {
      var now = THREADS.getCurrentThreadCpuTime();
      painterCpu = now - painterBefore;
      painterBefore = now;
      Platform.runLater(this::shown);
    }

    private void shown() {
      var cpu = THREADS.getCurrentThreadCpuTime() - windowCpu;
      frame.complete(
          new Frame(
              called, returned, pulse, laidOut, pulseEnd, System.nanoTime(), cpu, painterCpu));
    }
  }
}
