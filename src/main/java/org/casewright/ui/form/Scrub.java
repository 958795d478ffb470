package org.casewright.ui.form;

import java.math.BigDecimal;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Lets a number be changed by dragging the words beside it sideways: a drag of the usual length
/// goes over the whole of where its slider runs, with Shift finely. A click goes into its field, a
/// double-click puts the saved number back.
final class Scrub implements Holding {

  /// A drag that goes over the whole range, in pixels.
  private static final double USUAL = 300;

  private static final double SHORTEST_STEP = 2;
  private static final double LONGEST_STEP = 12;

  /// A hand that shakes by so much is still clicking.
  private static final double SHAKE = 3;

  private final TextField field;
  private final Hand hand;
  private final Grip grip = new Grip(this);
  private @Nullable Track track;
  private @Nullable Drag drag;

  /// A drag: where it was last, how far it has gone in what is measured, and what came of it.
  private record Drag(Track track, double x, double gone, BigDecimal value) {}

  /// @param field where the number can be typed
  Scrub(TextField field, Hand hand) {
    this.field = field;
    this.hand = hand;
  }

  /// Makes the words a place to drag from.
  void on(Label words) {
    words.getStyleClass().add("scrub");
    words.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    words.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    words.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
  }

  /// @param slide where the number runs
  void show(Slide slide, BigDecimal value) {
    track = Track.of(slide, value);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || track == null) {
      return;
    }
    event.consume();
    if (event.getClickCount() == 2) {
      hand.reset();
    } else {
      drag = new Drag(track, event.getSceneX(), 0, track.value());
    }
  }

  private void dragged(MouseEvent event) {
    var before = drag;
    if (before == null) {
      return; // given up with Esc, or never begun
    }
    event.consume();
    var pixels = event.getSceneX() - before.x();
    if (!grip.isHeld()) {
      if (Math.abs(pixels) >= SHAKE) {
        field.requestFocus();
        grip.take(field.getScene());
        drag = new Drag(before.track(), event.getSceneX(), 0, before.value());
      }
      return;
    }
    var after = moved(before, event.getSceneX(), event.isShiftDown());
    drag = after;
    if (after.value().compareTo(before.value()) != 0) {
      hand.slide(after.value());
    }
  }

  private static Drag moved(Drag before, double x, boolean finely) {
    var track = before.track();
    var step = finely ? track.fine() : track.step();
    var low = track.low().min(track.value()).subtract(track.value()).doubleValue();
    var high = track.high().max(track.value()).subtract(track.value()).doubleValue();
    var gone = before.gone() + (x - before.x()) / pixels(track) * step.doubleValue();
    var kept = Math.clamp(gone, low, high);
    return new Drag(track, x, kept, track.at(kept, finely));
  }

  /// How long a drag of one step is.
  static double pixels(Track track) {
    var steps = track.high().subtract(track.low()).doubleValue() / track.step().doubleValue();
    return Math.clamp(USUAL / Math.max(1, steps), SHORTEST_STEP, LONGEST_STEP);
  }

  private void released(MouseEvent event) {
    var clicked = drag != null && !grip.isHeld();
    drag = null;
    var _ = grip.lift();
    if (clicked) {
      field.requestFocus();
      field.selectAll();
    }
    event.consume();
  }

  @Override
  public void grab() {
    hand.grab();
  }

  @Override
  public void release() {
    hand.release();
  }

  @Override
  public void cancel() {
    drag = null;
    hand.cancel();
  }
}
