package org.casewright.ui.desk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.RecoveryFolder.Left;
import org.casewright.file.RecoveryFolder.Recovered;
import org.casewright.file.Sitting;

/// Work that was not saved when a program ended without being closed.
public final class Recoveries {

  /// What the step that brings it back is called; when it was follows.
  public static final String LABEL = "Unsaved work of ";

  private final RecoveryFolder folder;
  private final Sitting me;
  private final Aside aside;
  private final InstantSource clock;
  private Left left = new Left(List.of(), List.of());

  /// @param aside looks for it
  public Recoveries(RecoveryFolder folder, Sitting me, Aside aside, InstantSource clock) {
    this.folder = folder;
    this.me = me;
    this.aside = aside;
    this.clock = clock;
  }

  /// What was there when it was last looked for, the latest first.
  public List<Recovered> all() {
    return left.found();
  }

  /// Sentences on what could not be read, and where it is now.
  public List<String> unreadable() {
    return left.sentences();
  }

  /// What was found of a file.
  public Optional<Recovered> of(Path file) {
    return all().stream().filter(each -> file.equals(each.of().document())).findFirst();
  }

  /// Looks for it, then calls `then`.
  public void look(Runnable then) {
    aside.workOut(
        () -> folder.left(me, clock.instant()),
        found -> {
          left = found;
          then.run();
        },
        _ -> {});
  }

  /// Asks whether to throw it away, since it cannot be had back.
  ///
  /// @param then is called once it is thrown away
  public void askToDiscard(Desk desk, Recovered recovered, Runnable then) {
    desk.say(
        new Message(
            "Throw the unsaved work away?",
            List.of(
                "What was not saved of “%s” cannot be had back afterwards. Its file stays as it is."
                    .formatted(recovered.businessCase().title())),
            List.of(
                Message.Choice.close("Keep it"),
                new Message.Choice(
                    "Throw it away",
                    () -> {
                      discard(recovered);
                      then.run();
                    }))));
  }

  /// Throws it away.
  public void discard(Recovered recovered) {
    left =
        new Left(all().stream().filter(each -> !each.equals(recovered)).toList(), left.sentences());
    aside.work().execute(() -> folder.discard(recovered.id()));
  }
}
