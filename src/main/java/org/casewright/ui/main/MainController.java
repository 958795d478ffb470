package org.casewright.ui.main;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import org.casewright.charts.Measure;
import org.casewright.file.CaseFile;
import org.casewright.file.FileProblem;
import org.casewright.file.ReadResult;
import org.casewright.file.SaveResult;
import org.casewright.library.Examples;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.chart.ChartController;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.headlines.HeadlinesController;
import org.casewright.ui.inspector.InspectorController;
import org.casewright.ui.tree.TreeController;
import org.jspecify.annotations.Nullable;

/// Carries out the commands, and keeps the header in step with the desk.
public final class MainController {

  /// The panes of the window.
  public record Panes(
      HeadlinesController headlines,
      TreeController tree,
      ChartController chart,
      InspectorController inspector) {}

  private static final double[] TEXT_SIZES = {0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2};

  private final Desk desk;
  private final Panes panes;
  private final FileChoice files;
  private final InstantSource clock;
  private final Runnable leave;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private @Nullable Message message;
  private @Nullable MainView view;

  /// @param leave closes the window
  public MainController(
      Desk desk, Panes panes, FileChoice files, InstantSource clock, Runnable leave) {
    this.desk = desk;
    this.panes = panes;
    this.files = files;
    this.clock = clock;
    this.leave = leave;
    desk.onChange(this::refresh);
    refresh();
  }

  /// A session on an example.
  ///
  /// @throws IllegalArgumentException with a sentence, if there is no example of that name
  public static Session exampleSession(String name, InstantSource clock) {
    return new Session(Examples.open(name), new Origin.Example(name), clock);
  }

  /// The whole window's content.
  public Parent view() {
    var frame = view;
    if (frame == null) {
      frame = new MainView(this, desk, panes);
      view = frame;
      refresh();
    }
    return frame.root();
  }

  /// The window's title.
  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  MainModel model() {
    return MainModel.of(desk, message);
  }

  /// Carries out a command; one that is not enabled does nothing.
  void onCommand(Command command) {
    if (message != null || !command.isEnabled(desk)) {
      return;
    }
    desk.endGesture();
    switch (command) {
      case OPEN -> unlessUnsaved("opening another case", this::chooseAndOpen);
      case OPEN_EXAMPLE -> offerExamples();
      case SAVE -> save();
      case SAVE_AS -> saveAs();
      case CLOSE -> onClose();
      case UNDO -> desk.session().undo();
      case REDO -> desk.session().redo();
      case COPY_PICTURE -> panes.chart().onCopyPicture();
      case COPY_TABLE -> panes.chart().onCopyTable();
      case NEXT_SCENARIO -> stepScenario(1);
      case PREVIOUS_SCENARIO -> stepScenario(-1);
      case TOGGLE_VIEW -> onView(next(View.values(), desk.shown().view()));
      case NEXT_MEASURE -> onMeasure(next(Measure.values(), desk.shown().measure()));
      case TOGGLE_PRICES -> onPrices(next(PriceBasis.values(), desk.shown().prices()));
      case NEXT_PANE -> nextPane();
      case LARGER_TEXT -> stepText(1);
      case SMALLER_TEXT -> stepText(-1);
      case USUAL_TEXT -> desk.scaleText(1);
    }
  }

  void onScenario(String scenario) {
    desk.show(shown -> shown.withScenario(scenario));
  }

  void onView(View chosen) {
    desk.show(shown -> shown.withView(chosen));
  }

  void onMeasure(Measure chosen) {
    desk.show(shown -> shown.withMeasure(chosen));
  }

  void onPrices(PriceBasis chosen) {
    desk.show(shown -> shown.withPrices(chosen));
  }

  void onExample(String name) {
    unlessUnsaved("opening an example", () -> openExample(name));
  }

  /// Opens an example in place of the present case.
  ///
  /// @throws IllegalArgumentException with a sentence, if there is no example of that name
  public void openExample(String name) {
    desk.open(exampleSession(name, clock));
  }

  /// Sets how large text is, 1 being usual.
  public void scaleText(double scale) {
    desk.scaleText(scale);
  }

  /// Asks about unsaved changes, if there are any, and closes the window.
  public void onClose() {
    unlessUnsaved("closing", leave);
  }

  /// Opens a case file; where it is refused the present case stays, and the reasons are shown.
  public void open(Path file) {
    switch (CaseFile.read(file)) {
      case ReadResult.Opened(var businessCase, _) ->
          desk.open(new Session(businessCase, new Origin.Document(file), clock));
      case ReadResult.Refused(var problems) -> refused(file, problems);
    }
  }

  /// Says that something unforeseen has happened.
  public void failed() {
    say(
        new Message(
            "Something went wrong",
            List.of(
                "What you did last could not be carried out. Your case is still here, with every"
                    + " change before that.",
                "Save it under a new name to be safe, then try again."),
            List.of(dismiss("Go on"))));
  }

  void onDismiss() {
    message = null;
    refresh();
  }

  private void chooseAndOpen() {
    files.toOpen().ifPresent(this::open);
  }

  private void refused(Path file, List<FileProblem> problems) {
    var sentences = new ArrayList<>(problems.stream().map(FileProblem::text).toList());
    sentences.add(
        "The file has not been changed. The case that was open is still open behind this.");
    say(
        new Message(
            file.getFileName() + " cannot be opened",
            sentences,
            List.of(
                dismiss("Back to the case"), choice("Open another file…", this::chooseAndOpen))));
  }

  private void offerExamples() {
    var choices = new ArrayList<Message.Choice>();
    for (var example : Examples.all()) {
      choices.add(choice("Open " + example.name(), () -> onExample(example.name())));
    }
    choices.add(dismiss("Cancel"));
    var sentences =
        Examples.all().stream().map(example -> example.name() + ": " + example.summary()).toList();
    say(new Message("Open an example", sentences, choices));
  }

  private boolean save() {
    return desk.session().origin() instanceof Origin.Document(var path) ? saveTo(path) : saveAs();
  }

  private boolean saveAs() {
    var file = files.toSave(desk.session().origin().proposedName());
    return file.isPresent() && saveTo(withEnding(file.get()));
  }

  private static Path withEnding(Path file) {
    var name = file.getFileName().toString();
    return name.endsWith(".json") ? file : file.resolveSibling(name + ".case.json");
  }

  private boolean saveTo(Path file) {
    return switch (desk.session().save(file)) {
      case SaveResult.Saved(_, var warning) -> {
        warning.ifPresent(
            sentence -> say(new Message("Saved", List.of(sentence), List.of(dismiss("Go on")))));
        yield true;
      }
      case SaveResult.Failed(var sentence) -> {
        say(
            new Message(
                "The case could not be saved",
                List.of(sentence),
                List.of(choice("Save as…", this::saveAs), dismiss("Back to the case"))));
        yield false;
      }
    };
  }

  private void unlessUnsaved(String what, Runnable then) {
    if (!desk.session().isDirty()) {
      then.run();
      return;
    }
    var changes = desk.session().changes().reversed();
    var last = changes.isEmpty() ? "" : " The last was: " + changes.getFirst().label() + ".";
    say(
        new Message(
            "Save your changes before " + what + "?",
            List.of("“%s” has changes that are not saved.%s".formatted(model().title(), last)),
            List.of(
                choice(
                    "Save",
                    () -> {
                      if (save()) {
                        then.run();
                      }
                    }),
                choice("Do not save", then),
                dismiss("Cancel"))));
  }

  private void say(Message said) {
    message = said;
    refresh();
  }

  private Message.Choice dismiss(String text) {
    return new Message.Choice(text, this::onDismiss);
  }

  private Message.Choice choice(String text, Runnable action) {
    return new Message.Choice(
        text,
        () -> {
          onDismiss();
          action.run();
        });
  }

  private void stepScenario(int by) {
    var scenarios = desk.businessCase().allScenarios();
    var ids = scenarios.stream().map(scenario -> scenario.id()).toList();
    var at = ids.indexOf(desk.shown().scenario());
    onScenario(ids.get(Math.floorMod(at + by, ids.size())));
  }

  private static <T extends Enum<T>> T next(T[] all, T present) {
    return all[(present.ordinal() + 1) % all.length];
  }

  private void stepText(int by) {
    var sizes = Arrays.stream(TEXT_SIZES);
    var scale = desk.textScale();
    desk.scaleText(
        by > 0
            ? sizes.filter(size -> size > scale + 0.01).findFirst().orElse(scale)
            : sizes.filter(size -> size < scale - 0.01).reduce((_, last) -> last).orElse(scale));
  }

  private void nextPane() {
    if (view != null) {
      view.nextPane();
    }
  }

  private void refresh() {
    var model = model();
    title.set(model.windowTitle());
    if (view != null) {
      view.show(model);
    }
  }
}
