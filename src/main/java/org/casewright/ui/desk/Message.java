package org.casewright.ui.desk;

import java.util.List;

/// Something to say or to ask, in a panel over the panes; never a dialog of its own.
///
/// @param title in a few words
/// @param sentences what is the matter, and what to do
/// @param choices at least one; the first is the one to expect
public record Message(String title, List<String> sentences, List<Choice> choices) {

  /// A button: closes the message, then acts.
  ///
  /// @param harmless whether it does nothing but close
  public record Choice(String text, Runnable action, boolean harmless) {
    public Choice(String text, Runnable action) {
      this(text, action, false);
    }

    /// One that only closes the message.
    public static Choice close(String text) {
      return new Choice(text, () -> {}, true);
    }
  }

  /// What Esc does: the choice that only closes the message.
  public Choice escape() {
    return choices.stream().filter(Choice::harmless).findFirst().orElseGet(choices::getLast);
  }

  public Message {
    sentences = List.copyOf(sentences);
    choices = List.copyOf(choices);
  }
}
