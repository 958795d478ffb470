package org.casewright.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.casewright.analysis.Changes;
import org.casewright.file.CaseFile;
import org.casewright.file.FileProblem;
import org.casewright.file.ReadResult;
import org.casewright.file.Stamp;
import org.casewright.model.BusinessCase;
import org.casewright.model.Problem;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Against;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Standpoint;
import org.jspecify.annotations.Nullable;

/// What somebody else has done to the file of the open case: it is said, compared, and never
/// overwritten unseen.
final class Elsewhere {

  /// @param saveAs asks where to save a copy
  /// @param open opens a file in place of the present case
  record Ways(Runnable saveAs, Consumer<Path> open) {}

  private final Desk desk;
  private final Aside aside;
  private final Ways ways;
  private @Nullable Stamp told;
  private boolean looking;

  Elsewhere(Desk desk, Aside aside, Ways ways) {
    this.desk = desk;
    this.aside = aside;
    this.ways = ways;
  }

  /// Looks whether the file is still the one that was opened or saved; says each change once.
  void look() {
    var session = desk.session();
    var known = session.stamp();
    if (looking || !(session.origin() instanceof Origin.Document(var file)) || known == null) {
      return;
    }
    looking = true;
    aside.workOut(
        () -> Stamp.hasChanged(file, known) ? Stamp.of(file) : Optional.<Stamp>empty(),
        found -> {
          looking = false;
          found
              .filter(_ -> session.equals(desk.session()) && known.equals(session.stamp()))
              .filter(theirs -> told == null || !told.isSameContent(theirs))
              .ifPresent(
                  theirs -> {
                    told = theirs;
                    changed(
                        file,
                        file.getFileName()
                            + " is not as you opened it: somebody else has saved it since.");
                  });
        },
        _ -> looking = false);
  }

  /// Says that the file has changed, and asks what is to become of it.
  void changed(Path file, String sentence) {
    if (desk.session().isViewOnly()) {
      desk.say(
          new Message(
              file.getFileName() + " has been saved by somebody else",
              List.of("You look at it as it was before."),
              List.of(
                  new Message.Choice("Open it as it is now", () -> ways.open().accept(file)),
                  Message.Choice.close("Go on looking"))));
      return;
    }
    var mine =
        desk.session().isDirty()
            ? "Your own changes are not saved yet. They stay here until you choose."
            : "You have changed nothing since it was opened.";
    desk.say(
        new Message(
            file.getFileName() + " has been saved by somebody else",
            List.of(
                sentence,
                mine,
                "Once you have seen what differs you can take it over line by line; saving then"
                    + " replaces theirs, which is kept as %s.bak until the save after that."
                        .formatted(file.getFileName())),
            List.of(
                new Message.Choice("See what differs", () -> compare(file)),
                new Message.Choice("Save mine as a copy…", ways.saveAs()),
                new Message.Choice(
                    desk.session().isDirty() ? "Open theirs and drop mine" : "Open theirs",
                    () -> ways.open().accept(file)),
                Message.Choice.close("Back to the case"))));
  }

  private void compare(Path file) {
    var session = desk.session();
    var stand = Standpoint.at(desk);
    aside.workOut(
        () -> CaseFile.open(file),
        stand.unlessLeft(
            read -> {
              switch (read.result()) {
                case ReadResult.Opened(var theirs, _) -> {
                  var both = merged(session, theirs);
                  if (read.stamp() != null) {
                    session.seen(theirs, read.stamp());
                  }
                  desk.compareWith(
                      new Against.Other(file.getFileName() + " as it is on disk", both));
                }
                case ReadResult.Refused(var problems) ->
                    unreadable(file, problems.stream().map(FileProblem::text).toList());
              }
            }),
        stand.unlessLeft(why -> unreadable(file, List.of(why))));
  }

  /// The present case with what they have changed since it was opened: only that is offered, and
  /// nothing of what has been changed here is taken for theirs. Where the two do not go together,
  /// their case as it is.
  private static BusinessCase merged(Session session, BusinessCase theirs) {
    try {
      return Changes.apply(Changes.between(session.saved(), theirs), session.current());
    } catch (Problem.InvalidCase _) {
      return theirs;
    }
  }

  private void unreadable(Path file, List<String> why) {
    desk.say(
        new Message(
            file.getFileName() + " cannot be read any more",
            why,
            List.of(
                new Message.Choice("Save mine as a copy…", ways.saveAs()),
                Message.Choice.close("Back to the case"))));
  }
}
