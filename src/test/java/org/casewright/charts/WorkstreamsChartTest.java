package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.casewright.charts.PanelsPlot.Placed;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.model.ChartKind;
import org.junit.jupiter.api.Test;

class WorkstreamsChartTest {

  private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 744, 330);

  private static Yearly workstreams(int count) {
    var written = new Yearly(20);
    IntStream.rangeClosed(1, count)
        .forEach(
            i ->
                written.benefit(
                    "Workstream " + i, IntStream.range(0, 20).mapToDouble(y -> i * 1e5).toArray()));
    return written;
  }

  private static HouseChart chart(Yearly written) {
    return HouseCharts.of(ChartKind.SMALL_MULTIPLES, ChartRequest.of(written.projection()));
  }

  @Test
  void eachHasItsOwnPictureAndAllHaveOneScale() {
    var chart = chart(workstreams(9));
    assertThat(chart.title()).isEqualTo("Workstream 9 brings £900k of £4.5m in 2041/42");
    var placed = ((PanelsPlot) chart.chart().getPlot()).placed(AREA);
    assertThat(placed).hasSize(9);
    assertThat(placed)
        .extracting(each -> each.layout().columns().getHeight())
        .containsOnly(placed.getFirst().layout().columns().getHeight());
    for (var one = 0; one < placed.size(); one++) {
      for (var other = 0; other < one; other++) {
        assertThat(placed.get(one).area().intersects(placed.get(other).area())).isFalse();
      }
    }
    assertThat(words(placed.getFirst())).contains("Workstream 1").doesNotContain("2022/23");
  }

  @Test
  void ofVeryManyTheLastAreTakenTogether() {
    var parts = chart(workstreams(14)).table().rows(Role.PART);
    assertThat(parts).hasSize(12);
    assertThat(parts.getLast().label()).isEqualTo("3 other workstreams");
    assertThat(parts.getLast().value(0)).isCloseTo(39e5, within(1e-3));
  }

  private static List<String> words(Placed placed) {
    return placed.layout().texts().stream().map(YearLayout.Text::words).toList();
  }
}
