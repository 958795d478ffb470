package org.casewright.ui.main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;

/// Endings of file names. The system asks before a file is replaced, but under the name that was
/// typed: where an ending is put to it, the file of the whole name is asked about here.
final class Endings {

  static final String CASE = ".case.json";
  static final String SCENARIO = ".scenario.json";

  private Endings() {}

  /// Completes a name that somebody has chosen.
  ///
  /// @param proceed takes the file, unless it is there and is not to be replaced
  static void complete(Path chosen, String ending, Aside aside, Desk desk, Consumer<Path> proceed) {
    var name = String.valueOf(chosen.getFileName());
    if (name.endsWith(".json")) {
      proceed.accept(chosen);
      return;
    }
    add(chosen, ending, aside, desk, proceed);
  }

  /// Puts an ending to a name that somebody has chosen.
  ///
  /// @param proceed takes the file, unless it is there and is not to be replaced
  static void add(Path chosen, String ending, Aside aside, Desk desk, Consumer<Path> proceed) {
    var file = chosen.resolveSibling(chosen.getFileName() + ending);
    aside.workOut(
        () -> Files.exists(file),
        exists -> {
          if (exists) {
            ask(file, desk, proceed);
          } else {
            proceed.accept(file);
          }
        },
        _ -> ask(file, desk, proceed));
  }

  private static void ask(Path file, Desk desk, Consumer<Path> proceed) {
    desk.say(
        new Message(
            "Replace %s?".formatted(file.getFileName()),
            List.of("There is a file of that name in %s already.".formatted(file.getParent())),
            List.of(
                Message.Choice.close("Keep it"),
                new Message.Choice("Replace it", () -> proceed.accept(file)))));
  }
}
