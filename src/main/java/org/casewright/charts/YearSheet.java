package org.casewright.charts;

import java.util.function.Function;
import java.util.stream.DoubleStream;

/// A chart over FYs that only lacks the medium it is drawn for.
///
/// @param source what the source line says after the case's title: mostly the scenario; may be
///     empty
record YearSheet(
    ChartRequest request,
    String title,
    String subtitle,
    String source,
    String description,
    PlottedTable table,
    AxisRange axis,
    Function<Medium, YearPicture> picture) {

  /// Drawn with `drawing`, and in a document with one of its own.
  HouseChart shown(YearChart drawing) {
    return new HouseChart(
        drawing.show(picture.apply(request.medium())),
        title,
        subtitle,
        ChartWords.sourceLine(request, source),
        description,
        table,
        axis,
        () -> new YearChart().show(picture.apply(Medium.DOCUMENT)));
  }

  /// The axis for these values, in pounds: the one that is held, or the one that fits.
  static AxisRange axis(ChartRequest request, DoubleStream values) {
    var range = values.summaryStatistics();
    var lowest = range.getCount() == 0 ? 0 : range.getMin();
    var highest = range.getCount() == 0 ? 0 : range.getMax();
    var held = request.held();
    return held == null ? AxisRange.covering(lowest, highest) : held.holding(lowest, highest);
  }
}
