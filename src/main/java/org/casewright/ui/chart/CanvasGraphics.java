package org.casewright.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import javafx.scene.canvas.GraphicsContext;
import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;

/// Draws on a canvas without losing font, paint and stroke. Each change of the clip takes a canvas
/// back to its own, while [FXGraphics2D] believes the last ones still in force and would not set
/// the same again: texts after it would come in a substitute font.
final class CanvasGraphics extends FXGraphics2D {

  private static final Font UNUSED_FONT = new Font(Font.DIALOG, Font.PLAIN, 1);
  private static final Paint UNUSED_PAINT = new Color(1, 2, 3);
  private static final Stroke UNUSED_STROKE = new BasicStroke(99);

  CanvasGraphics(GraphicsContext canvas) {
    super(canvas);
  }

  /// Tells the canvas again what is drawn with.
  void remind() {
    var font = getFont();
    var paint = getPaint();
    var stroke = getStroke();
    setFont(UNUSED_FONT);
    setPaint(UNUSED_PAINT);
    setStroke(UNUSED_STROKE);
    setFont(font);
    setPaint(paint);
    setStroke(stroke);
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    super.setClip(shape);
    remind();
  }

  @Override
  public void clip(Shape shape) {
    super.clip(shape);
    remind();
  }
}
