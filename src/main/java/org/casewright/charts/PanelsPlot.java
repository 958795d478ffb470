package org.casewright.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Several pictures over the same FYs in one: above one another, their columns in line, or in a
/// grid.
@SuppressWarnings("serial") // charts are drawn, never serialised
final class PanelsPlot extends HousePlot {

  /// One picture in its place.
  record Placed(YearPlot plot, Rectangle2D area) {
    YearLayout layout() {
      return plot.layout(area);
    }
  }

  private static final double LEAST_WIDTH = 160;
  private static final double LEAST_HEIGHT = 120;

  private final List<YearPlot> plots = new ArrayList<>();
  private Panels panels = new Panels(Panels.Way.ABOVE_ONE_ANOTHER, List.of());

  PanelsPlot() {
    super(LEAST_WIDTH, LEAST_HEIGHT);
  }

  /// Shows other pictures.
  void show(Panels shown) {
    panels = shown;
    while (plots.size() < shown.pictures().size()) {
      plots.add(new YearPlot());
    }
    for (var i = 0; i < shown.pictures().size(); i++) {
      plots.get(i).show(shown.pictures().get(i));
    }
    fireChangeEvent();
  }

  @Override
  public String getPlotType() {
    return "Panels";
  }

  /// The plots that are shown.
  List<YearPlot> plots() {
    return plots.subList(0, panels.pictures().size());
  }

  @Override
  PlottedMarks marksIn(Rectangle2D area) {
    return PlottedMarks.of(
        placed(area).stream().map(each -> each.plot().marksAt(each.area())).toList());
  }

  /// Where each picture stands in this area.
  List<Placed> placed(Rectangle2D area) {
    var grid = panels.grid(area);
    var placed = new ArrayList<Placed>();
    for (var i = 0; i < panels.pictures().size(); i++) {
      var plot = plots.get(i);
      plot.show(panels.picture(i, grid));
      plot.leave(YearLayout.Margins.NONE);
      placed.add(new Placed(plot, grid.cell(i)));
    }
    for (var i = 0; i < grid.across(); i++) {
      lineUp(everyFrom(placed, i, grid.across()));
    }
    return List.copyOf(placed);
  }

  private static List<Placed> everyFrom(List<Placed> placed, int first, int step) {
    return IntStream.iterate(first, i -> i < placed.size(), i -> i + step)
        .mapToObj(placed::get)
        .toList();
  }

  /// Makes the columns of pictures above one another stand above one another.
  private static void lineUp(List<Placed> column) {
    var margins =
        column.stream()
            .map(each -> each.layout().margins(each.area()))
            .reduce(YearLayout.Margins.NONE, YearLayout.Margins::and);
    column.forEach(each -> each.plot().leave(margins));
  }

  @Override
  void drawIn(Graphics2D g2, Rectangle2D area) {
    for (var each : placed(area)) {
      each.plot().drawAt(g2, each.area());
    }
  }
}
