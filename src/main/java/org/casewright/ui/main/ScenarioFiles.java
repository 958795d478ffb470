package org.casewright.ui.main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.engine.ResolvedCase;
import org.casewright.file.FileProblem;
import org.casewright.file.SaveResult;
import org.casewright.file.ScenarioFile;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Scenario;
import org.casewright.session.edits.Arrival;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Editing;

/// Scenarios as files of their own: one is sent to a colleague, and brought into their copy of the
/// case after a look at what it replaces.
record ScenarioFiles(Desk desk, FileChoice files, Aside aside) {

  private static final String BACK = "Back to the case";

  /// How many changes a preview tells; of more it says how many there are.
  private static final int MOST = 12;

  /// Asks where to save the scenario that is chosen, else the one that is shown.
  void save() {
    var scenario = desk.businessCase().scenario(Command.scenario(desk)).orElseThrow();
    files
        .toSave(FileChoice.Kind.SCENARIO, scenario.id() + Endings.SCENARIO)
        .ifPresent(
            chosen ->
                Endings.complete(
                    chosen, Endings.SCENARIO, aside, desk, file -> save(scenario, file)));
  }

  private void save(Scenario scenario, Path file) {
    var title = desk.businessCase().title();
    aside.workOut(
        () ->
            Files.exists(file) && ScenarioFile.read(file) instanceof ScenarioFile.Refused
                ? new SaveResult.Failed(
                    "%s is no scenario file, so it was not replaced. Choose another name."
                        .formatted(file.getFileName()))
                : ScenarioFile.save(scenario, title, file),
        result -> {
          if (result instanceof SaveResult.Failed(var sentence)) {
            notSaved(sentence);
          } else {
            saved(scenario, file);
          }
        },
        this::notSaved);
  }

  private void saved(Scenario scenario, Path file) {
    FileSaved.say(
        desk,
        "“%s” is saved as a file".formatted(scenario.name()),
        file,
        "Whoever has a copy of the case can bring it in.");
  }

  private void notSaved(String sentence) {
    desk.say(
        new Message(
            "The scenario could not be saved",
            List.of(sentence),
            List.of(
                new Message.Choice("Save it elsewhere…", this::save), Message.Choice.close(BACK))));
  }

  /// Asks for a scenario file.
  void bring() {
    files.toOpen(FileChoice.Kind.SCENARIO).ifPresent(this::bring);
  }

  /// Shows what a scenario would change here, and asks whether to bring it in.
  void bring(Path file) {
    aside.workOut(
        () -> ScenarioFile.read(file),
        result -> {
          switch (result) {
            case ScenarioFile.Opened(var scenario, var title, _) -> preview(file, scenario, title);
            case ScenarioFile.Refused(var problems) ->
                refused(file, problems.stream().map(FileProblem::text).toList());
          }
        },
        why -> refused(file, List.of(why)));
  }

  private void refused(Path file, List<String> sentences) {
    desk.say(
        new Message(
            "%s cannot be brought in".formatted(file.getFileName()),
            sentences,
            List.of(
                Message.Choice.close(BACK),
                new Message.Choice("Choose another file…", this::bring))));
  }

  private void preview(Path file, Scenario scenario, String title) {
    switch (Arrival.of(desk.businessCase(), scenario)) {
      case Arrival.Declined(var reasons) -> refused(file, reasons);
      case Arrival.Possible possible -> preview(scenario, title, possible);
    }
  }

  private void preview(Scenario scenario, String title, Arrival.Possible possible) {
    var sentences = new ArrayList<String>();
    if (!title.equals(desk.businessCase().title())) {
      sentences.add("It was made for “%s”, which is called otherwise.".formatted(title));
    }
    sentences.add(worth(scenario, possible.after()));
    sentences.add(
        possible.sentences().isEmpty()
            ? "It has nothing that this case has not."
            : possible.replaces()
                ? "It takes the place of “%s” here. What changes:"
                    .formatted(desk.businessCase().scenario(scenario.id()).orElseThrow().name())
                : "It is new here. Against the plan:");
    sentences.addAll(few(possible.sentences()));
    desk.say(
        new Message(
            "Bring in “%s”?".formatted(scenario.name()),
            sentences,
            List.of(
                new Message.Choice(
                    possible.replaces() ? "Replace the one here" : "Bring it in",
                    () -> arrive(scenario, possible)),
                Message.Choice.close("Leave the case as it is"))));
  }

  private static List<String> few(List<String> sentences) {
    return sentences.size() <= MOST
        ? sentences
        : Stream.concat(
                sentences.stream().limit(MOST),
                Stream.of("and %d more.".formatted(sentences.size() - MOST)))
            .toList();
  }

  private String worth(Scenario scenario, BusinessCase after) {
    var last = after.timeline().lastYear();
    var net = FigureQuery.of(Figure.NET_BENEFIT).in(last);
    return "With it, net benefit in %s is %s; with the plan, %s."
        .formatted(last, text(after, scenario.id(), net), text(after, after.plan().id(), net));
  }

  private String text(BusinessCase in, String scenario, FigureQuery query) {
    return ResolvedCase.of(in, scenario)
        .project(desk.shown().view())
        .answer(query.seen(desk.shown().view(), desk.shown().prices()))
        .text(query.figure(), in.timeline(), 2);
  }

  private void arrive(Scenario scenario, Arrival.Possible possible) {
    if (Things.change(desk, possible.label(), now -> after(now, scenario))) {
      desk.show(shown -> shown.withScenario(scenario.id()));
    }
  }

  /// The case as it is now with the scenario.
  private static BusinessCase after(BusinessCase now, Scenario scenario) {
    return switch (Arrival.of(now, scenario)) {
      case Arrival.Possible possible -> possible.after();
      case Arrival.Declined(var reasons) -> throw Editing.refused(String.join(" ", reasons));
    };
  }
}
