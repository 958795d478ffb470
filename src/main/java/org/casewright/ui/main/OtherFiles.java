package org.casewright.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casewright.file.CaseFile;
import org.casewright.file.FileProblem;
import org.casewright.file.ReadResult;
import org.casewright.file.SaveResult;
import org.casewright.session.Origin;
import org.casewright.session.edits.Publication;
import org.casewright.ui.desk.Against;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Standpoint;

/// Files beside the one that is open: another case to compare with, and a copy for publication.
record OtherFiles(Desk desk, FileChoice files, Aside aside) {

  private static final String BACK = "Back to the case";

  /// Asks for another case file and shows what it has that this case has not.
  void compare() {
    files.toOpen(FileChoice.Kind.CASE).ifPresent(this::compare);
  }

  void compare(Path file) {
    var stand = Standpoint.at(desk);
    var name = String.valueOf(file.getFileName());
    aside.workOut(
        () -> CaseFile.read(file),
        stand.unlessLeft(
            result -> {
              switch (result) {
                case ReadResult.Opened(var other, _) ->
                    stand.show(
                        name,
                        "See what differs",
                        () -> desk.compareWith(new Against.Other(name, other)));
                case ReadResult.Refused(var problems) ->
                    refused(file, problems.stream().map(FileProblem::text).toList());
              }
            }),
        stand.unlessLeft(why -> refused(file, List.of(why))));
  }

  private void refused(Path file, List<String> sentences) {
    desk.say(
        new Message(
            file.getFileName() + " cannot be read",
            sentences,
            List.of(Message.Choice.close(BACK))));
  }

  /// Says what a copy for publication leaves out, and asks where to save it.
  void publish() {
    var publication = Publication.of(desk.businessCase());
    var sentences = new ArrayList<String>();
    sentences.add(
        publication.leftOut().isEmpty()
            ? "Nothing has to be left out: the copy has all that the case has."
            : "Every figure and its sources stay. The copy leaves out:");
    sentences.addAll(publication.leftOut());
    sentences.add("What a number was changed from stays with it.");
    if (desk.session().isDirty()) {
      sentences.add("Changes that you have not saved yet are in the copy too.");
    }
    sentences.add("The case itself stays as it is, here and in its file.");
    desk.say(
        new Message(
            "Save a copy for publication",
            sentences,
            List.of(
                new Message.Choice("Choose where to save it…", () -> publish(publication)),
                Message.Choice.close(BACK))));
  }

  private void publish(Publication publication) {
    var proposed =
        desk.session()
            .origin()
            .proposedName(desk.businessCase().title())
            .replaceFirst("(\\.case)?\\.json$", "-published.case.json");
    files
        .toSave(FileChoice.Kind.CASE, proposed)
        .ifPresent(
            chosen ->
                Endings.complete(
                    chosen, Endings.CASE, aside, desk, file -> publish(publication, file)));
  }

  private void publish(Publication publication, Path file) {
    var open = desk.session().origin() instanceof Origin.Document(var path) ? path : null;
    aside.workOut(
        () ->
            open != null && CaseFile.isSame(open, file)
                ? new SaveResult.Failed(
                    "That is the file of the case itself; a copy for publication needs another"
                        + " name.")
                : CaseFile.save(publication.copy(), file),
        result -> {
          switch (result) {
            case SaveResult.Saved _ -> FileSaved.say(desk, "Saved for publication", file);
            case SaveResult.Failed(var sentence) -> failed(sentence);
            case SaveResult.ChangedOnDisk(_, var sentence) -> failed(sentence);
          }
        },
        this::failed);
  }

  private void failed(String sentence) {
    desk.say(
        new Message(
            "The copy could not be saved",
            List.of(sentence),
            List.of(
                new Message.Choice("Choose another name…", this::publish),
                Message.Choice.close(BACK))));
  }
}
