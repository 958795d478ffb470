package org.casewright.ui.live;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import org.jfree.fx.FXGraphics2D;
import org.jfree.fx.FXHints;

/// A canvas for drawings that are made for paper too.
public final class Sheet {

  private final Canvas canvas = new Canvas();
  private final FXGraphics2D graphics = new FXGraphics2D(canvas.getGraphicsContext2D());

  public Sheet() {
    graphics.setRenderingHint(FXHints.KEY_USE_FX_FONT_METRICS, true);
    graphics.setZeroStrokeWidth(0.1);
  }

  /// What it is drawn on, to be placed.
  public Node node() {
    return canvas;
  }

  public double width() {
    return canvas.getWidth();
  }

  public double height() {
    return canvas.getHeight();
  }

  /// Gives it another size.
  ///
  /// @return whether it had another one: what was drawn is to be drawn again
  public boolean size(double width, double height) {
    var other = canvas.getWidth() != width || canvas.getHeight() != height;
    canvas.setWidth(width);
    canvas.setHeight(height);
    return other;
  }

  /// Draws anew.
  ///
  /// The canvas keeps its state from one drawing to the next: taken back to its own, it would lose
  /// the font that `graphics` believes in force and would not set again.
  ///
  /// @param scale pixels to a unit of the drawing
  public void draw(double scale, Consumer<Graphics2D> drawing) {
    // Up to whole pixels: of one that it has in part only, it would keep what was drawn there
    // when it was larger.
    canvas.getGraphicsContext2D().clearRect(0, 0, Math.ceil(width()), Math.ceil(height()));
    if (width() >= 1 && height() >= 1) {
      var before = graphics.getTransform();
      graphics.scale(scale, scale);
      drawing.accept(graphics);
      graphics.setTransform(before);
    }
  }
}
