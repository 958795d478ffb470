package org.casewright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import org.casewright.charts.ChartRequest;
import org.casewright.charts.HouseCharts;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.View;
import org.casewright.ui.Theme;
import org.casewright.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A canvas goes back to its own font after each drawing; a chart must not show it.
@ExtendWith(Toolkit.class)
class ChartSurfaceTest {

  private static final int WIDTH = 730;
  private static final int HEIGHT = 340;

  @Test
  void aChartDrawnAgainLooksTheSame() {
    var once = drawn(1);
    assertThat(drawn(2)).isEqualTo(once);
    assertThat(drawn(5)).isEqualTo(once);
  }

  private static int[] drawn(int times) {
    return Toolkit.asked(
        () -> {
          Theme.load();
          var projection =
              ResolvedCase.of(Examples.open("nottingham-2022")).project(View.AS_STATED);
          var chart = HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(projection));
          var surface = new ChartSurface();
          var scene = new Scene(surface, WIDTH, HEIGHT);
          surface.resize(WIDTH, HEIGHT);
          surface.layout();
          for (var i = 0; i < times; i++) {
            surface.show(chart, 1);
          }
          var image = scene.snapshot(null);
          var pixels = new int[WIDTH * HEIGHT];
          image
              .getPixelReader()
              .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
          return pixels;
        });
  }
}
