package org.casewright.ui.chart;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.casewright.charts.PlottedMarks.Mark;
import org.casewright.ui.chart.Walk.Step;

/// What the pointer and the keys do in a chart.
final class Pointing {

  private final ChartSurface surface;
  private final ChartController controller;

  private Pointing(ChartSurface surface, ChartController controller) {
    this.surface = surface;
    this.controller = controller;
  }

  static void in(ChartSurface surface, ChartController controller) {
    var pointing = new Pointing(surface, controller);
    surface.setOnMouseMoved(event -> pointing.moved(event.getX(), event.getY()));
    surface.setOnMouseExited(_ -> surface.leave());
    surface.setOnMousePressed(
        event -> {
          surface.requestFocus();
          event.consume(); // else what it can be scrolled in would take the keyboard
        });
    surface.setOnMouseClicked(pointing::clicked);
    surface.setOnKeyPressed(pointing::pressed);
  }

  private void moved(double x, double y) {
    surface.point(x, y);
    var hot = surface.markAt(x, y).isPresent() || surface.nameAt(x, y).isPresent();
    surface.setCursor(hot ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    var x = event.getX();
    var y = event.getY();
    var name = surface.nameAt(x, y);
    var mark = surface.markAt(x, y);
    if (event.isShortcutDown()) {
      name.or(() -> mark.map(Mark::key)).ifPresent(controller::onGoTo);
    } else if (name.isPresent()) {
      controller.onHighlight(name.get());
    } else if (mark.isPresent()) {
      controller.onExplain(new Place(mark.get().key(), mark.get().column()));
    } else {
      surface.columnAt(x, y).ifPresent(controller::onColumn);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    var done =
        switch (event.getCode()) {
          case LEFT, KP_LEFT -> walk(Step.LEFT);
          case RIGHT, KP_RIGHT -> walk(Step.RIGHT);
          case UP, KP_UP -> walk(Step.UP);
          case DOWN, KP_DOWN -> walk(Step.DOWN);
          case HOME -> walk(Step.FIRST);
          case END -> walk(Step.LAST);
          case ENTER, SPACE -> controller.onExplainChosen();
          case ESCAPE -> controller.onGiveUp();
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  /// Keys that walk never leave the chart, even where there is nothing further on.
  private boolean walk(Step step) {
    surface.leave();
    controller.onWalk(step, surface.marks());
    return true;
  }
}
