package org.casewright.ui;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/// Gives memory back while nobody moves a hand.
///
/// Java collects what a small program has let go only when the most it may have is used up, and
/// keeps what it took until then: ten minutes of dragging grow the heap to that limit, though a
/// tenth of it is in use. Asked to, it takes less than a tenth of a second: too long within a drag,
/// not noticed after one.
final class Resting {

  private static final Duration A_REST = Duration.millis(250);

  /// How much has to have come together, in bytes: less is not worth the pause.
  private static final long WORTH_IT = 24L << 20;

  private final PauseTransition rest = new PauseTransition(A_REST);
  private final EventHandler<InputEvent> moved = _ -> rest.playFromStart();
  private long kept;

  private Resting() {
    rest.setOnFinished(_ -> tidy());
  }

  /// Follows every window of the program, whenever it opens.
  static void begin() {
    var resting = new Resting();
    Window.getWindows().forEach(resting::follow);
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
    window.addEventFilter(InputEvent.ANY, moved);
  }

  private void tidy() {
    if (used() - kept > WORTH_IT) {
      System.gc();
      kept = used();
    }
  }

  private static long used() {
    var java = Runtime.getRuntime();
    return java.totalMemory() - java.freeMemory();
  }
}
