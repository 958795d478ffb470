package org.casewright.ui.desk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What runs work that takes long, and what then changes the window.
///
/// @param work runs on a thread of its own; in a test, at once
/// @param window runs on the thread of the window
public record Aside(Executor work, Executor window) {

  /// Everything at once, as tests want it.
  public static final Aside NONE = new Aside(Runnable::run, Runnable::run);

  /// What is said in the place of an answer where something unforeseen has come in between.
  public static final String FAILED =
      "This could not be worked out: something went wrong that should not have. Your case is as it"
          + " was. Change something, or open it anew, to try once more.";

  private static final Logger LOG = System.getLogger(Aside.class.getName());

  /// Works something out beside the window, and brings it there. What goes wrong goes to the log.
  ///
  /// @param done takes the answer, on the thread of the window
  /// @param failed takes, there, the sentence that stands in its place where there is none
  public <T> void workOut(Supplier<T> asked, Consumer<T> done, Consumer<String> failed) {
    work.execute(
        () -> {
          Runnable then;
          try {
            var answer = asked.get();
            then = () -> done.accept(answer);
          } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            LOG.log(Level.ERROR, "Unexpected failure beside the window", failure);
            then = () -> failed.accept(FAILED);
          }
          window.execute(then);
        });
  }
}
