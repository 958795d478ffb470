package org.casewright.ui.form;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;

/// A small line, drawn to show the shape of something that its numbers say exactly.
///
/// @param xs in rising order, as many as `ys`
/// @param acrossLabels what stands under its left and right ends
/// @param upLabels what stands beside its bottom and its top
/// @param words what it shows, in a sentence
public record Sketch(
    double[] xs,
    double[] ys,
    double left,
    double right,
    double bottom,
    double top,
    List<String> acrossLabels,
    List<String> upLabels,
    String words) {

  private static final double HEIGHT_IN_EM = 6.5;

  /// An item that shows a sketch.
  public static Item item(String key, Sketch sketch) {
    return new Item.Own(key, sketch, View::new);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch
        && Arrays.equals(xs, sketch.xs)
        && Arrays.equals(ys, sketch.ys)
        && left == sketch.left
        && right == sketch.right
        && bottom == sketch.bottom
        && top == sketch.top
        && acrossLabels.equals(sketch.acrossLabels)
        && upLabels.equals(sketch.upLabels)
        && words.equals(sketch.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(xs), Arrays.hashCode(ys), words);
  }

  /// Draws it in the room it is given.
  private static final class View extends Region implements Item.OwnView {

    private final Canvas canvas = new Canvas();
    private Sketch shown =
        new Sketch(new double[0], new double[0], 0, 1, 0, 1, List.of("", ""), List.of("", ""), "");

    View() {
      getStyleClass().add("sketch");
      getChildren().add(canvas);
      setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    @Override
    public Region root() {
      return this;
    }

    @Override
    public void show(Object state) {
      shown = (Sketch) state;
      setAccessibleText(shown.words());
      requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
      return HEIGHT_IN_EM * em();
    }

    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(width);
    }

    private double em() {
      return getParent() instanceof Region && getScene() != null
          ? Font.getDefault().getSize() * scale()
          : Font.getDefault().getSize();
    }

    /// How much larger than usual the text of the window is.
    private double scale() {
      var probe = lookupEm();
      return probe <= 0 ? 1 : probe / Font.getDefault().getSize();
    }

    private double lookupEm() {
      return getScene().getRoot().getStyle().matches(".*-fx-font-size: *[\\d.]+px.*")
          ? Double.parseDouble(
              getScene().getRoot().getStyle().replaceAll(".*-fx-font-size: *([\\d.]+)px.*", "$1"))
          : 0;
    }

    @Override
    protected void layoutChildren() {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      draw();
    }

    private void draw() {
      var em = em();
      var small = 0.9 * em;
      var pen = canvas.getGraphicsContext2D();
      pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
      pen.setFontSmoothingType(FontSmoothingType.GRAY);
      pen.setFont(Font.font("Roboto", small));
      var x0 = 3.4 * em;
      var x1 = canvas.getWidth() - 0.6 * em;
      var y0 = canvas.getHeight() - 1.6 * em;
      var y1 = 0.7 * em;
      pen.setStroke(Color.web("#e3e6ea"));
      pen.setLineWidth(1);
      pen.strokeLine(x0, y0, x1, y0);
      pen.strokeLine(x0, y1, x1, y1);
      pen.setFill(Color.web("#505a5f"));
      pen.setTextAlign(TextAlignment.RIGHT);
      pen.fillText(shown.upLabels.getFirst(), x0 - 0.4 * em, y0 + 0.3 * em);
      pen.fillText(shown.upLabels.getLast(), x0 - 0.4 * em, y1 + 0.3 * em);
      pen.setTextAlign(TextAlignment.LEFT);
      pen.fillText(shown.acrossLabels.getFirst(), x0, y0 + 1.2 * em);
      pen.setTextAlign(TextAlignment.RIGHT);
      pen.fillText(shown.acrossLabels.getLast(), x1, y0 + 1.2 * em);
      line(x0, x1, y0, y1);
    }

    private void line(double x0, double x1, double y0, double y1) {
      var pen = canvas.getGraphicsContext2D();
      pen.setStroke(Color.web("#12436D"));
      pen.setLineWidth(2);
      pen.beginPath();
      for (var i = 0; i < shown.xs.length; i++) {
        var x = x0 + (shown.xs[i] - shown.left) / (shown.right - shown.left) * (x1 - x0);
        var y = y0 + (shown.ys[i] - shown.bottom) / (shown.top - shown.bottom) * (y1 - y0);
        if (i == 0) {
          pen.moveTo(x, y);
        } else {
          pen.lineTo(x, y);
        }
      }
      pen.stroke();
    }
  }
}
