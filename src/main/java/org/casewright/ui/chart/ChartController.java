package org.casewright.ui.chart;

import java.util.List;
import javafx.scene.layout.Region;
import org.casewright.charts.AxisRange;
import org.casewright.charts.BenefitProfile;
import org.casewright.charts.HouseChart;
import org.casewright.model.FigureQuery;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.jspecify.annotations.Nullable;

/// Keeps the chart and its table in step with the desk. While a value is being dragged the axis
/// holds; it settles when the drag ends.
public final class ChartController {

  private final Desk desk;
  private final BenefitProfile profile = new BenefitProfile();
  private @Nullable AxisRange held;
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

  /// Shows how a figure of the table comes about.
  void onExplain(FigureQuery query) {
    desk.show(shown -> shown.withSelection(new Selection.Explained(query, List.of())));
  }

  HouseChart model() {
    var shows = desk.shown();
    var request =
        BenefitProfile.Request.of(desk.now())
            .comparedWith(desk.before())
            .in(shows.prices())
            .showing(shows.measure())
            .holding(held);
    return profile.show(request);
  }

  void refresh() {
    held = desk.inGesture() && shown != null ? shown.axis() : null;
    var chart = model();
    shown = chart;
    if (view != null) {
      view.show(chart, desk.textScale());
    }
  }
}
