package org.casewright.charts;

import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.Money;
import org.casewright.model.Scenario;
import org.casewright.model.Scene;
import org.jspecify.annotations.Nullable;

/// Draws whichever chart is asked for.
///
/// [#of] makes a chart once. Where charts follow a case that is being edited, keep one of these and
/// call [#show] at most once a frame: the chart is the same object each time and is told once. For
/// one thread at a time.
public final class HouseCharts {

  /// How many scenarios one chart tells apart.
  public static final int MOST_SCENARIOS = LineStyle.BESIDE.size();

  /// Ids of the scenarios that are drawn beside one that is shown, in the order of the case.
  ///
  /// @param picked ids; absent where nobody has picked: then the first, as many as a chart tells
  ///     apart
  public static List<String> beside(BusinessCase in, String shown, @Nullable List<String> picked) {
    return in.allScenarios().stream()
        .map(Scenario::id)
        .filter(id -> !id.equals(shown) && (picked == null || picked.contains(id)))
        .limit(MOST_SCENARIOS - 1L)
        .toList();
  }

  /// The same of a scene: those that it names, else those the chart takes by itself.
  public static List<String> beside(BusinessCase in, Scene scene) {
    return beside(in, scene.scenarioIn(in), scene.beside().isEmpty() ? null : scene.beside());
  }

  private final YearChart drawing = new YearChart();

  /// A chart of its own.
  public static HouseChart of(ChartKind kind, ChartRequest request) {
    return new HouseCharts().show(kind, request);
  }

  /// A sentence in the place of a chart.
  ///
  /// @param title at most ten words
  public static HouseChart instead(ChartRequest request, String title, String sentence) {
    var years = request.now().timeline().financialYears();
    return new YearSheet(
            request,
            title,
            "",
            request.now().scenario().name(),
            sentence,
            new PlottedTable("", Money.POUNDS, years, List.of()),
            AxisRange.EMPTY,
            medium -> YearPicture.over(years, AxisRange.EMPTY, medium).orSaying(sentence))
        .shown(new YearChart());
  }

  /// The chart that is kept, with this in it; its listeners are told once.
  public HouseChart show(ChartKind kind, ChartRequest request) {
    return switch (kind) {
      case PROFILE -> new BenefitProfile(request).sheet().shown(drawing);
      case CUMULATIVE -> new CumulativeChart(request).sheet().shown(drawing);
      case BRIDGE -> new BridgeChart(request).shown();
      case DIFFERENCE -> new DifferenceChart(request).shown();
      case SCENARIOS -> new ScenariosChart(request).sheet().shown(drawing);
      case CASHABILITY -> new CashabilityChart(request).sheet().shown(drawing);
      case OUTCOMES -> new OutcomesChart(request).sheet().shown();
      case BUDGETS -> new BudgetsChart(request).sheet().shown();
      case TIMELINE -> new TimelineChart(request).shown();
      case SMALL_MULTIPLES -> new WorkstreamsChart(request).sheet().shown();
      case FEE -> new FeeChart(request).sheet().shown(drawing);
    };
  }
}
