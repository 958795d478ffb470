package org.casewright.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The dot of a handle: has the keyboard, and is moved by arrow keys or by the drawing it stands
/// in, which knows what a place in it means.
final class Knob extends Region implements Holding {

  /// The least that can be aimed at, in pixels.
  private static final double TARGET = 24;

  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

  private final Runnable changed;
  private final Grip grip = new Grip(this);
  private Handle handle;
  private @Nullable Handle taken;
  private Spot spot;

  /// @param changed it has been taken hold of, let go or given the keyboard
  Knob(Handle handle, Runnable changed) {
    this.handle = handle;
    this.changed = changed;
    this.spot = handle.spot();
    setId("handle-" + handle.key());
    getStyleClass().add("knob");
    setFocusTraversable(true);
    setMouseTransparent(true); // of several that overlap, the drawing finds the nearest
    setAccessibleRole(AccessibleRole.SLIDER);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
    focusedProperty().subscribe(this::focusChanged);
  }

  void show(Handle handle) {
    this.handle = handle;
    setAccessibleText(handle.name() + ", " + handle.words());
    setAccessibleHelp(handle.help());
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
  }

  Handle handle() {
    return handle;
  }

  boolean isHeld() {
    return grip.isHeld();
  }

  void press(Scene scene) {
    requestFocus();
    grip.take(scene);
  }

  /// So far from where it was taken hold of, in what the drawing measures.
  void drag(double across, double up, boolean finely) {
    var from = taken;
    if (grip.isHeld() && from != null) {
      to(new Spot(from.across().at(across, finely), from.up().at(up, finely)));
    }
  }

  void lift() {
    var _ = grip.lift();
  }

  private void to(Spot wanted) {
    if (!wanted.equals(spot)) {
      spot = wanted;
      handle.moving().move(wanted);
    }
  }

  @Override
  public void grab() {
    if (taken == null) {
      taken = handle;
      spot = handle.spot();
    }
    handle.moving().grab();
    heldChanged();
  }

  @Override
  public void release() {
    taken = null;
    handle.moving().release();
    heldChanged();
  }

  @Override
  public void cancel() {
    taken = null;
    handle.moving().cancel();
    heldChanged();
  }

  private void heldChanged() {
    pseudoClassStateChanged(HELD, grip.isHeld());
    changed.run();
  }

  private void focusChanged(boolean focused) {
    if (!focused) {
      grip.letGo();
    }
    changed.run();
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && grip.isHeld()) {
      grip.giveUp();
      event.consume();
    } else if (isArrow(event)) {
      step(event.getCode(), event.isShiftDown());
      event.consume();
    }
  }

  private void step(KeyCode arrow, boolean far) {
    grip.take();
    var from = taken;
    if (from == null) {
      return;
    }
    var steps = arrow == KeyCode.RIGHT || arrow == KeyCode.UP ? 1 : -1;
    to(
        arrow == KeyCode.LEFT || arrow == KeyCode.RIGHT
            ? new Spot(from.across().after(spot.across(), steps, far), spot.up())
            : new Spot(spot.across(), from.up().after(spot.up(), steps, far)));
  }

  private void keyReleased(KeyEvent event) {
    if (isArrow(event)) {
      grip.letGo();
      event.consume();
    }
  }

  /// Arrows with Alt or Ctrl belong to commands.
  private static boolean isArrow(KeyEvent event) {
    return event.getCode().isArrowKey()
        && !event.isAltDown()
        && !event.isControlDown()
        && !event.isMetaDown();
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(TARGET, super.computePrefWidth(height));
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(TARGET, super.computePrefHeight(width));
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> nudge(KeyCode.RIGHT);
      case DECREMENT -> nudge(KeyCode.LEFT);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  private void nudge(KeyCode arrow) {
    step(arrow, false);
    grip.letGo();
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> handle.across().value().doubleValue();
      case MIN_VALUE -> handle.across().low().doubleValue();
      case MAX_VALUE -> handle.across().high().doubleValue();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
