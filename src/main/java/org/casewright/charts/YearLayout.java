package org.casewright.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where everything of a chart over FYs stands within a given area.
///
/// @param columns the rectangle of the columns, from the axis's top to its bottom
/// @param texts every text: axis, years, notes, direct labels
/// @param labels the direct labels at the right, from the top down
/// @param gridLines heights of the grid lines, zero not among them
/// @param points middles of the marked places
/// @param leaders from words to the places they name
/// @param band between two rows; absent where there is none
/// @param planEnd where the medium-term plan ends; absent where that is not marked
record YearLayout(
    Rectangle2D columns,
    List<Text> texts,
    List<DirectLabels.Label> labels,
    List<Double> gridLines,
    double zero,
    List<Point2D> points,
    List<Line2D> leaders,
    @Nullable Shape band,
    Line2D.@Nullable Double planEnd) {

  /// A text in its place.
  ///
  /// @param x of its left edge
  /// @param baseline its y
  record Text(String words, Lettering lettering, Color colour, double x, double baseline) {

    void draw(Graphics2D g2) {
      g2.setFont(lettering.font());
      g2.setPaint(colour);
      g2.drawString(words, (float) x, (float) baseline);
    }

    /// The room it takes.
    Rectangle2D bounds() {
      return new Rectangle2D.Double(
          x, baseline - lettering.ascent(), lettering.width(words), lettering.lineHeight());
    }
  }

  static final double GAP = 8;

  /// What the columns leave free at the sides at least, so that pictures above one another line up.
  record Margins(double left, double right) {
    static final Margins NONE = new Margins(0, 0);

    /// Enough for both.
    Margins and(Margins other) {
      return new Margins(Math.max(left, other.left), Math.max(right, other.right));
    }
  }

  static YearLayout of(
      YearPicture picture, Rectangle2D area, Letterings letterings, Margins least) {
    return new YearDrafting(picture, area, letterings, least).layout();
  }

  /// What the columns leave free below them.
  ///
  /// @param named whether the years stand there
  static double footer(boolean named, Lettering text) {
    return named ? text.lineHeight() + GAP : GAP + 1;
  }

  /// What the columns leave free at the sides within this area.
  Margins margins(Rectangle2D area) {
    return new Margins(columns.getX() - area.getX(), area.getMaxX() - columns.getMaxX());
  }

  /// The fonts of a picture, measured.
  record Letterings(Lettering text, Lettering strong, Lettering small) {
    static Letterings of(Medium medium) {
      return new Letterings(
          new Lettering(medium.text()),
          new Lettering(medium.strong()),
          new Lettering(medium.small()));
    }
  }
}
