package org.casewright.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/// The one place where the unexpected ends: the details go to the log, a sentence to the person.
final class Failures {

  private static final Logger LOG = System.getLogger(Failures.class.getName());

  private Failures() {}

  /// Sends everything that nobody caught on this thread to the log, and calls `tell`.
  static void report(Runnable tell) {
    var telling = new AtomicBoolean();
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (_, failure) -> {
              LOG.log(Level.ERROR, "Unexpected failure", failure);
              if (telling.compareAndSet(false, true)) {
                try {
                  tell.run();
                } finally {
                  telling.set(false);
                }
              }
            });
  }
}
