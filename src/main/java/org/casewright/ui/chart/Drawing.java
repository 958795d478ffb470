package org.casewright.ui.chart;

import java.util.Optional;
import org.casewright.charts.ChartRequest;
import org.casewright.charts.HouseChart;
import org.casewright.charts.HouseCharts;
import org.casewright.model.ChartKind;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Reckoner;

/// Draws the chart that is shown. The one that works out what each change does alone takes long
/// where there are many: it is drawn beside the window.
final class Drawing {

  private final HouseCharts charts = new HouseCharts();
  private final Aside aside;
  private final Runnable told;
  private Reckoner<ChartRequest, HouseChart> beside;

  /// @param told is called when a chart is there that was drawn beside the window
  Drawing(Aside aside, Runnable told) {
    this.aside = aside;
    this.told = told;
    this.beside = reckoner();
  }

  private Reckoner<ChartRequest, HouseChart> reckoner() {
    return new Reckoner<>(
        aside, (request, _) -> HouseCharts.of(ChartKind.DIFFERENCE, request), told);
  }

  /// A chart, however long it takes.
  HouseChart atOnce(ChartKind kind, ChartRequest request) {
    return charts.show(kind, request);
  }

  /// A chart as it is to be shown: while it is being worked out, the same chart as it was before;
  /// empty where there was none.
  Optional<HouseChart> show(ChartKind kind, ChartRequest request) {
    if (kind != ChartKind.DIFFERENCE) {
      return Optional.of(charts.show(kind, request));
    }
    return switch (beside.ask(request)) {
      case Reckoner.Found<HouseChart>(var chart) -> Optional.of(chart);
      case Reckoner.Waiting<HouseChart>(var before) -> before;
      case Reckoner.Failed<HouseChart>(var why) ->
          Optional.of(HouseCharts.instead(request, "What makes the difference is not known", why));
    };
  }

  /// What stands where no chart has stood yet.
  static HouseChart waiting(ChartRequest request) {
    return HouseCharts.instead(
        request, "What makes the difference", "Working out what each change does alone …");
  }

  /// From now on about another case.
  void forget() {
    beside = reckoner();
  }
}
