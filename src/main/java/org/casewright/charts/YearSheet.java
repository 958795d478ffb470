package org.casewright.charts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.casewright.charts.PlottedTable.Row;
import org.jspecify.annotations.Nullable;

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
        new HeldAxes(axis, null),
        () -> new YearChart().show(picture.apply(Medium.DOCUMENT)));
  }

  /// The axis that holds these values, and zero, in pounds: the one that is held, or the one that
  /// fits.
  static AxisRange axis(ChartRequest request, DoubleStream values) {
    return axis(request.held() == null ? null : request.held().axis(), values);
  }

  /// The same for the upper of two pictures.
  static AxisRange above(ChartRequest request, DoubleStream values) {
    return axis(request.held() == null ? null : request.held().above(), values);
  }

  private static AxisRange axis(@Nullable AxisRange held, DoubleStream values) {
    var range =
        DoubleStream.concat(DoubleStream.of(0), values.filter(value -> !Double.isNaN(value)))
            .summaryStatistics();
    return held == null
        ? AxisRange.covering(range.getMin(), range.getMax())
        : held.holding(range.getMin(), range.getMax());
  }

  /// How far columns reach below and above zero in each FY.
  static DoubleStream reach(List<Row> stack) {
    var years = stack.isEmpty() ? 0 : stack.getFirst().values().size();
    return IntStream.range(0, years)
        .mapToObj(
            year ->
                DoubleStream.of(
                    stack.stream().mapToDouble(row -> Math.min(0, row.value(year))).sum(),
                    stack.stream().mapToDouble(row -> Math.max(0, row.value(year))).sum()))
        .flatMapToDouble(each -> each);
  }

  /// The values of lines.
  static DoubleStream values(List<Row> lines) {
    return lines.stream().flatMap(row -> row.values().stream()).mapToDouble(value -> value);
  }
}
