package org.casewright.ui;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;

/// Gives memory back while nobody moves a hand.
///
/// Java collects what a small program has let go only when the most it may have is used up, and
/// keeps what it took until then: ten minutes of dragging would grow the heap towards that limit,
/// though a tenth of it is in use. Asked to, it takes about a tenth of a second: too long within a
/// drag, not noticed after one.
final class Resting {

  /// Without a key, a button, a wheel or the pointer being moved.
  static final Duration A_REST = Duration.ofMillis(250);

  /// How much has to have come together, in bytes: less is not worth the pause.
  static final long WORTH_IT = 24L << 20;

  /// Where what is let go stays until it is collected.
  interface Heap {

    /// In bytes, with what has been let go.
    long used();

    void collect();
  }

  private static final class OfJava implements Heap {
    @Override
    public long used() {
      var java = Runtime.getRuntime();
      return java.totalMemory() - java.freeMemory();
    }

    @Override
    public void collect() {
      System.gc();
    }
  }

  private final Heap heap;
  private final LongSupplier nanos;
  private final BiConsumer<Duration, Runnable> later;
  private final EventHandler<InputEvent> onMove = _ -> moved();
  private long lastMoved;
  private boolean waiting;
  private long kept;

  /// @param nanos a clock that is never set
  /// @param later runs something on the thread of the window, after a while
  Resting(Heap heap, LongSupplier nanos, BiConsumer<Duration, Runnable> later) {
    this.heap = heap;
    this.nanos = nanos;
    this.later = later;
    kept = heap.used();
  }

  /// Follows every window of the program that opens from now on.
  ///
  /// @param later runs something on the thread of the window, after a while
  static void begin(BiConsumer<Duration, Runnable> later) {
    var resting = new Resting(new OfJava(), System::nanoTime, later);
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(resting::follow);
                  }
                });
  }

  private void follow(Window window) {
    window.addEventFilter(InputEvent.ANY, onMove);
  }

  /// A hand has moved: it is looked for a rest from now on.
  void moved() {
    lastMoved = nanos.getAsLong();
    if (!waiting) {
      waitFor(A_REST);
    }
  }

  private void waitFor(Duration rest) {
    waiting = true;
    later.accept(rest, this::look);
  }

  private void look() {
    waiting = false;
    var left = A_REST.minusNanos(nanos.getAsLong() - lastMoved);
    if (left.isPositive()) {
      waitFor(left);
    } else if (heap.used() - kept > WORTH_IT) {
      heap.collect();
      kept = heap.used();
    }
  }
}
