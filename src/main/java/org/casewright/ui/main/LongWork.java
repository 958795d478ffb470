package org.casewright.ui.main;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.casewright.session.Errands;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Message;

/// Work beside the window that a person waits for: where it takes longer than a moment it is said
/// that it is under way, and it can be stopped.
///
/// @param aside runs it
/// @param clock waits
record LongWork(Aside aside, Errands.Later clock, Conversation conversation) {

  private static final Duration MOMENT = Duration.ofMillis(700);

  /// Begins it.
  ///
  /// @param title what is done, such as `Writing the table`
  /// @param work takes what tells whether it is to stop, and answers with nothing where it has
  /// @param done takes the answer, on the thread of the window, unless it has been stopped
  /// @param failed takes, there, the sentence that stands in its place where there is none
  <T> void begin(
      String title,
      Function<BooleanSupplier, Optional<T>> work,
      Consumer<T> done,
      Consumer<String> failed) {
    var stopped = new AtomicBoolean();
    var ended = new AtomicBoolean();
    var message = underWay(title, stopped);
    aside.workOut(
        () -> work.apply(stopped::get),
        answer -> {
          end(ended, message);
          answer.ifPresent(done);
        },
        sentence -> {
          end(ended, message);
          failed.accept(sentence);
        });
    if (!ended.get()) {
      clock.run(
          MOMENT,
          () -> {
            if (!ended.get()) {
              conversation.say(message);
            }
          });
    }
  }

  private void end(AtomicBoolean ended, Message message) {
    ended.set(true);
    conversation.withdraw(message);
  }

  private static Message underWay(String title, AtomicBoolean stopped) {
    return new Message(
        title,
        List.of("It takes a little longer. Until it is done, nothing is changed on disk."),
        List.of(
            Message.Choice.close("Let it go on"),
            new Message.Choice("Stop", () -> stopped.set(true))));
  }
}
