package org.casewright.charts;

import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;

/// A chart with the words and the table that belong to it. On screen and in a document the title,
/// the subtitle and the source line stand outside the picture.
///
/// @param chart the picture, for the medium it was asked for
/// @param title what the chart finds, at most ten words
/// @param subtitle measure, scenario, view and prices
/// @param sourceLine organisation, case and scenario
/// @param description two sentences for those who do not see the picture
/// @param table exactly the values drawn
/// @param axes of the picture, to be held while a value is dragged
/// @param forDocument the same picture in a document's sizes
public record HouseChart(
    JFreeChart chart,
    String title,
    String subtitle,
    String sourceLine,
    String description,
    PlottedTable table,
    HeldAxes axes,
    Supplier<JFreeChart> forDocument) {

  /// The axis of the picture, or of the lower of two.
  public AxisRange axis() {
    return axes.axis();
  }

  /// What stands where when the picture is drawn this large.
  public PlottedMarks marks(double width, double height) {
    return chart.getPlot() instanceof Marked plot
        ? plot.marks(new Rectangle2D.Double(0, 0, width, height))
        : PlottedMarks.NONE;
  }
}
