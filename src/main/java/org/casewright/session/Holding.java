package org.casewright.session;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.casewright.file.CaseLock;
import org.jspecify.annotations.Nullable;

/// The lock of the document that is open: gives signs of life while it is held, and releases it.
/// For the thread of the window; it goes to the disk beside it.
public final class Holding {

  /// Between two signs of life.
  public static final Duration BEAT = Duration.ofMinutes(2);

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private record Held(Path document, CaseLock lock) {}

  private final Errands errands;
  private final InstantSource clock;
  private final Consumer<CaseLock.HeldBy> lost;
  private final Line line;
  private @Nullable Held held;
  private String unseen = "";

  /// @param lost takes who has taken the lock over meanwhile
  public Holding(Errands errands, InstantSource clock, Consumer<CaseLock.HeldBy> lost) {
    this.errands = errands;
    this.clock = clock;
    this.lost = lost;
    this.line = new Line(errands.work());
  }

  /// Holds the lock of a document from now on, and no longer that of the one before.
  ///
  /// @param taking what came of taking it
  public void hold(Path document, CaseLock.Taking taking) {
    var before = held;
    held = taking instanceof CaseLock.Taken(var lock) ? new Held(document, lock) : null;
    unseen = taking instanceof CaseLock.Unavailable(var sentence) ? sentence : "";
    if (before != null && !before.document().equals(document)) {
      then(before.lock()::release);
    }
    if (held != null) {
      beat(held);
    }
  }

  /// Why others cannot see that the document is open; empty where they can, or where none is.
  public String unseen() {
    return unseen;
  }

  /// Whether it holds the lock of this document.
  public boolean holds(Path document) {
    return held != null && held.document().equals(document);
  }

  /// Holds no lock any more.
  public void release() {
    var before = held;
    held = null;
    unseen = "";
    if (before != null) {
      then(before.lock()::release);
    }
  }

  /// The same, and waits until it is done, but not for ever: the program is left.
  public void end() {
    release();
    line.await(PATIENCE);
  }

  private void beat(Held of) {
    errands
        .clock()
        .run(
            BEAT,
            () -> {
              if (of.equals(held)) {
                then(() -> sign(of));
                beat(of);
              }
            });
  }

  private void sign(Held of) {
    if (of.lock().sign(clock.instant()) instanceof CaseLock.HeldBy other) {
      errands
          .window()
          .execute(
              () -> {
                if (of.equals(held)) {
                  held = null;
                  lost.accept(other);
                }
              });
    }
  }

  private void then(Runnable task) {
    line.then(task, () -> {});
  }
}
