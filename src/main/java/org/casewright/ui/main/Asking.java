package org.casewright.ui.main;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.casewright.ui.desk.FileChoice;

/// Asks a person for a file, and lets it be known while they are asked: the system's dialogs let
/// everything else go on meanwhile.
///
/// @param asking takes whether somebody is being asked
record Asking(FileChoice chooser, Consumer<Boolean> asking) implements FileChoice {

  @Override
  public Optional<Path> toOpen(Kind kind) {
    return ask(() -> chooser.toOpen(kind));
  }

  @Override
  public Optional<Path> toSave(Kind kind, String proposedName) {
    return ask(() -> chooser.toSave(kind, proposedName));
  }

  private Optional<Path> ask(Supplier<Optional<Path>> question) {
    asking.accept(true);
    try {
      return question.get();
    } finally {
      asking.accept(false);
    }
  }
}
