package org.casewright.ui.main;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.casewright.ui.desk.Message;
import org.jspecify.annotations.Nullable;

/// What is said or asked over the panes, until it is answered.
final class Conversation {

  private final Runnable changed;
  private final Deque<Message> waiting = new ArrayDeque<>();
  private @Nullable Message message;

  /// @param changed shows what is said, or that nothing is any more
  Conversation(Runnable changed) {
    this.changed = changed;
  }

  /// What is said now; null where nothing is.
  @Nullable Message message() {
    return message;
  }

  /// Says something, once what is said now is answered; an answer puts it away before it acts.
  void say(Message said) {
    var choices =
        said.choices().stream()
            .map(
                choice ->
                    new Message.Choice(choice.text(), () -> chosen(choice), choice.harmless()))
            .toList();
    waiting.add(new Message(said.title(), said.sentences(), choices));
    if (message == null) {
      next();
    }
  }

  private void next() {
    message = waiting.poll();
    changed.run();
  }

  private void chosen(Message.Choice choice) {
    message = null;
    changed.run();
    choice.action().run();
    if (message == null && !waiting.isEmpty()) {
      next();
    }
  }

  /// Says that something unforeseen has happened.
  void failed() {
    say(
        new Message(
            "Something went wrong",
            List.of(
                "What you did last could not be carried out. Your case is still here, with every"
                    + " change before that.",
                "Save it under a new name to be safe, then try again."),
            List.of(Message.Choice.close("Go on"))));
  }
}
