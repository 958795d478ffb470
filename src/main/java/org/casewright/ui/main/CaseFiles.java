package org.casewright.ui.main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.casewright.checks.Finding;
import org.casewright.file.CaseFile;
import org.casewright.file.CaseLock;
import org.casewright.file.FileProblem;
import org.casewright.file.ReadResult;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Recents;
import org.jspecify.annotations.Nullable;

/// Opens and saves cases, and says what came of it where that is not plain to see. The disk is
/// asked beside the window: it may be a share that does not answer.
final class CaseFiles {

  private final Desk desk;
  private final FileChoice files;
  private final Recents recents;
  private final InstantSource clock;
  private final Locks locks;
  private final Aside aside;
  private final Reads reads;
  private final Elsewhere elsewhere;
  private final Saving saving;
  private int asked;
  private @Nullable Path wanted;
  private Runnable answered = () -> {};
  private Consumer<Path> onOpened = _ -> {};

  /// @param aside asks the disk
  CaseFiles(
      Desk desk, FileChoice files, Recents recents, InstantSource clock, Locks locks, Aside aside) {
    this.desk = desk;
    this.files = files;
    this.recents = recents;
    this.clock = clock;
    this.locks = locks;
    this.aside = aside;
    this.reads = new Reads(locks, aside);
    this.saving = new Saving(desk, files, recents, clock, locks, aside, this::changedElsewhere);
    this.elsewhere = new Elsewhere(desk, aside, new Elsewhere.Ways(this::saveAs, this::open));
  }

  /// Called when the disk has answered for a file, whatever it has answered: what it holds, or who
  /// else has it open, is on the desk by then. Why it is refused may be said a little later.
  void onAnswer(Runnable listener) {
    answered = listener;
  }

  /// A session on an example.
  ///
  /// @throws IllegalArgumentException with a sentence, if there is no example of that name
  static Session example(String name, InstantSource clock) {
    return new Session(Examples.open(name), new Origin.Example(name), clock);
  }

  void openExample(String name) {
    begin(example(name, clock));
  }

  /// Puts a case on the desk that is no file of its own.
  void begin(Session session) {
    asked++;
    wanted = null;
    locks.release();
    desk.open(session);
  }

  void offerExamples() {
    var choices = new ArrayList<Message.Choice>();
    for (var each : Examples.all()) {
      choices.add(
          new Message.Choice(
              "Open " + each.title(),
              () -> unlessUnsaved("opening an example", () -> openExample(each.name()))));
    }
    choices.add(Message.Choice.close("Cancel"));
    var sentences =
        Examples.all().stream().map(example -> example.title() + ": " + example.summary()).toList();
    desk.say(new Message("Open an example", sentences, choices));
  }

  /// Opens one of the recent cases; of one whose file is gone it says so, and offers to take it off
  /// the list.
  void openRecent(Path file) {
    aside.workOut(
        () -> Files.exists(file),
        exists -> {
          if (exists) {
            open(file);
          } else {
            gone(file);
          }
        },
        _ -> gone(file));
  }

  private void gone(Path file) {
    desk.say(
        new Message(
            file.getFileName() + " is no longer there",
            List.of(
                "It was in %s when it was last open. It may have been moved, renamed or deleted, or"
                        .formatted(file.getParent())
                    + " its drive may not be connected."),
            List.of(
                new Message.Choice("Take it off the list", () -> recents.forget(file)),
                Message.Choice.close("Keep it on the list"))));
  }

  void offerRecent() {
    var options =
        recents.all().stream()
            .map(
                recent ->
                    new Pick.Option(
                        recent.title(),
                        recent.file().toString(),
                        () ->
                            unlessUnsaved("opening another case", () -> openRecent(recent.file()))))
            .toList();
    desk.pick(
        new Pick(
            "Open recent",
            "Type a part of its title or file name",
            "There is no such case among the recent ones.",
            options));
  }

  void chooseAndOpen() {
    files.toOpen(FileChoice.Kind.CASE).ifPresent(this::open);
  }

  /// What is done when the disk has answered for a file.
  ///
  /// @param then with the case, once it is open
  /// @param otherwise with why it is refused
  private record Landing(Runnable then, Consumer<List<String>> otherwise) {}

  /// Opens a case file; where it is refused the present case stays, and the reasons are shown. Of a
  /// file that somebody else has open it asks how.
  void open(Path file) {
    open(file, onOpened);
  }

  /// The same.
  ///
  /// @param then takes the file once it is open, in place of whoever takes all others
  void open(Path file, Consumer<Path> then) {
    var whole = whole(file);
    open(whole, () -> then.accept(whole), problems -> refused(whole, problems));
  }

  /// The same, and then does something with the case.
  ///
  /// @param otherwise takes why it is refused
  void open(Path file, Runnable then, Consumer<List<String>> otherwise) {
    ask(whole(file), new Landing(then, otherwise), false);
  }

  private static Path whole(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /// Asks the disk. What is edited until it answers is asked about before it would be lost.
  ///
  /// @param takeOver whether the lock of somebody who has gone is taken over
  private void ask(Path file, Landing landing, boolean takeOver) {
    var turn = ++asked;
    wanted = file;
    var before = desk.businessCase();
    reads.read(
        file,
        takeOver,
        arrived -> {
          if (turn != asked) {
            if (!file.equals(wanted)) {
              locks.giveBack(file, arrived);
            }
          } else if (desk.businessCase().equals(before)) {
            arrived(file, arrived, landing);
          } else {
            locks.giveBack(file, arrived);
            unlessUnsaved("opening " + file.getFileName(), () -> ask(file, landing, takeOver));
          }
          answered.run();
        },
        why -> {
          landing.otherwise().accept(List.of(why));
          answered.run();
        });
  }

  private void arrived(Path file, Locks.Arrived arrived, Landing landing) {
    switch (arrived.read().result()) {
      case ReadResult.Opened(var written, _) -> {
        var stamp = arrived.read().stamp();
        if (!(arrived.taking() instanceof CaseLock.HeldBy held)) {
          locks.hold(file, arrived.taking());
          opened(Session.of(written, file, stamp, clock), arrived.findings(), file);
          landing.then().run();
        } else {
          locks.ask(
              file,
              held,
              new Locks.Ways(
                  () -> {
                    locks.release();
                    var viewing = Session.viewing(written, file, stamp, clock);
                    opened(viewing, arrived.findings(), file);
                  },
                  () -> {
                    begin(new Session(written, new Origin.Copy(file), clock));
                    landing.then().run();
                  },
                  () -> ask(file, landing, true)),
              desk);
        }
      }
      case ReadResult.Refused(var problems) ->
          landing.otherwise().accept(problems.stream().map(FileProblem::text).toList());
    }
  }

  /// Whether a case is being read, or saved before another is.
  boolean isOpening() {
    return reads.isUnderWay() || saving.isBusy();
  }

  /// Why others cannot see that the file of the case is open; empty where they can.
  String unseen() {
    return locks.unseen();
  }

  /// What is being read is not wanted any more: the program is left.
  void end() {
    asked++;
    wanted = null;
    reads.end();
  }

  /// Takes every file that is opened, unless whoever opens it does something with it.
  void onOpened(Consumer<Path> listener) {
    onOpened = listener;
  }

  private void opened(Session session, List<Finding> findings, Path file) {
    desk.open(session, findings);
    recents.remember(file, session.current(), clock.instant());
  }

  /// Says why a file cannot be opened, and offers the version before where that was kept.
  private void refused(Path file, List<String> problems) {
    var before = file.resolveSibling(file.getFileName() + ".bak");
    aside.workOut(
        () -> CaseFile.read(before),
        kept ->
            refused(
                file, problems, kept instanceof ReadResult.Opened(var written, _) ? written : null),
        _ -> refused(file, problems, null));
  }

  private void refused(Path file, List<String> problems, @Nullable BusinessCase before) {
    var sentences = new ArrayList<>(problems);
    var none = desk.session().origin() instanceof Origin.Nothing;
    sentences.add(
        none
            ? "The file has not been changed."
            : "The file has not been changed. The case that was open is still open behind this.");
    var choices = new ArrayList<Message.Choice>();
    if (before != null) {
      sentences.add("The version before it was kept, and can be opened as a copy.");
      choices.add(
          new Message.Choice(
              "Open the version before",
              () -> begin(new Session(before, new Origin.Copy(file), clock))));
    }
    choices.add(Message.Choice.close(none ? "Back to the start page" : "Back to the case"));
    choices.add(
        new Message.Choice(
            "Open another file…",
            () -> unlessUnsaved("opening another case", this::chooseAndOpen)));
    desk.say(new Message(file.getFileName() + " cannot be opened", sentences, choices));
  }

  private void changedElsewhere(Path file, String sentence) {
    elsewhere.changed(file, sentence);
  }

  /// Looks whether somebody else has saved the file of the open case, and says so.
  void look() {
    elsewhere.look();
  }

  /// Says why a case that is open for viewing only is not saved.
  void sayViewOnly() {
    desk.say(
        new Message(
            "The case is open for viewing only",
            List.of(
                "Somebody else had %s open, so it cannot be changed here, and there is nothing to"
                        .formatted(desk.session().origin().label())
                    + " save.",
                "Save it under another name to work on a copy of your own. “Compare with another"
                    + " file” brings the two together later."),
            List.of(
                new Message.Choice("Save as…", this::saveAs),
                Message.Choice.close("Back to the case"))));
  }

  /// Saves the case to its file, or asks for one where it has none yet.
  void save() {
    saving.save("", () -> {});
  }

  /// The same.
  ///
  /// @param why in the words of whoever saves; may be empty
  void save(String why) {
    saving.save(why, () -> {});
  }

  /// Asks for a file and saves the case there.
  void saveAs() {
    saving.saveAs("", () -> {});
  }

  /// Does something that would lose unsaved changes, after asking about them where there are any.
  void unlessUnsaved(String what, Runnable then) {
    if (!desk.session().isDirty()) {
      then.run();
      return;
    }
    var last = desk.session().canUndo() ? " The last was: " + desk.session().undoLabel() + "." : "";
    desk.say(
        new Message(
            "Save your changes before " + what + "?",
            List.of(
                "“%s” has changes that are not saved.%s"
                    .formatted(desk.businessCase().title(), last)),
            List.of(
                new Message.Choice("Save", () -> saving.save("", () -> unlessUnsaved(what, then))),
                new Message.Choice("Do not save", then),
                Message.Choice.close("Cancel"))));
  }
}
