package org.casewright.ui.form;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.Objects;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A slider that says when it is taken hold of, moved, let go, given up with Esc, and
/// double-clicked; with a tick where the saved value is. While it is held, nobody else moves its
/// thumb. Moved by neither mouse nor keys, as assistive technology does it, it takes hold of itself
/// for that one move.
final class ValueSlider extends Region {

  private final Slider slider = new Slider();
  private final Region tick = new Region();
  private final Hand hand;
  private final Grip grip;

  private @Nullable Slide range;
  private @Nullable Double saved;
  private boolean showing;
  /// Whether the last press of the mouse moved the thumb.
  private boolean clickedAway;

  ValueSlider(Hand hand) {
    this.hand = hand;
    this.grip = new Grip(hand);
    slider.setSkin(new ProgressSliderSkin(slider));
    tick.getStyleClass().add("saved-tick");
    tick.setMouseTransparent(true);
    getStyleClass().add("value-slider");
    getChildren().addAll(slider, tick);
    slider.valueProperty().subscribe(value -> moved(value.doubleValue()));
    slider.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    slider.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    slider.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    slider.addEventFilter(KeyEvent.KEY_RELEASED, this::keyReleased);
    slider.focusedProperty().subscribe(this::left);
  }

  Slider slider() {
    return slider;
  }

  void show(Slide range, double value, @Nullable Double saved) {
    var elsewhere = !range.equals(this.range) || !Objects.equals(saved, this.saved);
    this.range = range;
    this.saved = saved;
    if (!grip.isHeld()) {
      showing = true;
      slider.setMin(range.low());
      slider.setMax(range.high());
      slider.setBlockIncrement(range.keyStep());
      slider.setValue(value);
      showing = false;
    }
    tick.setVisible(saved != null);
    if (elsewhere) {
      requestLayout();
    }
  }

  private void moved(double thumb) {
    if (showing || range == null) {
      return;
    }
    var held = grip.isHeld();
    clickedAway = held;
    if (!held) {
      grip.take();
    }
    hand.slide(range.at(thumb));
    if (!held) {
      grip.letGo();
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      grip.letGo();
    }
  }

  private void pressed(MouseEvent event) {
    if (event.getClickCount() == 2) {
      event.consume();
      if (clickedAway) {
        hand.retract();
      }
      hand.reset();
      return;
    }
    clickedAway = false;
    grip.take(getScene());
  }

  private void dragged(MouseEvent event) {
    if (!grip.isHeld()) {
      event.consume(); // given up with Esc: what is left of the drag is nothing
    }
  }

  private void released(MouseEvent event) {
    if (!grip.lift()) {
      event.consume();
    }
  }

  private void keyPressed(KeyEvent event) {
    if (moves(event.getCode())) {
      grip.take();
    }
  }

  private void keyReleased(KeyEvent event) {
    if (moves(event.getCode())) {
      grip.letGo();
    }
  }

  private static boolean moves(KeyCode key) {
    return switch (key) {
      case LEFT, RIGHT, UP, DOWN, HOME, END -> true;
      default -> false;
    };
  }

  @Override
  protected double computePrefHeight(double width) {
    return slider.prefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return slider.prefWidth(height);
  }

  @Override
  protected void layoutChildren() {
    var height = slider.prefHeight(getWidth());
    var top = Math.rint((getHeight() - height) / 2);
    slider.resizeRelocate(0, top, getWidth(), height);
    var thumb = slider.lookup(".thumb");
    var thumbWidth = thumb == null ? 0 : thumb.getLayoutBounds().getWidth();
    if (saved != null && slider.getMax() > slider.getMin()) {
      var share = (saved - slider.getMin()) / (slider.getMax() - slider.getMin());
      var x = Math.rint(thumbWidth / 2 + share * (getWidth() - thumbWidth));
      var tall = Math.rint(height * 0.7);
      tick.resizeRelocate(x - 1, top + Math.rint((height - tall) / 2), 2, tall);
    }
  }
}
