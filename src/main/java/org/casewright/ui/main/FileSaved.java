package org.casewright.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;

/// Says that a file which leaves the program has been written: its name, its folder, and a way to
/// both.
final class FileSaved {

  private FileSaved() {}

  /// @param title what is written, such as `The workbook is saved`
  /// @param more sentences on what it is for
  static void say(Desk desk, String title, Path file, String... more) {
    var whole = file.toAbsolutePath();
    var folder = whole.getParent();
    var sentences = new ArrayList<String>();
    sentences.add(
        folder == null
            ? "It is %s.".formatted(whole)
            : "“%s” is in the folder %s.".formatted(whole.getFileName(), folder));
    sentences.addAll(List.of(more));
    var choices = new ArrayList<Message.Choice>();
    choices.add(Message.Choice.close("Back to the case"));
    desk.opener()
        .ifPresent(
            opener -> {
              choices.add(new Message.Choice("Open it", () -> opener.accept(whole)));
              if (folder != null) {
                choices.add(new Message.Choice("Open its folder", () -> opener.accept(folder)));
              }
            });
    desk.say(new Message(title, sentences, choices));
  }
}
