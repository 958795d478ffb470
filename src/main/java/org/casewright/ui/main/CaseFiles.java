package org.casewright.ui.main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.casewright.file.CaseFile;
import org.casewright.file.FileProblem;
import org.casewright.file.ReadResult;
import org.casewright.file.SaveResult;
import org.casewright.library.Examples;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Recents;

/// Opens and saves cases, and says what came of it where that is not plain to see.
///
/// @param who sits at the window
/// @param say shows a message; its choices close it before they act
record CaseFiles(
    Desk desk,
    FileChoice files,
    Recents recents,
    InstantSource clock,
    String who,
    Consumer<Message> say) {

  /// A session on an example.
  ///
  /// @throws IllegalArgumentException with a sentence, if there is no example of that name
  static Session example(String name, InstantSource clock) {
    return new Session(Examples.open(name), new Origin.Example(name), clock);
  }

  void openExample(String name) {
    desk.open(example(name, clock));
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
    if (Files.exists(file)) {
      open(file);
      return;
    }
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

  /// Opens a case file; where it is refused the present case stays, and the reasons are shown.
  void open(Path file) {
    switch (CaseFile.read(file)) {
      case ReadResult.Opened(var businessCase, _) -> {
        desk.open(new Session(businessCase, new Origin.Document(file), clock));
        recents.remember(file, businessCase, clock.instant());
      }
      case ReadResult.Refused(var problems) -> refused(file, problems);
    }
  }

  private void refused(Path file, List<FileProblem> problems) {
    var sentences = new ArrayList<>(problems.stream().map(FileProblem::text).toList());
    var none = desk.session().origin() instanceof Origin.Nothing;
    sentences.add(
        none
            ? "The file has not been changed."
            : "The file has not been changed. The case that was open is still open behind this.");
    say.accept(
        new Message(
            file.getFileName() + " cannot be opened",
            sentences,
            List.of(
                Message.Choice.close(none ? "Back to the start page" : "Back to the case"),
                new Message.Choice("Open another file…", this::chooseAndOpen))));
  }

  /// Saves the case to its file, or asks for one where it has none yet.
  ///
  /// @return whether it is saved
  boolean save() {
    return save("");
  }

  /// The same, with the reason in its history.
  boolean save(String why) {
    return desk.session().origin() instanceof Origin.Document(var path)
        ? saveTo(path, why)
        : saveAs(why);
  }

  /// Asks for a file and saves the case there.
  ///
  /// @return whether it is saved
  boolean saveAs() {
    return saveAs("");
  }

  private boolean saveAs(String why) {
    var file =
        files.toSave(
            FileChoice.Kind.CASE,
            desk.session().origin().proposedName(desk.businessCase().title()));
    return file.isPresent() && saveTo(withEnding(file.get()), why);
  }

  static Path withEnding(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.endsWith(".json") ? file : file.resolveSibling(name + ".case.json");
  }

  private boolean saveTo(Path file, String why) {
    return switch (desk.session().save(file, who, why)) {
      case SaveResult.Saved(_, var warning) -> {
        recents.remember(file, desk.businessCase(), clock.instant());
        warning.ifPresent(
            sentence ->
                say.accept(
                    new Message(
                        "Saved", List.of(sentence), List.of(Message.Choice.close("Go on")))));
        yield true;
      }
      case SaveResult.ChangedOnDisk(_, var sentence) -> notSaved(sentence);
      case SaveResult.Failed(var sentence) -> notSaved(sentence);
    };
  }

  private boolean notSaved(String sentence) {
    say.accept(
        new Message(
            "The case could not be saved",
            List.of(sentence),
            List.of(
                new Message.Choice("Save as…", this::saveAs),
                Message.Choice.close("Back to the case"))));
    return false;
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
                new Message.Choice("Save", () -> saveThen(then)),
                new Message.Choice("Do not save", then),
                Message.Choice.close("Cancel"))));
  }

  private void saveThen(Runnable then) {
    if (save()) {
      then.run();
    }
  }
}
