package org.casewright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Rectangle;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import org.casewright.charts.Typeface;
import org.casewright.ui.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A canvas goes back to its own font whenever the clip changes; charts must not show it.
class CanvasGraphicsTest {

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void fontPaintAndStrokeOutliveAChangeOfTheClip() {
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          Theme.load();
          var canvas = new Canvas(100, 100).getGraphicsContext2D();
          var graphics = new CanvasGraphics(canvas);
          graphics.setFont(Typeface.REGULAR.at(14));
          graphics.setPaint(new java.awt.Color(0x12436D));
          graphics.setStroke(new BasicStroke(3));

          graphics.setClip(new Rectangle(10, 10, 50, 50));
          graphics.setFont(Typeface.REGULAR.at(14));
          graphics.setPaint(new java.awt.Color(0x12436D));
          graphics.setStroke(new BasicStroke(3));

          assertThat(canvas.getFont().getFamily()).isEqualTo("Roboto");
          assertThat(canvas.getFont().getSize()).isEqualTo(14);
          assertThat(canvas.getStroke()).isEqualTo(Color.web("#12436D"));
          assertThat(canvas.getLineWidth()).isEqualTo(3);
        });
  }
}
