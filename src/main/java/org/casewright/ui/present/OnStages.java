package org.casewright.ui.present;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.casewright.ui.present.PresentController.Stages;
import org.jspecify.annotations.Nullable;

/// Shows a story on one screen, or the slides on one and what the presenter needs on the other.
/// Where a screen comes or goes, it is shown anew on those there are.
final class OnStages implements Display {

  private final Stages stages;
  private @Nullable PresentController controller;
  private @Nullable Stage audience;
  private @Nullable Stage presenter;
  private @Nullable RoomView room;
  private @Nullable PresenterView desk;
  private @Nullable PresentModel shown;
  private String time = "";
  private String since = "";

  OnStages(Stages stages) {
    this.stages = stages;
    stages.screens().onChange(this::screensChanged);
  }

  @Override
  public void begin(PresentController presenting) {
    controller = presenting;
    open(presenting);
  }

  private void open(PresentController presenting) {
    var window = stages.window();
    var place =
        Placing.of(
            stages.screens().all(),
            new Rectangle2D(
                window.getX(),
                window.getY(),
                Math.max(1, window.getWidth()),
                Math.max(1, window.getHeight())));
    var two = place.audience().isPresent();
    var slides = new RoomView(presenting, !two);
    room = slides;
    var fill = !two && stages.screens().fillable();
    var toRoom = stage(slides, place.audience().orElse(place.presenter()), presenting, fill);
    audience = toRoom;
    if (two) {
      var notes = new PresenterView(presenting);
      desk = notes;
      presenter = stage(notes, place.presenter(), presenting, false);
    }
    var front = presenter == null ? toRoom : presenter;
    front.requestFocus();
  }

  private Stage stage(Parent root, Rectangle2D bounds, PresentController presenting, boolean fill) {
    var stage = new Stage(StageStyle.UNDECORATED);
    stage.initOwner(stages.window());
    stage.setTitle("Presenting: " + stages.window().getTitle());
    var scene = new Scene(root, bounds.getWidth(), bounds.getHeight(), Color.WHITE);
    stages.dress().accept(scene);
    PresentKeys.in(scene, presenting);
    if (stages.screens().fillable()) {
      new RestingPointer(scene, presenting).watch();
    }
    stage.setScene(scene);
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          presenting.onEnd();
        });
    stage.show();
    if (fill) {
      stage.setFullScreen(true);
    }
    root.requestFocus();
    return stage;
  }

  @Override
  public void show(PresentModel model) {
    shown = model;
    if (room != null) {
      room.show(model);
    }
    if (desk != null) {
      desk.show(model);
    }
  }

  @Override
  public void tick(String clock, String elapsed) {
    time = clock;
    since = elapsed;
    if (desk != null) {
      desk.tick(clock, elapsed);
    }
  }

  @Override
  public void end() {
    close();
    shown = null;
    controller = null;
    stages.window().requestFocus();
  }

  private void close() {
    if (audience != null) {
      audience.close();
    }
    if (presenter != null) {
      presenter.close();
    }
    audience = null;
    presenter = null;
    room = null;
    desk = null;
  }

  private void screensChanged() {
    var presenting = controller;
    if (presenting == null || audience == null) {
      return;
    }
    close();
    open(presenting);
    if (shown != null) {
      show(shown);
    }
    tick(time, since);
  }
}
