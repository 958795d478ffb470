package org.casewright.ui.main;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.casewright.ui.desk.Message;
import org.jspecify.annotations.Nullable;

/// What is said or asked over the panes, one after the other, each until it is answered. What was
/// said about a case is not acted on once another one is open.
final class Conversation {

  /// @param original as it was to be said
  /// @param message the same, with answers that put it away before they act
  /// @param about what was open when it was said
  private record Said(Message original, Message message, Object about) {}

  private final Runnable changed;
  private final Supplier<Object> open;
  private final Deque<Said> waiting = new ArrayDeque<>();
  private @Nullable Said said;
  private boolean answering;

  /// @param changed shows what is said, or that nothing is any more
  /// @param open what is open now
  Conversation(Runnable changed, Supplier<Object> open) {
    this.changed = changed;
    this.open = open;
  }

  /// What is said now; null where nothing is.
  @Nullable Message message() {
    return said == null ? null : said.message();
  }

  /// Whether an answer is being acted on: what opens another case has not done so yet.
  boolean isAnswering() {
    return answering;
  }

  /// Takes back what was said about a case that is not open any more.
  void keepUp() {
    if (said != null && !isAboutWhatIsOpen(said)) {
      goOn();
    }
  }

  private boolean isAboutWhatIsOpen(Said each) {
    return each.about().equals(open.get());
  }

  /// Says something, once what is said now is answered; an answer puts it away before it acts.
  void say(Message message) {
    var about = open.get();
    var choices =
        message.choices().stream()
            .map(
                choice ->
                    new Message.Choice(
                        choice.text(), () -> chosen(choice, about), choice.harmless()))
            .toList();
    waiting.add(
        new Said(message, new Message(message.title(), message.sentences(), choices), about));
    if (said == null && !answering) {
      next();
    }
  }

  /// Takes back what was said, if it has not been answered.
  void withdraw(Message message) {
    waiting.removeIf(each -> each.original().equals(message));
    if (said != null && said.original().equals(message)) {
      next();
    }
  }

  private void goOn() {
    waiting.removeIf(each -> !isAboutWhatIsOpen(each));
    said = waiting.poll();
  }

  private void next() {
    goOn();
    changed.run();
  }

  private void chosen(Message.Choice choice, Object about) {
    said = null;
    answering = true;
    try {
      changed.run();
      if (about.equals(open.get())) {
        choice.action().run();
      }
    } finally {
      answering = false;
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
