package org.casewright.ui.present;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casewright.ui.live.LiveText;
import org.casewright.ui.live.Scroll;

/// What the presenter sees where the room has a screen of its own: the slide, the next one, notes,
/// the time, the levers, and all steps.
final class PresenterView extends Region {

  private static final double SIDE = 0.34;
  private static final double PAD = 0.9;

  private final PresentController controller;
  private final SlideView now;
  private final SlideView next = new SlideView(null);
  private final Label nextWords = new Label("Next");
  private final Label nothing = new Label("This is the last step.");
  private final Label notes = new Label();
  private final Scroll noteRoom = new Scroll();
  private final LiveText clock = new LiveText(HPos.LEFT);
  private final LiveText elapsed = new LiveText(HPos.RIGHT);
  private final Label place = new Label();
  private final Label dark = new Label("The room sees a blank screen. B shows the slide again.");
  private final HBox bar;
  private final LeverStrip strip;
  private final VBox steps = new VBox();
  private final Scroll stepRoom = new Scroll();
  private final ExplainView explanation;
  private final EndView ending;
  private final HelpView help = new HelpView();
  private final StackPane over;

  PresenterView(PresentController controller) {
    this.controller = controller;
    now = new SlideView(controller);
    strip = new LeverStrip(controller, 2, "");
    explanation = new ExplainView(controller);
    ending = new EndView(controller);
    over = new StackPane(explanation, ending, help);
    over.setPickOnBounds(false);
    bar = bar();
    notes.setId("notes");
    notes.setWrapText(true);
    notes.getStyleClass().add("notes");
    noteRoom.setContent(notes);
    noteRoom.setFitToWidth(true);
    noteRoom.setAccessibleText("Notes");
    stepRoom.setContent(steps);
    stepRoom.setFitToWidth(true);
    steps.getStyleClass().add("steps");
    nextWords.getStyleClass().add("strip-heading");
    dark.getStyleClass().add("problem");
    dark.setId("room-is-blank");
    next.setId("next-slide");
    setAccessibleRole(AccessibleRole.PAGE_ITEM);
    getStyleClass().addAll("presenter", "paper");
    getChildren().addAll(bar, now, strip, nextWords, next, nothing, noteRoom, stepRoom, dark, over);
  }

  private HBox bar() {
    clock.getStyleClass().add("clock");
    elapsed.getStyleClass().add("elapsed");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    place.getStyleClass().add("strip-heading");
    var bar =
        new HBox(
            clock,
            elapsed,
            gap,
            place,
            button("Back", controller::onBack),
            button("On", controller::onNext),
            button("Blank", controller::onBlank),
            button("Explain", controller::onExplain),
            button("End", controller::onEnd));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("presenter-bar");
    return bar;
  }

  /// A button that gives the keyboard back: Space is for the next step.
  private Button button(String words, Runnable action) {
    var button = new Button(words);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          action.run();
          requestFocus();
        });
    return button;
  }

  void show(PresentModel model) {
    now.show(model);
    setAccessibleText(model.slide().spoken());
    place.setText(model.presentersPlace());
    var after = model.next();
    next.setVisible(after != null);
    nothing.setVisible(after == null);
    if (after != null) {
      next.show(after, model.nextPlace(), 0, "");
    }
    notes.setText(model.slide().notes().isBlank() ? "No notes." : model.slide().notes());
    strip.show(model);
    showSteps(model);
    dark.setVisible(model.blank());
    explanation.show(model.explaining());
    ending.show(model.ending());
    help.show(model.help());
    requestLayout();
  }

  private void showSteps(PresentModel model) {
    var stops = model.steps();
    while (steps.getChildren().size() < stops.size()) {
      steps.getChildren().add(new StopButton(controller, this));
    }
    while (steps.getChildren().size() > stops.size()) {
      steps.getChildren().removeLast();
    }
    for (var i = 0; i < stops.size(); i++) {
      ((StopButton) steps.getChildren().get(i)).show(stops.get(i));
    }
  }

  void tick(String time, String since) {
    clock.show(time);
    elapsed.show(since + " gone");
    clock.setAccessibleText("Time of day: " + time);
    elapsed.setAccessibleText("Since the beginning: " + since);
  }

  @Override
  protected void layoutChildren() {
    var scale = Math.min(getWidth() / 1366, getHeight() / 768);
    if (scale <= 0) {
      return;
    }
    var em = 16 * scale;
    setStyle("-fx-font-size: %.3fpx;".formatted(em));
    over.setStyle("-fx-font-size: %.3fpx;".formatted(1.3 * em));
    var pad = PAD * em;
    var width = getWidth() - 3 * pad;
    var height = getHeight() - 2 * pad;
    var side = Math.rint(SIDE * width);
    var main = width - side;
    var top = bar.prefHeight(getWidth() - 2 * pad);
    bar.resizeRelocate(pad, pad, getWidth() - 2 * pad, top);
    var y = pad + top + pad;
    var levers = Math.ceil(strip.prefHeight(main));
    var room = pad + height - y;
    var tall = Math.max(0, Math.min(main * 9 / 16, room - levers - pad));
    now.resizeRelocate(pad, y, tall * 16 / 9, tall);
    strip.resizeRelocate(pad, y + room - levers, main, levers);
    dark.resizeRelocate(pad, y + tall, main, dark.prefHeight(main));
    layoutSide(2 * pad + main, y, side, room, pad);
    over.resizeRelocate(0, 0, getWidth(), getHeight());
    explanation.setMaxSize(getWidth() * 0.7, USE_PREF_SIZE);
    ending.setMaxSize(getWidth() * 0.7, USE_PREF_SIZE);
  }

  private void layoutSide(double x, double y, double width, double room, double pad) {
    var heading = nextWords.prefHeight(-1);
    nextWords.resizeRelocate(x, y, width, heading);
    var small = Math.rint(Math.min(width * 9 / 16, room * 0.28));
    next.resizeRelocate(x, y + heading, small * 16 / 9, small);
    nothing.resizeRelocate(x, y + heading, width, nothing.prefHeight(width));
    var below = y + heading + small + pad;
    var left = room - heading - small - 2 * pad;
    var list = Math.min(Math.ceil(steps.prefHeight(width)) + 4, left * 0.45);
    noteRoom.resizeRelocate(x, below, width, left - list);
    stepRoom.resizeRelocate(x, below + left - list + pad, width, list);
  }
}
