package org.casewright.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/// Draws a sketch in the room it is given, lets its handles be dragged, and says beside the one
/// that is held, pointed at or has the keyboard where it stands. Measures follow the height of its
/// own labels, so that it grows with the text.
final class SketchView extends Region implements Item.OwnView {

  private static final PseudoClass MOVABLE = PseudoClass.getPseudoClass("movable");
  private static final PseudoClass HOT = PseudoClass.getPseudoClass("hot");

  private final Line bottom = rule();
  private final Line top = rule();
  private final Pane lines = new Pane();
  private final Label low = words();
  private final Label high = words();
  private final Label first = words();
  private final Label last = words();
  private final Pane dots = new Pane();
  private final Saying saying = new Saying(this);
  private Frame frame = new Frame(0, 1, 1, 0);
  private @Nullable Sketch shown;
  private List<Knob> knobs = List.of();
  private @Nullable Knob hot;
  private @Nullable Pull pull;

  /// Where the drawing is within the room, in pixels.
  private record Frame(double left, double right, double bottom, double top) {}

  /// A drag: what it moves, where it was pressed in the scene, and how much a pixel is.
  private record Pull(Knob knob, double x, double y, double across, double up) {}

  SketchView() {
    getStyleClass().add("sketch");
    lines.setManaged(false);
    dots.setManaged(false);
    getChildren().addAll(bottom, top, lines, low, high, first, last, dots, saying);
    getChildren().forEach(child -> child.setMouseTransparent(true));
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(near(event).orElse(null)));
    addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(null));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  private static Line rule() {
    var line = new Line();
    line.getStyleClass().add("sketch-rule");
    return line;
  }

  private static Label words() {
    var label = new Label();
    label.getStyleClass().add("quiet");
    return label;
  }

  @Override
  public Region root() {
    return this;
  }

  @Override
  public void show(Object state) {
    var sketch = (Sketch) state;
    shown = sketch;
    setAccessibleText(sketch.words());
    setAccessibleRole(
        sketch.handles().isEmpty() ? AccessibleRole.IMAGE_VIEW : AccessibleRole.PARENT);
    low.setText(sketch.upLabels().getFirst());
    high.setText(sketch.upLabels().getLast());
    first.setText(sketch.acrossLabels().getFirst());
    last.setText(sketch.acrossLabels().getLast());
    pseudoClassStateChanged(MOVABLE, !sketch.handles().isEmpty());
    showKnobs(sketch.handles());
    lines.getChildren().setAll(sketch.lines().stream().map(SketchView::line).toList());
    requestLayout();
  }

  /// Handles that stay keep their dots, and with them the keyboard.
  private void showKnobs(List<Handle> handles) {
    var kept = new ArrayList<Knob>();
    for (var handle : handles) {
      var knob =
          knobs.stream()
              .filter(each -> each.handle().key().equals(handle.key()))
              .findFirst()
              .orElseGet(() -> new Knob(handle, this::requestLayout));
      knob.show(handle);
      kept.add(knob);
    }
    knobs = kept;
    if (!dots.getChildren().equals(kept)) {
      dots.getChildren().setAll(kept);
    }
  }

  private static Polyline line(Sketch.Line line) {
    var drawn = new Polyline();
    drawn.getStyleClass().add(line.thin() ? "sketch-thin" : "sketch-line");
    return drawn;
  }

  private void point(@Nullable Knob knob) {
    if (knob != hot) {
      hot = knob;
      knobs.forEach(each -> each.pseudoClassStateChanged(HOT, each == knob));
      setCursor(knob == null ? null : knob.handle().up().isFree() ? Cursor.MOVE : Cursor.H_RESIZE);
      requestLayout();
    }
  }

  private Optional<Knob> near(MouseEvent event) {
    var here = sceneToLocal(event.getSceneX(), event.getSceneY());
    return knobs.stream()
        .filter(knob -> knob.getBoundsInParent().contains(here))
        .min(
            Comparator.comparingDouble(
                knob ->
                    here.distance(
                        knob.getBoundsInParent().getCenterX(),
                        knob.getBoundsInParent().getCenterY())));
  }

  private void pressed(MouseEvent event) {
    var knob = near(event).orElse(null);
    var sketch = shown;
    if (knob == null || sketch == null || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    pull =
        new Pull(
            knob,
            event.getSceneX(),
            event.getSceneY(),
            (sketch.right() - sketch.left()) / (frame.right() - frame.left()),
            (sketch.top() - sketch.bottom()) / (frame.bottom() - frame.top()));
    knob.press(getScene());
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (pull != null) {
      pull.knob()
          .drag(
              (event.getSceneX() - pull.x()) * pull.across(),
              (pull.y() - event.getSceneY()) * pull.up(),
              event.isShiftDown());
      event.consume();
    }
  }

  private void released(MouseEvent event) {
    if (pull != null) {
      pull.knob().lift();
      pull = null;
      point(near(event).orElse(null));
      event.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    var sketch = shown;
    if (sketch == null) {
      return;
    }
    var line = low.prefHeight(-1);
    frame =
        new Frame(
            Math.rint(Math.max(low.prefWidth(-1), high.prefWidth(-1)) + 0.6 * line),
            Math.rint(getWidth() - 0.75 * line),
            Math.rint(getHeight() - 1.5 * line),
            Math.rint(0.75 * line));
    rule(bottom, frame.bottom());
    rule(top, frame.top());
    besides(low, frame.bottom());
    besides(high, frame.top());
    var under = getHeight() - line;
    place(first, frame.left(), under);
    place(last, frame.right() - last.prefWidth(-1), under);
    for (var i = 0; i < sketch.lines().size(); i++) {
      draw((Polyline) lines.getChildren().get(i), sketch.lines().get(i), sketch);
    }
    knobs.forEach(knob -> place(knob, sketch));
    saying.about(spoken().orElse(null), frame.left());
  }

  private void rule(Line rule, double y) {
    rule.setStartX(frame.left());
    rule.setEndX(frame.right());
    rule.setStartY(y);
    rule.setEndY(y);
  }

  private void besides(Label label, double y) {
    place(
        label,
        frame.left() - 0.6 * label.prefHeight(-1) - label.prefWidth(-1),
        y - label.prefHeight(-1) / 2);
  }

  private static void place(Region region, double x, double y) {
    region.autosize();
    region.relocate(Math.rint(x), Math.rint(y));
  }

  private double x(Sketch sketch, Sketch.Point point) {
    var share = (point.x() - sketch.left()) / (sketch.right() - sketch.left());
    return frame.left() + share * (frame.right() - frame.left());
  }

  private double y(Sketch sketch, Sketch.Point point) {
    var share = (point.y() - sketch.bottom()) / (sketch.top() - sketch.bottom());
    return frame.bottom() + share * (frame.top() - frame.bottom());
  }

  private void draw(Polyline drawn, Sketch.Line line, Sketch sketch) {
    var places = new ArrayList<Double>();
    for (var point : line.points()) {
      places.add(x(sketch, point));
      places.add(y(sketch, point));
    }
    drawn.getPoints().setAll(places);
  }

  private void place(Knob knob, Sketch sketch) {
    knob.autosize();
    knob.relocate(
        x(sketch, knob.handle().at()) - knob.getWidth() / 2,
        y(sketch, knob.handle().at()) - knob.getHeight() / 2);
  }

  private Optional<Knob> spoken() {
    return knobs.stream()
        .filter(Knob::isHeld)
        .findFirst()
        .or(() -> Optional.ofNullable(hot).filter(knobs::contains))
        .or(() -> knobs.stream().filter(Knob::isFocused).findFirst());
  }
}
