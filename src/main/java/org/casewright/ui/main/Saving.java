package org.casewright.ui.main;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.casewright.file.CaseFile;
import org.casewright.file.CaseLock;
import org.casewright.file.Expecting;
import org.casewright.file.SaveResult;
import org.casewright.file.Stamp;
import org.casewright.model.BusinessCase;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Recents;
import org.jspecify.annotations.Nullable;

/// Saves the open case, beside the window and one save after the other. Every save belongs to the
/// session that was on the desk when it was asked for: one that is no longer there is left alone.
final class Saving {

  private static final String FAILED =
      "Something went wrong that should not have. Your work is still here, and the file is as it"
          + " was. Save it under another name.";

  /// A save that was asked for.
  ///
  /// @param why in the words of whoever saves; may be empty
  /// @param then what is done once it is saved, while that session is on the desk
  private record Asked(Session session, Path file, String why, Runnable then) {}

  private final Desk desk;
  private final FileChoice files;
  private final Recents recents;
  private final InstantSource clock;
  private final Locks locks;
  private final Aside aside;
  private final Deque<Asked> waiting = new ArrayDeque<>();
  private final BiConsumer<Path, String> changedElsewhere;
  private boolean busy;

  /// @param aside asks the disk
  /// @param changedElsewhere takes a file that somebody else has saved meanwhile, and the sentence
  ///     that says so
  Saving(
      Desk desk,
      FileChoice files,
      Recents recents,
      InstantSource clock,
      Locks locks,
      Aside aside,
      BiConsumer<Path, String> changedElsewhere) {
    this.desk = desk;
    this.files = files;
    this.recents = recents;
    this.clock = clock;
    this.locks = locks;
    this.aside = aside;
    this.changedElsewhere = changedElsewhere;
  }

  /// Saves the case to its file, or asks for one where it has none yet.
  void save(String why, Runnable then) {
    var session = desk.session();
    if (session.origin() instanceof Origin.Document(var path)) {
      save(new Asked(session, path, why, then));
    } else {
      saveAs(why, then);
    }
  }

  /// Asks for a file and saves the case there.
  void saveAs(String why, Runnable then) {
    var session = desk.session();
    files
        .toSave(FileChoice.Kind.CASE, session.origin().proposedName(session.current().title()))
        .map(chosen -> chosen.toAbsolutePath().normalize())
        .filter(_ -> session.equals(desk.session()))
        .ifPresent(
            chosen ->
                Endings.complete(
                    chosen,
                    Endings.CASE,
                    aside,
                    desk,
                    file -> save(new Asked(session, file, why, then))));
  }

  /// Whether a save is under way, or what is to be done after it.
  boolean isBusy() {
    return busy;
  }

  /// One save at a time: the next one knows what the one before has written.
  private void save(Asked asked) {
    if (busy) {
      waiting.add(asked);
    } else if (asked.session().equals(desk.session())) {
      begin(asked);
    }
  }

  private void begin(Asked asked) {
    busy = true;
    var session = asked.session();
    var draft = session.draft(locks.signature().name(), asked.why());
    var own = session.origin() instanceof Origin.Document(var path) ? path : asked.file();
    var ofOwn = session.expecting(own);
    var held = locks.holds(asked.file());
    // Its own file may be meant under another name.
    aside.workOut(
        () ->
            written(
                draft.written(),
                asked.file(),
                CaseFile.isSame(own, asked.file()) ? ofOwn : Expecting.anything(),
                held),
        written -> ended(asked, draft, written),
        _ -> ended(asked, draft, new CaseFile.Saving(new SaveResult.Failed(FAILED), null)));
  }

  private void ended(Asked asked, Session.Draft draft, CaseFile.Saving written) {
    try {
      switch (written.result()) {
        case SaveResult.Saved(_, var warning) -> {
          saved(asked, draft, written.stamp());
          warning.ifPresent(this::warn);
        }
        case SaveResult.ChangedOnDisk(_, var sentence) ->
            changedElsewhere.accept(asked.file(), sentence);
        case SaveResult.Failed(var sentence) -> notSaved(sentence);
      }
    } finally {
      busy = false;
      var next = waiting.poll();
      if (next != null) {
        save(next);
      }
    }
  }

  /// Asks the disk. A file that somebody else has open is not replaced.
  private CaseFile.Saving written(
      BusinessCase written, Path file, Expecting expecting, boolean held) {
    var other = held ? Optional.<CaseLock.HeldBy>empty() : locks.holder(file);
    return other.isEmpty()
        ? CaseFile.save(written, file, expecting)
        : new CaseFile.Saving(
            new SaveResult.Failed(
                "%s was not saved: %s Save under another name."
                    .formatted(file.getFileName(), Locks.who(other.get()))),
            null);
  }

  private void saved(Asked asked, Session.Draft draft, @Nullable Stamp stamp) {
    var session = asked.session();
    recents.remember(asked.file(), draft.written(), clock.instant());
    if (!session.equals(desk.session())) {
      session.saved(draft, asked.file(), stamp);
      return;
    }
    if (session.isViewOnly()) {
      desk.open(Session.of(draft.written(), asked.file(), stamp, clock));
    } else {
      session.saved(draft, asked.file(), stamp);
    }
    desk.compareWithNoOther();
    locks.follow(asked.file(), desk);
    asked.then().run();
  }

  private void warn(String sentence) {
    desk.say(new Message("Saved", List.of(sentence), List.of(Message.Choice.close("Go on"))));
  }

  private void notSaved(String sentence) {
    desk.say(
        new Message(
            "The case could not be saved",
            List.of(sentence),
            List.of(
                new Message.Choice("Save as…", () -> saveAs("", () -> {})),
                Message.Choice.close("Back to the case"))));
  }
}
