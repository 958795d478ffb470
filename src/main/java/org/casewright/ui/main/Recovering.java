package org.casewright.ui.main;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.file.RecoveryFolder.Recovered;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.session.Autosave;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Against;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Moments;
import org.casewright.ui.desk.Recoveries;

/// Brings back work that was not saved: onto the file it belongs to, as one step of undo, with what
/// differs.
///
/// @param autosave keeps it until it is saved
/// @param start shows the start page
record Recovering(
    Desk desk,
    CaseFiles caseFiles,
    Recoveries recoveries,
    Autosave autosave,
    InstantSource clock,
    Runnable start) {

  /// How many cases are named.
  private static final int FEW = 4;

  /// Brings work back.
  void bringBack(Recovered recovered) {
    var file = recovered.of().document();
    var example = recovered.of().example();
    if (file != null) {
      caseFiles.open(file, () -> onFile(recovered, file), _ -> onNothing(recovered, file));
    } else if (example != null && Examples.names().contains(example)) {
      caseFiles.openExample(example);
      apply(recovered);
    } else {
      onNothing(recovered);
    }
  }

  /// As a case that has never been saved: all of it is new.
  private void onNothing(Recovered recovered) {
    var work = recovered.businessCase();
    caseFiles.begin(
        new Session(BusinessCase.of(work.title(), work.timeline()), new Origin.Fresh(), clock));
    if (desk.edit(label(recovered), _ -> work).isEmpty()) {
      keep(recovered);
    }
  }

  private static String label(Recovered recovered) {
    return Recoveries.LABEL + Moments.text(recovered.when());
  }

  /// Where there is unsaved work on the file that has just been opened, says so.
  ///
  /// @param others whether unsaved work on anything else is told of too
  void offer(Path file, boolean others) {
    recoveries.look(
        () -> {
          if (desk.session().origin().equals(new Origin.Document(file))) {
            var own = recoveries.of(file);
            own.ifPresent(this::offer);
            if (others) {
              tell(
                  recoveries.all().stream()
                      .filter(each -> !Optional.of(each).equals(own))
                      .toList());
            }
          }
        });
  }

  private void tell(List<Recovered> others) {
    if (others.isEmpty()) {
      return;
    }
    var sentences = new ArrayList<String>();
    others.stream()
        .limit(FEW)
        .map(
            each ->
                "“%s”, of %s.".formatted(each.businessCase().title(), Moments.text(each.when())))
        .forEach(sentences::add);
    if (others.size() > FEW) {
      sentences.add("And %d more.".formatted(others.size() - FEW));
    }
    sentences.add(
        "It stands on the start page until you bring it back or throw it away; this case stays open"
            + " meanwhile.");
    desk.say(
        new Message(
            "There is unsaved work on other cases",
            sentences,
            List.of(
                Message.Choice.close("Leave it for later"),
                new Message.Choice("Show the start page", start))));
  }

  private void offer(Recovered recovered) {
    desk.say(
        new Message(
            "There is unsaved work on this file",
            List.of(
                "The program ended on %s before it was saved."
                    .formatted(Moments.text(recovered.when())),
                "Bring it back to see what differs; nothing is written to the file until you"
                    + " save."),
            List.of(
                new Message.Choice("Bring it back", () -> apply(recovered)),
                Message.Choice.close("Leave it for later"),
                new Message.Choice(
                    "Throw it away", () -> recoveries.askToDiscard(desk, recovered, () -> {})))));
  }

  private void onFile(Recovered recovered, Path file) {
    var stamp = recovered.of().stamp();
    var now = desk.session().stamp();
    apply(recovered);
    if (stamp != null && now != null && !stamp.isSameContent(now)) {
      desk.say(
          new Message(
              file.getFileName() + " has been saved since",
              List.of(
                  "The unsaved work was begun on an earlier state of the file, so that what differs"
                      + " includes what has been saved since. Put back what is not yours, line by"
                      + " line, before you save."),
              List.of(Message.Choice.close("See what differs"))));
    }
  }

  private void onNothing(Recovered recovered, Path file) {
    onNothing(recovered);
    desk.say(
        new Message(
            file.getFileName() + " cannot be opened",
            List.of("The unsaved work is here all the same. Save it under a name of your choice."),
            List.of(
                new Message.Choice("Save as…", caseFiles::saveAs),
                Message.Choice.close("Back to the case"))));
  }

  /// The work as one step on what has been opened; where that has all of it, says so.
  private void apply(Recovered recovered) {
    var saves = desk.businessCase().history();
    var work = recovered.businessCase().withHistory(saves);
    if (work.equals(desk.businessCase())) {
      recoveries.discard(recovered);
      desk.say(
          new Message(
              "Nothing was lost",
              List.of("The file has everything that was not saved then."),
              List.of(Message.Choice.close("Go on"))));
      return;
    }
    if (desk.edit(label(recovered), _ -> work).isEmpty()) {
      keep(recovered);
      desk.compareWith(new Against.Saved());
    }
  }

  /// Until it is saved, or kept anew, the old one stays.
  private void keep(Recovered recovered) {
    autosave.follow(desk.session());
    autosave.adopt(() -> recoveries.discard(recovered));
  }
}
