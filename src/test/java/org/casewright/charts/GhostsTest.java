package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// While a value is dragged every chart shows what there was before.
class GhostsTest {

  private static Projection under(BusinessCase written, String scenario) {
    return ResolvedCase.of(written, scenario).project(View.AS_STATED);
  }

  private static BusinessCase example(ChartKind kind) {
    return Examples.open(ChartExamples.of(kind));
  }

  private static String another(ChartKind kind, BusinessCase written) {
    return kind == ChartKind.TIMELINE ? "slip-6" : written.allScenarios().get(1).id();
  }

  private static int[] drawn(HouseChart chart) {
    var image = new BufferedImage(744, 330, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    chart.chart().draw(graphics, new Rectangle2D.Double(0, 0, 744, 330));
    graphics.dispose();
    return image.getRGB(0, 0, 744, 330, null, 0, 744);
  }

  @ParameterizedTest
  @EnumSource
  void whatThereWasBeforeIsDrawnAndSaid(ChartKind kind) {
    var written = example(kind);
    var now = under(written, written.plan().id());
    var before = under(written, another(kind, written));
    var request = ChartRequest.of(now).beside(List.of(before));
    var alone = HouseCharts.of(kind, request);
    assertThat(alone.subtitle()).doesNotContain("dashed");

    var with =
        HouseCharts.of(kind, request.holding(alone.axes()).comparedWith(before).calling("before"));
    assertThat(with.subtitle()).contains("dashed: before");
    assertThat(with.table()).as("it is no row").isEqualTo(alone.table());
    var was = HouseCharts.of(kind, request.holding(with.axes()));
    assertThat(Arrays.equals(drawn(was), drawn(with))).as("it is drawn").isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTheSameHasNoGhost(ChartKind kind) {
    var written = example(kind);
    var now = under(written, written.plan().id());
    var request = ChartRequest.of(now).beside(List.of(under(written, another(kind, written))));
    var same = HouseCharts.of(kind, request.comparedWith(under(written, written.plan().id())));
    assertThat(same.subtitle()).isEqualTo(HouseCharts.of(kind, request).subtitle());
  }

  /// Where there was much more before, the axis reaches there.
  @Test
  void theAxisHasRoomForIt() {
    var now = new Yearly(3).benefit("Fostering", 1e6, 1e6, 1e6).projection();
    var before = new Yearly(3).benefit("Fostering", 7e6, 8e6, 9e6).projection();
    for (var kind :
        List.of(
            ChartKind.CASHABILITY,
            ChartKind.OUTCOMES,
            ChartKind.SMALL_MULTIPLES,
            ChartKind.SCENARIOS,
            ChartKind.BRIDGE)) {
      var chart = HouseCharts.of(kind, ChartRequest.of(now).comparedWith(before));
      assertThat(chart.axis().upper()).as(kind.label()).isGreaterThanOrEqualTo(9e6);
    }
  }
}
