package org.casewright.ui;

import static org.casewright.ui.desk.Command.NEXT_CHART;
import static org.casewright.ui.desk.Command.NEXT_MEASURE;
import static org.casewright.ui.desk.Command.NEXT_SCENARIO;
import static org.casewright.ui.desk.Command.SHOW_ASSUMPTIONS;
import static org.casewright.ui.desk.Command.SHOW_FINDINGS;
import static org.casewright.ui.desk.Command.SHOW_MEDIUM_TERM;
import static org.casewright.ui.desk.Command.SHOW_SCENARIOS;
import static org.casewright.ui.desk.Command.SHOW_STORY;
import static org.casewright.ui.desk.Command.START;
import static org.casewright.ui.desk.Command.TOGGLE_PRICES;
import static org.casewright.ui.desk.Command.TOGGLE_VIEW;
import static org.casewright.ui.desk.Command.UNDO;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BiConsumer;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.casewright.model.ChartKind;
import org.casewright.ui.desk.Command;
import org.casewright.ui.main.MainController;

/// A short round through the window that nobody watches: one number changed and changed back,
/// every chart, most pages. Whoever builds a package has it made once, so that the Java in the
/// package knows beforehand what a start needs. It changes no file, and closes the window. One that
/// cannot be made as it should be ends at once: the package would have learned less, unseen.
final class Tour {

  /// Long enough for a page to be drawn before the next is asked for.
  private static final Duration A_LOOK = Duration.ofMillis(250);

  /// How long the case may take to open.
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static String trouble = "no window was opened for it";

  private static final List<Command> PAGES =
      List.of(
          NEXT_SCENARIO,
          TOGGLE_VIEW,
          TOGGLE_PRICES,
          NEXT_MEASURE,
          SHOW_FINDINGS,
          SHOW_ASSUMPTIONS,
          SHOW_SCENARIOS,
          SHOW_MEDIUM_TERM,
          SHOW_STORY,
          START);

  private final MainController main;
  private final Stage stage;
  private final BiConsumer<Duration, Runnable> later;
  private final Queue<Runnable> stops = new ArrayDeque<>();

  /// @param stage the window, in which a case is being opened that has a number on a slider
  /// @param later runs something on the thread of the window, after a while
  Tour(MainController main, Stage stage, BiConsumer<Duration, Runnable> later) {
    this.main = main;
    this.stage = stage;
    this.later = later;
  }

  /// Why the last tour did not come to its end, in words that end a sentence; empty where it did.
  static String trouble() {
    return trouble;
  }

  /// Begins once the case is there.
  void begin() {
    trouble = "it did not come to its end";
    stops.add(this::changeNumber);
    stops.add(() -> main.onCommand(UNDO));
    stops.addAll(each(Collections.nCopies(ChartKind.values().length, NEXT_CHART)));
    stops.addAll(each(PAGES));
    stops.add(main::onClose);
    await(PATIENCE);
  }

  private void await(Duration patience) {
    if (slider().isPresent()) {
      goOn();
    } else if (patience.isPositive()) {
      later.accept(A_LOOK, () -> await(patience.minus(A_LOOK)));
    } else {
      trouble = "its case was not open after %d seconds".formatted(PATIENCE.toSeconds());
      stage.close();
    }
  }

  private void goOn() {
    var stop = stops.poll();
    if (stop != null) {
      later.accept(A_LOOK, () -> make(stop));
    } else if (stage.isShowing()) {
      trouble = "its window did not close";
      stage.close();
    } else {
      trouble = "";
    }
  }

  private void make(Runnable stop) {
    var well = false;
    try {
      stop.run();
      well = true;
    } finally {
      if (well) {
        goOn();
      } else {
        stage.close();
      }
    }
  }

  private List<Runnable> each(List<Command> commands) {
    return commands.stream().<Runnable>map(command -> () -> main.onCommand(command)).toList();
  }

  private void changeNumber() {
    slider().orElseThrow().increment();
  }

  private Optional<Slider> slider() {
    return stage.getScene() != null
            && stage.getScene().lookup("#inspector .slider") instanceof Slider slider
        ? Optional.of(slider)
        : Optional.empty();
  }
}
