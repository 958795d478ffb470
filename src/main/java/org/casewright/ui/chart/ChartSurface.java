package org.casewright.ui.chart;

import java.awt.geom.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.casewright.charts.HouseChart;
import org.jfree.chart.JFreeChart;
import org.jfree.fx.FXGraphics2D;
import org.jfree.fx.FXHints;
import org.jspecify.annotations.Nullable;

/// Where a chart is drawn: once for each [#show], and when its size changes. Takes all the room
/// it is given.
final class ChartSurface extends Region {

  private final Canvas canvas = new Canvas();
  private final FXGraphics2D graphics = new FXGraphics2D(canvas.getGraphicsContext2D());
  private @Nullable JFreeChart chart;
  private double scale = 1;

  ChartSurface() {
    graphics.setRenderingHint(FXHints.KEY_USE_FX_FONT_METRICS, true);
    graphics.setZeroStrokeWidth(0.1);
    getStyleClass().add("chart-surface");
    getChildren().add(canvas);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
  }

  /// @param scale how much larger than usual its text is
  void show(HouseChart shown, double scale) {
    this.chart = shown.chart();
    this.scale = scale;
    setAccessibleText(shown.description());
    draw();
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      draw();
    }
  }

  /// The canvas keeps its state from one drawing to the next: taken back to its own, it would lose
  /// the font that `graphics` believes in force and would not set again.
  private void draw() {
    var width = canvas.getWidth();
    var height = canvas.getHeight();
    var context = canvas.getGraphicsContext2D();
    context.clearRect(0, 0, width, height);
    if (chart == null || width < 1 || height < 1) {
      return;
    }
    var before = graphics.getTransform();
    graphics.scale(scale, scale);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width / scale, height / scale));
    graphics.setTransform(before);
  }
}
