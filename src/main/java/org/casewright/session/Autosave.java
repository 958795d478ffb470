package org.casewright.session;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.SaveResult;
import org.casewright.file.Sitting;
import org.casewright.model.BusinessCase;
import org.jspecify.annotations.Nullable;

/// Keeps what is not saved where the next start finds it, within a few seconds of an edit and never
/// in the file itself. What has been saved, or thrown away on purpose, is no longer kept. For the
/// thread of the window; it writes beside it, one at a time.
public final class Autosave {

  /// From an edit to its being written.
  public static final Duration PAUSE = Duration.ofSeconds(3);

  /// From a disk that refused to the next try.
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String UNFORESEEN =
      "Unsaved work cannot be kept: something went wrong that should not have. Save it yourself.";

  private final RecoveryFolder folder;
  private final Sitting me;
  private final Errands errands;
  private final InstantSource clock;
  private final Line line;
  private final Consumer<String> trouble;
  private @Nullable Session session;
  private @Nullable BusinessCase kept;
  private @Nullable Runnable adopted;
  private boolean due;
  private boolean told;

  /// @param trouble takes, once, the sentence that work cannot be kept
  public Autosave(
      RecoveryFolder folder,
      Sitting me,
      Errands errands,
      InstantSource clock,
      Consumer<String> trouble) {
    this.folder = folder;
    this.me = me;
    this.errands = errands;
    this.clock = clock;
    this.line = new Line(errands.work());
    this.trouble = trouble;
  }

  /// Keeps the unsaved work of this session from now on, and no longer that of the one before.
  public void follow(Session next) {
    if (!next.equals(session)) {
      session = next;
      forget();
      next.onChange(
          () -> {
            if (next.equals(session)) {
              changed(next);
            }
          });
      changed(next);
    }
  }

  /// Takes over the work of a sitting that has ended, which is in the session that is followed.
  ///
  /// @param discard removes what that one kept; called on the thread of the window once this one
  ///     keeps it, or it is saved
  public void adopt(Runnable discard) {
    adopted = discard;
    var of = session;
    if (of != null) {
      changed(of);
    }
  }

  private void handOver() {
    if (adopted != null) {
      adopted.run();
      adopted = null;
    }
  }

  private void changed(Session of) {
    if (!of.isDirty()) {
      forget();
      handOver();
    } else if (!due && !of.current().equals(kept)) {
      due = true;
      errands.clock().run(PAUSE, this::keep);
    }
  }

  /// Writes what is not saved now.
  private void keep() {
    due = false;
    var of = session;
    if (of == null || !of.isDirty() || of.current().equals(kept)) {
      return;
    }
    var present = of.current();
    kept = present;
    var belongs = belongs(of);
    var when = clock.instant();
    line.then(
        () -> {
          var result = folder.write(me, belongs, present, when);
          errands
              .window()
              .execute(
                  result instanceof SaveResult.Failed(var sentence)
                      ? () -> refused(sentence)
                      : this::handOver);
        },
        () -> errands.window().execute(() -> refused(UNFORESEEN)));
  }

  private static RecoveryFolder.Of belongs(Session of) {
    return switch (of.origin()) {
      case Origin.Document(var path) -> new RecoveryFolder.Of(path, null, of.stamp());
      case Origin.Example(var name) -> new RecoveryFolder.Of(null, name, null);
      case Origin.Copy _, Origin.Fresh _, Origin.Nothing _ ->
          new RecoveryFolder.Of(null, null, null);
    };
  }

  /// Tries again later, and says it once.
  private void refused(String sentence) {
    kept = null;
    if (!told) {
      told = true;
      trouble.accept(sentence);
    }
    if (!due) {
      due = true;
      errands.clock().run(AGAIN, this::keep);
    }
  }

  private void forget() {
    if (kept != null) {
      kept = null;
      line.then(() -> folder.discard(me), () -> {});
    }
  }

  /// Nothing is kept any more: the program is left, and what was not saved was not wanted. Waits
  /// for what is being written, but not for ever.
  public void end() {
    session = null;
    kept = null;
    line.then(() -> folder.discard(me), () -> {});
    line.await(PATIENCE);
  }
}
