package org.casewright.session;

import java.time.Duration;
import java.util.concurrent.Executor;

/// What runs work that takes long, what then changes the window, and what waits.
///
/// @param work runs on a thread of its own; in a test, at once
/// @param window runs on the thread of the window
/// @param clock waits
public record Errands(Executor work, Executor window, Later clock) {

  /// Runs something on the thread of the window after a while.
  public interface Later {
    void run(Duration after, Runnable task);
  }
}
