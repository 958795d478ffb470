package org.casewright.ui.form;

import atlantafx.base.controls.ProgressSliderSkin;
import java.math.BigDecimal;
import javafx.event.EventHandler;
import javafx.scene.Scene;
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

  /// What a person does with it.
  interface Hand {
    void grab();

    void slide(BigDecimal value);

    void release();

    void cancel();

    void reset();
  }

  private final Slider slider = new Slider();
  private final Region tick = new Region();
  private final Hand hand;
  /// On the scene, because the window keeps Esc to itself while a mouse button is down.
  private final EventHandler<KeyEvent> escape = this::giveUp;

  private @Nullable Slide range;
  private @Nullable Double saved;
  private @Nullable Scene pressedIn;
  private boolean held;
  private boolean showing;

  ValueSlider(Hand hand) {
    this.hand = hand;
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
    this.range = range;
    this.saved = saved;
    if (!held) {
      showing = true;
      slider.setMin(range.low());
      slider.setMax(range.high());
      slider.setBlockIncrement(range.keyStep());
      slider.setValue(value);
      showing = false;
    }
    tick.setVisible(saved != null);
    requestLayout();
  }

  private void moved(double thumb) {
    if (showing || range == null) {
      return;
    }
    if (held) {
      hand.slide(range.at(thumb));
    } else {
      held = true;
      hand.grab();
      hand.slide(range.at(thumb));
      letGo();
    }
  }

  private void letGo() {
    held = false;
    hand.release();
  }

  private void left(boolean focused) {
    if (!focused && held) {
      letGo();
    }
  }

  private void pressed(MouseEvent event) {
    if (event.getClickCount() == 2) {
      event.consume();
      hand.reset();
      return;
    }
    held = true;
    pressedIn = getScene();
    pressedIn.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    hand.grab();
  }

  private void dragged(MouseEvent event) {
    if (!held) {
      event.consume(); // given up with Esc: what is left of the drag is nothing
    }
  }

  private void released(MouseEvent event) {
    if (pressedIn != null) { // the slider itself may have left the scene meanwhile
      pressedIn.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
      pressedIn = null;
    }
    if (held) {
      letGo();
    } else {
      event.consume();
    }
  }

  private void keyPressed(KeyEvent event) {
    if (moves(event.getCode())) {
      held = true;
      hand.grab();
    }
  }

  private void giveUp(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && held) {
      held = false;
      hand.cancel();
      event.consume();
    }
  }

  private void keyReleased(KeyEvent event) {
    if (held && moves(event.getCode())) {
      letGo();
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
