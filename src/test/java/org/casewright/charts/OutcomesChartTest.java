package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.model.ChartKind;
import org.junit.jupiter.api.Test;

class OutcomesChartTest {

  private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 744, 330);

  private static HouseChart chart(Yearly written) {
    return HouseCharts.of(ChartKind.OUTCOMES, ChartRequest.of(written.projection()));
  }

  /// 100 a year, half a year each, for £1,000 a week: 50 at a time, £2.6m a year.
  @Test
  void countsStandAboveWhatTheyAreWorth() {
    var chart = chart(new Yearly(5).benefit("Grant", 0, 0, 0, 0, 0).flow("children", 100, 1_000));
    assertThat(chart.title()).isEqualTo("50 children in 2026/27, worth £2.6m a year");
    var table = chart.table();
    assertThat(table.text(table.row("stock of children").orElseThrow(), 4)).isEqualTo("50.0");
    assertThat(table.text(table.row("starts of children").orElseThrow(), 4)).isEqualTo("100.0");
    assertThat(table.text(table.row("worth of children").orElseThrow(), 4)).isEqualTo("2.60");
  }

  @Test
  void picturesAboveOneAnotherAreInLine() {
    var written = new Yearly(4).benefit("Grant", 0, 0, 0, 9e9).flow("children", 100, 1_000);
    var placed = ((PanelsPlot) chart(written).chart().getPlot()).placed(AREA);
    var upper = placed.get(0).layout().columns();
    var lower = placed.get(1).layout().columns();
    assertThat(upper.getX()).isEqualTo(lower.getX());
    assertThat(upper.getMaxX()).isEqualTo(lower.getMaxX());
    assertThat(upper.getMaxY()).isLessThan(lower.getY());
  }

  /// Five kinds, and one that is not named: the four that are worth most have lines, and what the
  /// others bring is still part of the whole.
  @Test
  void theKindsWorthLeastAreTakenTogether() {
    var written =
        new Yearly(3)
            .benefit("Grant", 5e5, 5e5, 5e5)
            .flow("beds", 10, 100)
            .flow("children", 100, 1_000)
            .flow("plans", 90, 900)
            .flow("carers", 80, 800)
            .flow("posts", 70, 700)
            .flow("", 60, 600);
    var table = chart(written).table();
    assertThat(table.rows(Role.LINE))
        .extracting(Row::label)
        .contains("Children, on average", "Posts, on average")
        .doesNotContain("Beds, on average")
        .hasSize(8);
    var parts = table.rows(Role.PART);
    assertThat(parts).hasSize(5);
    assertThat(parts.getLast().label()).isEqualTo("Gross benefit, other (beds)");
    assertThat(parts.stream().mapToDouble(row -> row.value(2)).sum())
        .isCloseTo(table.row(PlottedTable.Keys.GROSS).orElseThrow().value(2), within(1e-6));
  }

  @Test
  void bothAxesAreHeldWhileAValueIsDragged() {
    var written = new Yearly(4).benefit("Grant", 0, 0, 0, 0).flow("children", 100, 1_000);
    var fewer = new Yearly(4).benefit("Grant", 0, 0, 0, 0).flow("children", 60, 1_000);
    var first = chart(written);
    var request = ChartRequest.of(fewer.projection());
    var dragged = HouseCharts.of(ChartKind.OUTCOMES, request.holding(first.axes()));
    assertThat(dragged.axes()).isEqualTo(first.axes());
    assertThat(HouseCharts.of(ChartKind.OUTCOMES, request).axes()).isNotEqualTo(first.axes());
  }

  @Test
  void whereNothingIsCountedItSaysSo() {
    var chart = chart(new Yearly(2).benefit("Grant", 1e6, 2e6));
    assertThat(chart.title()).isEqualTo("Benefits worth £2.0m a year, with no outcomes counted");
    assertThat(chart.table().rows())
        .extracting(Row::label)
        .containsExactly("Gross benefit, in pounds only", "Gross benefit");
  }
}
