package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.model.ChartKind;
import org.junit.jupiter.api.Test;

class BudgetsChartTest {

  private static HouseChart chart(Yearly written) {
    return HouseCharts.of(ChartKind.BUDGETS, ChartRequest.of(written.projection()));
  }

  private static String cell(HouseChart chart, String row, int year) {
    return chart.table().text(chart.table().row(row).orElseThrow(), year);
  }

  /// Of £1m half is cashable and three tenths avoid cost: £0.8m comes off £5m, £0.2m short of £1m.
  @Test
  void whatIsSavedAndWhatIsShortMakeUpTheTarget() {
    var chart = chart(new Yearly(2).benefit("Fostering", 0, 1e6).line(5_000_000L, 1_000_000));
    assertThat(chart.title()).isEqualTo("Savings are £200k short of their target in 2023/24");
    assertThat(cell(chart, "do nothing", 1)).isEqualTo("5.00");
    assertThat(cell(chart, "with the programme", 1)).isEqualTo("4.20");
    assertThat(cell(chart, "cashable saving", 1)).isEqualTo("0.50");
    assertThat(cell(chart, "cost avoided", 1)).isEqualTo("0.30");
    assertThat(cell(chart, "gap", 1)).isEqualTo("0.20");
  }

  @Test
  void aSavingBeyondTheTargetHangsBelowZero() {
    var chart = chart(new Yearly(1).benefit("Fostering", 2e6).line(null, 1_000_000));
    assertThat(chart.title()).isEqualTo("Savings pass their target by £600k in 2022/23");
    assertThat(cell(chart, "gap", 0)).isEqualTo("−0.60");
    assertThat(chart.axis().lower()).isNegative();
  }

  @Test
  void linesWithoutABudgetAreLeftOutAndToldOf() {
    var written = new Yearly(2).benefit("Fostering", 0, 1e6).line(5_000_000L).line(null);
    var chart = chart(written);
    assertThat(cell(chart, "do nothing", 1)).isEqualTo("5.00");
    var plot = (PanelsPlot) chart.chart().getPlot();
    var layout = plot.placed(new Rectangle2D.Double(0, 0, 744, 330)).getFirst().layout();
    assertThat(layout.texts())
        .extracting(YearLayout.Text::words)
        .contains("Budget, 1 of 2 lines: others have none yet");
  }

  @Test
  void whereNoBudgetIsGivenItSaysWhatToAdd() {
    var chart = chart(new Yearly(2).benefit("Fostering", 0, 1e6).line(null));
    assertThat(chart.title()).isEqualTo("£800k saved in 2023/24, on budgets not yet given");
    assertThat(chart.table().rows())
        .extracting(Row::label)
        .containsExactly("Saved, cashable", "Saved, cost avoidance");
    var empty = chart(new Yearly(2).benefit("Fostering", 0, 1e6));
    assertThat(empty.title()).isEqualTo("No budget is named that savings count against");
    assertThat(empty.table().rows()).isEmpty();
  }

  /// Chart, table and words are of the line that is asked about; the scale is that line's.
  @Test
  void oneLineOfSeveralIsShownAlone() {
    var request =
        ChartRequest.of(
            new Yearly(2)
                .benefit("Fostering", 0, 1e6)
                .line(5_000_000L, 1_000_000)
                .line(300_000L)
                .projection());
    var lines = request.now().resolved().written().budgetLines();
    var one = HouseCharts.of(ChartKind.BUDGETS, request.onlyBudgetLine(lines.get(1).id()));
    assertThat(cell(one, "do nothing", 1)).isEqualTo("300");
    assertThat(one.table().rows()).extracting(Row::key).doesNotContain("savings target", "gap");
    assertThat(one.subtitle()).startsWith(lines.get(1).name() + " without and with the programme");
    assertThat(one.description()).contains("the budget of " + lines.get(1).name());

    var all = HouseCharts.of(ChartKind.BUDGETS, request);
    assertThat(cell(all, "do nothing", 1)).isEqualTo("5.30");
    assertThat(HouseCharts.of(ChartKind.BUDGETS, request.onlyBudgetLine("gone")).table())
        .isEqualTo(all.table());
  }
}
