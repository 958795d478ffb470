package org.casewright.soak;

import java.nio.file.Path;
import java.util.Optional;
import org.casewright.ui.desk.FileChoice;
import org.jspecify.annotations.Nullable;

/// Answers for a person whom the file dialogs ask; without an answer they think better of it.
final class Answers implements FileChoice {

  private @Nullable Path answer;

  /// The answer to the next question, from whichever thread it comes.
  synchronized void will(@Nullable Path file) {
    answer = file;
  }

  private synchronized Optional<Path> answer() {
    var given = Optional.ofNullable(answer);
    answer = null;
    return given;
  }

  @Override
  public Optional<Path> toOpen(Kind kind) {
    return answer();
  }

  @Override
  public Optional<Path> toSave(Kind kind, String proposedName) {
    return answer();
  }
}
