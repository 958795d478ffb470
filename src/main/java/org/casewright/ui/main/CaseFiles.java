package org.casewright.ui.main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.casewright.file.CaseFile;
import org.casewright.file.Expecting;
import org.casewright.file.FileProblem;
import org.casewright.file.ReadResult;
import org.casewright.file.SaveResult;
import org.casewright.file.Stamp;
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
  private final Consumer<Message> say;
  private final Elsewhere elsewhere;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean saving;
  private int asked;
  private Runnable answered = () -> {};

  /// @param aside asks the disk
  /// @param say shows a message; its choices close it before they act
  CaseFiles(
      Desk desk,
      FileChoice files,
      Recents recents,
      InstantSource clock,
      Locks locks,
      Aside aside,
      Consumer<Message> say) {
    this.desk = desk;
    this.files = files;
    this.recents = recents;
    this.clock = clock;
    this.locks = locks;
    this.aside = aside;
    this.say = say;
    this.elsewhere = new Elsewhere(desk, aside, say, new Elsewhere.Ways(this::saveAs, this::open));
  }

  /// Called when the disk has answered for a file, whatever it has answered.
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
    locks.release();
    desk.open(session);
  }

  void offerExamples() {
    var choices = new ArrayList<Message.Choice>();
    for (var name : Examples.names()) {
      choices.add(
          new Message.Choice(
              "Open " + name, () -> unlessUnsaved("opening an example", () -> openExample(name))));
    }
    choices.add(Message.Choice.close("Cancel"));
    var sentences =
        Examples.all().stream().map(example -> example.name() + ": " + example.summary()).toList();
    say.accept(new Message("Open an example", sentences, choices));
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
    say.accept(
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

  /// Opens a case file; where it is refused the present case stays, and the reasons are shown. Of a
  /// file that somebody else has open it asks how.
  void open(Path file) {
    open(file, () -> {}, problems -> refused(file, problems));
  }

  /// The same, and then does something with the case.
  ///
  /// @param otherwise takes why it is refused
  void open(Path given, Runnable then, Consumer<List<String>> otherwise) {
    var file = given.toAbsolutePath().normalize();
    var turn = ++asked;
    aside.workOut(
        () -> locks.arrive(file),
        arrived -> {
          answered.run();
          if (turn == asked) {
            arrived(file, arrived, then, otherwise);
          } else {
            locks.giveBack(arrived);
          }
        },
        why -> {
          answered.run();
          otherwise.accept(List.of(why));
        });
  }

  private void arrived(
      Path file, Locks.Arrived arrived, Runnable then, Consumer<List<String>> otherwise) {
    switch (arrived.read().result()) {
      case ReadResult.Opened(var written, _) -> {
        var stamp = arrived.read().stamp();
        var held = arrived.heldBy();
        if (held == null) {
          locks.hold(file, arrived.lock());
          opened(Session.of(written, file, stamp, clock), file);
          then.run();
        } else {
          locks.ask(
              file,
              held,
              new Locks.Ways(
                  () -> view(written, file, stamp),
                  () -> begin(new Session(written, new Origin.Copy(file), clock)),
                  () -> takeOver(file, then, otherwise)),
              say);
        }
      }
      case ReadResult.Refused(var problems) ->
          otherwise.accept(problems.stream().map(FileProblem::text).toList());
    }
  }

  private void takeOver(Path file, Runnable then, Consumer<List<String>> otherwise) {
    aside.workOut(
        () -> locks.takeOver(file),
        arrived -> arrived(file, arrived, then, otherwise),
        why -> otherwise.accept(List.of(why)));
  }

  private void view(BusinessCase written, Path file, @Nullable Stamp stamp) {
    locks.release();
    opened(Session.viewing(written, file, stamp, clock), file);
  }

  private void opened(Session session, Path file) {
    desk.open(session);
    recents.remember(file, session.current(), clock.instant());
  }

  /// Says why a file cannot be opened, and offers the version before where that was kept.
  void refused(Path file, List<String> problems) {
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
    choices.add(new Message.Choice("Open another file…", this::chooseAndOpen));
    say.accept(new Message(file.getFileName() + " cannot be opened", sentences, choices));
  }

  /// Looks whether somebody else has saved the file of the open case, and says so.
  void look() {
    elsewhere.look();
  }

  /// Saves the case to its file, or asks for one where it has none yet.
  void save() {
    save("", () -> {});
  }

  /// The same.
  ///
  /// @param why in the words of whoever saves; may be empty
  /// @param then what is done once it is saved
  void save(String why, Runnable then) {
    if (desk.session().origin() instanceof Origin.Document(var path)) {
      saveTo(path, why, then);
    } else {
      saveAs(why, then);
    }
  }

  /// Asks for a file and saves the case there.
  void saveAs() {
    saveAs("", () -> {});
  }

  private void saveAs(String why, Runnable then) {
    files
        .toSave(
            FileChoice.Kind.CASE, desk.session().origin().proposedName(desk.businessCase().title()))
        .ifPresent(file -> saveTo(withEnding(file), why, then));
  }

  static Path withEnding(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.endsWith(".json") ? file : file.resolveSibling(name + ".case.json");
  }

  /// One save at a time: the next one knows what the one before has written.
  private void saveTo(Path given, String why, Runnable then) {
    var file = given.toAbsolutePath().normalize();
    if (saving) {
      waiting.add(() -> saveTo(file, why, then));
      return;
    }
    saving = true;
    var session = desk.session();
    var draft = session.draft(locks.signature().name(), why);
    var expecting = session.expecting(file);
    aside.workOut(
        () -> written(draft.written(), file, expecting),
        written -> {
          ended();
          switch (written.result()) {
            case SaveResult.Saved(_, var warning) -> {
              saved(session, draft, file, written.stamp());
              warning.ifPresent(this::warn);
              then.run();
            }
            case SaveResult.ChangedOnDisk(_, var sentence) -> elsewhere.changed(file, sentence);
            case SaveResult.Failed(var sentence) -> notSaved(sentence);
          }
          goOn();
        },
        sentence -> {
          ended();
          notSaved(sentence);
          goOn();
        });
  }

  private void ended() {
    saving = false;
  }

  private void goOn() {
    var next = waiting.poll();
    if (next != null) {
      next.run();
    }
  }

  /// Asks the disk. A file that somebody else has open is not replaced.
  private CaseFile.Saving written(BusinessCase written, Path file, Expecting expecting) {
    var other = locks.holder(file);
    return other.isEmpty()
        ? CaseFile.save(written, file, expecting)
        : new CaseFile.Saving(
            new SaveResult.Failed(
                "%s was not saved: %s Save under another name."
                    .formatted(file.getFileName(), Locks.who(other.get()))),
            null);
  }

  private void saved(Session session, Session.Draft draft, Path file, @Nullable Stamp stamp) {
    var present = session.equals(desk.session());
    if (session.isViewOnly() && present) {
      desk.open(Session.of(draft.written(), file, stamp, clock));
    } else {
      session.saved(draft, file, stamp);
    }
    if (present) {
      locks.follow(file);
    }
    recents.remember(file, draft.written(), clock.instant());
  }

  private void warn(String sentence) {
    say.accept(new Message("Saved", List.of(sentence), List.of(Message.Choice.close("Go on"))));
  }

  private void notSaved(String sentence) {
    say.accept(
        new Message(
            "The case could not be saved",
            List.of(sentence),
            List.of(
                new Message.Choice("Save as…", this::saveAs),
                Message.Choice.close("Back to the case"))));
  }

  /// Does something that would lose unsaved changes, after asking about them where there are any.
  void unlessUnsaved(String what, Runnable then) {
    if (!desk.session().isDirty()) {
      then.run();
      return;
    }
    var last = desk.session().canUndo() ? " The last was: " + desk.session().undoLabel() + "." : "";
    say.accept(
        new Message(
            "Save your changes before " + what + "?",
            List.of(
                "“%s” has changes that are not saved.%s"
                    .formatted(desk.businessCase().title(), last)),
            List.of(
                new Message.Choice("Save", () -> save("", then)),
                new Message.Choice("Do not save", then),
                Message.Choice.close("Cancel"))));
  }
}
