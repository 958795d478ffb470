package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.charts.PlottedTable.Row;
import org.casewright.model.ChartKind;
import org.casewright.model.PriceBasis;
import org.junit.jupiter.api.Test;

class FeeChartTest {

  private static HouseChart chart(Yearly written) {
    return HouseCharts.of(ChartKind.FEE, ChartRequest.of(written.projection()));
  }

  private static String cell(HouseChart chart, String row, int year) {
    return chart.table().text(chart.table().row(row).orElseThrow(), year);
  }

  /// £1m saved of the £2m at which £400k is due: £200k; then £3m, and the other £200k.
  @Test
  void whatIsSavedIsSharedOut() {
    var chart = chart(new Yearly(3).benefit("Fostering", 0, 1e6, 3e6).fee(400_000, 2_000_000));
    assertThat(chart.title()).isEqualTo("The partner is paid £400k of £4.0m saved");
    assertThat(cell(chart, "fee", 1)).isEqualTo("0.20");
    assertThat(cell(chart, "kept by the council", 1)).isEqualTo("0.80");
    assertThat(cell(chart, "fee", 2)).isEqualTo("0.20");
    assertThat(cell(chart, "kept by the council", 2)).isEqualTo("2.80");
    assertThat(cell(chart, "fee so far", 2)).isEqualTo("0.40");
  }

  @Test
  void aFeeThatIsMoreThanTheSavingOfItsYearLeavesLessThanNothing() {
    var chart = chart(new Yearly(2).benefit("Fostering", 1e6, 1e6).fee(1_500_000, 1_000_000));
    assertThat(cell(chart, "kept by the council", 0)).isEqualTo("−0.50");
    assertThat(chart.axis().lower()).isNegative();
  }

  @Test
  void withoutAFeeItSaysWhatWouldBeShown() {
    var chart = chart(new Yearly(2).benefit("Fostering", 0, 1e6).cost(1e5, 1e5));
    assertThat(chart.title()).isEqualTo("No fee depends on what is saved");
    assertThat(chart.table().rows()).extracting(Row::label).containsExactly("Gross benefit");
  }

  /// What the last year earns falls due a year later, when there is no price index any more.
  @Test
  void whatFallsDueLaterIsReal() {
    var later = new Yearly(2).benefit("Fostering", 0, 2e6).fee(400_000, 2_000_000, 12);
    var request = ChartRequest.of(later.projection());
    assertThat(HouseCharts.of(ChartKind.FEE, request).description())
        .endsWith("stays; £400k more falls due later.");
    assertThat(HouseCharts.of(ChartKind.FEE, request.in(PriceBasis.CASH)).description())
        .endsWith("stays; £400k more falls due later, in real prices.");
  }
}
