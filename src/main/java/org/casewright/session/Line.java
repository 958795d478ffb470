package org.casewright.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Tasks that run beside the window one after the other. One that fails goes to the log and keeps
/// none of the next from running. For the thread of the window.
final class Line {

  private static final Logger LOG = System.getLogger(Line.class.getName());

  private final Executor work;
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  Line(Executor work) {
    this.work = work;
  }

  /// Runs a task after everything that has been asked for before.
  ///
  /// @param failed is called beside the window where something unforeseen comes in between
  void then(Runnable task, Runnable failed) {
    last = last.thenRunAsync(() -> run(task, failed), work);
  }

  private static void run(Runnable task, Runnable failed) {
    try {
      task.run();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.log(Level.ERROR, "Unexpected failure beside the window", e);
      failed.run();
    }
  }

  /// Waits until all is done, but not for ever.
  void await(Duration atMost) {
    try {
      last.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException _) {
      LOG.log(Level.WARNING, "Work beside the window did not end in time");
    }
  }
}
