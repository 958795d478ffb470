package org.casewright.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;

/// Says that a file which leaves the program has been written: its name, its folder, and ways to
/// open both.
final class FileSaved {

  private FileSaved() {}

  /// @param title what is written, such as `The workbook is saved`
  /// @param more sentences on what it is for
  static void say(Desk desk, String title, Path file, String... more) {
    var whole = file.toAbsolutePath();
    var folder = Objects.requireNonNull(whole.getParent()); // a file lies in one
    var sentences = new ArrayList<String>();
    sentences.add("“%s” is in the folder %s.".formatted(whole.getFileName(), folder));
    sentences.addAll(List.of(more));
    var choices = new ArrayList<Message.Choice>();
    choices.add(Message.Choice.close("Back to the case"));
    desk.opener()
        .ifPresent(
            opener -> {
              if (!isOurs(whole)) {
                choices.add(new Message.Choice("Open it", () -> opener.accept(whole)));
              }
              choices.add(new Message.Choice("Open its folder", () -> opener.accept(folder)));
            });
    desk.say(new Message(title, sentences, choices));
  }

  /// Whether the system would have this program open it: in place of the case that it is a part or
  /// a copy of, or as a scenario that this case has.
  private static boolean isOurs(Path file) {
    return Arrivals.Kind.of(file).filter(kind -> kind != Arrivals.Kind.TABLE).isPresent();
  }
}
