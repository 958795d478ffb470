package org.casewright.ui.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.file.RecentCases;
import org.casewright.file.RecentCases.Recent;
import org.casewright.model.BusinessCase;

/// The recent cases, and which of their files are no longer there. That is looked up aside: the
/// folder of a file may be on a network that does not answer.
public final class Recents {

  private final RecentCases kept;
  private final Aside aside;
  private Set<Path> missing = Set.of();

  /// @param aside looks for files
  public Recents(RecentCases kept, Aside aside) {
    this.kept = kept;
    this.aside = aside;
  }

  /// The last one first.
  public List<Recent> all() {
    return kept.all();
  }

  /// Whether its file was gone when it was last looked for.
  public boolean isMissing(Recent recent) {
    return missing.contains(recent.file());
  }

  /// Looks for every file, then calls `then`.
  public void look(Runnable then) {
    var files = all().stream().map(Recent::file).toList();
    aside
        .work()
        .execute(
            () -> {
              var gone = files.stream().filter(Files::notExists).collect(Collectors.toSet());
              aside
                  .window()
                  .execute(
                      () -> {
                        missing = gone;
                        then.run();
                      });
            });
  }

  /// Puts a case at the head of the list.
  public void remember(Path file, BusinessCase businessCase, Instant when) {
    kept.remember(new Recent(file, businessCase.title(), businessCase.organisation(), when));
  }

  /// Takes a file off the list; the file itself stays as it is.
  public void forget(Path file) {
    kept.forget(file);
  }
}
