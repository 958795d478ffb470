package org.casewright.charts;

import java.awt.Color;
import java.util.List;
import org.casewright.charts.HouseStyle.Line;

/// How a line is drawn: colour and pattern both tell lines apart, so that a print in greys does.
///
/// @param halo white along it, so that it is readable over columns of any colour
/// @param ringed whether each year has a marker, where there is room for them
record LineStyle(Color colour, Line line, Line halo, boolean ringed) {

  /// Net benefit, and whatever else a chart is about.
  static final LineStyle NET = new LineStyle(HouseStyle.NET, Line.NET, Line.NET_HALO, true);

  /// What the same line was before a change.
  static final LineStyle BEFORE =
      new LineStyle(HouseStyle.BEFORE, Line.BEFORE, Line.BEFORE_HALO, false);

  static final LineStyle GROSS =
      new LineStyle(HouseStyle.PALETTE.get(0), Line.NET, Line.NET_HALO, false);

  static final LineStyle COST =
      new LineStyle(HouseStyle.COST_EDGE, Line.DASHED, Line.NET_HALO, false);

  /// Lines beside one another, at most as many as there are; the first is what the chart is about.
  static final List<LineStyle> BESIDE =
      List.of(
          new LineStyle(HouseStyle.PALETTE.get(0), Line.NET, Line.NET_HALO, true),
          new LineStyle(HouseStyle.PALETTE.get(3), Line.DASHED, Line.NET_HALO, false),
          new LineStyle(HouseStyle.PALETTE.get(2), Line.DOTTED, Line.NET_HALO, false),
          new LineStyle(HouseStyle.PALETTE.get(1), Line.DASH_DOT, Line.NET_HALO, false));
}
