package org.casewright.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.casewright.charts.ChartKind;
import org.casewright.charts.ChartRequest;
import org.casewright.charts.HeldAxes;
import org.casewright.charts.HouseChart;
import org.casewright.charts.HouseCharts;
import org.casewright.engine.Projection;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Scenario;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.jspecify.annotations.Nullable;

/// Keeps the chart and its table in step with the desk. While a value is being dragged the axis
/// holds; it settles when the drag ends.
public final class ChartController {

  private final Desk desk;
  private final HouseCharts charts = new HouseCharts();
  private @Nullable Integer year;
  private @Nullable HeldAxes held;
  private @Nullable HouseChart shown;
  private @Nullable ChartView view;

  public ChartController(Desk desk) {
    this.desk = desk;
    desk.onChange(this::refresh);
  }

  /// Chart and table, for the window to place.
  public Region view() {
    var pane = view;
    if (pane == null) {
      pane = new ChartView(this);
      view = pane;
      refresh();
    }
    return pane.root();
  }

  /// Puts the picture on the clipboard, as a document would have it.
  public void onCopyPicture() {
    if (view != null) {
      view.copyPicture(model());
    }
  }

  /// Puts the table on the clipboard, to be pasted into a spreadsheet.
  public void onCopyTable() {
    if (view != null) {
      view.copyTable(model());
    }
  }

  /// Shows how the figure comes about that is chosen in the table, where the table has the
  /// keyboard.
  ///
  /// @return whether there is one
  public boolean explainChosen() {
    var chosen = view == null ? Optional.<FigureQuery>empty() : view.chosenFigure();
    chosen.ifPresent(this::onExplain);
    return chosen.isPresent();
  }

  /// Shows how a figure of the table comes about, under the scenario it is of.
  void onExplain(FigureQuery query) {
    var scenario = query.scenario();
    desk.show(
        shown ->
            (scenario == null ? shown : shown.withScenario(scenario))
                .withSelection(new Selection.Explained(query, List.of())));
  }

  /// Shows a chart of one FY for another.
  void onYear(int year) {
    this.year = year;
    refresh();
  }

  /// The FYs to choose from, where the chart is about one of them; else none.
  List<FinancialYear> years() {
    return desk.shown().chart().isOfOneYear() ? desk.now().timeline().financialYears() : List.of();
  }

  void onChart(ChartKind chart) {
    desk.show(shown -> shown.withChart(chart));
  }

  /// Shows the next chart, or with −1 the one before; after the last comes the first.
  public void onStep(int by) {
    var all = List.of(ChartKind.values());
    var at = all.indexOf(desk.shown().chart());
    onChart(all.get(Math.floorMod(at + by, all.size())));
  }

  HouseChart model() {
    var shows = desk.shown();
    var request =
        ChartRequest.of(desk.now())
            .comparedWith(desk.before())
            .calling(desk.compared())
            .in(shows.prices())
            .showing(shows.measure())
            .holding(held)
            .beside(others())
            .about(year);
    return charts.show(shows.chart(), request);
  }

  /// The other scenarios, where a chart has them.
  private List<Projection> others() {
    var shows = desk.shown();
    return !shows.chart().comparesScenarios()
        ? List.of()
        : desk.businessCase().allScenarios().stream()
            .map(Scenario::id)
            .filter(id -> !id.equals(shows.scenario()))
            .limit(HouseCharts.MOST_SCENARIOS - 1)
            .map(id -> desk.session().projection(id, shows.view()))
            .toList();
  }

  void refresh() {
    held = desk.inGesture() && shown != null ? shown.axes() : null;
    var chart = model();
    shown = chart;
    if (view != null) {
      view.show(chart, desk.shown().chart(), desk.textScale());
      view.showYears(years(), chart.table().columns().getFirst());
    }
  }
}
