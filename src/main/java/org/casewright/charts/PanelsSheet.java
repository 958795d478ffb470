package org.casewright.charts;

import java.util.function.Function;

/// A chart of several pictures over FYs that only lacks the medium it is drawn for.
///
/// @param axes that are held while a value is dragged
record PanelsSheet(
    ChartRequest request,
    String title,
    String subtitle,
    String description,
    PlottedTable table,
    HeldAxes axes,
    Function<Medium, Panels> panels) {

  HouseChart shown() {
    return new HouseChart(
        HouseStyle.chart(plot(request.medium())),
        title,
        subtitle,
        ChartWords.sourceLine(request, request.now().scenario().name()),
        description,
        table,
        axes,
        () -> HouseStyle.chart(plot(Medium.DOCUMENT)));
  }

  private PanelsPlot plot(Medium medium) {
    var plot = new PanelsPlot();
    plot.show(panels.apply(medium));
    return plot;
  }
}
