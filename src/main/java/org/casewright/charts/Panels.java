package org.casewright.charts;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// Several pictures over the same FYs that stand together.
record Panels(Way way, List<YearPicture> pictures) {

  /// How they stand.
  enum Way {
    /// Each has its own axis; the years stand below the lowest.
    ABOVE_ONE_ANOTHER,
    /// All have the same axis, which the leftmost have labels for.
    IN_A_GRID
  }

  Panels {
    pictures = List.copyOf(pictures);
  }

  private static final double BETWEEN = 8;
  private static final double APART = 18;

  /// A panel in a grid is best so many times as wide as high.
  private static final double BEST_SHAPE = 1.7;

  /// How an area is divided.
  record Grid(Rectangle2D area, int count, int across, int down, double footer) {

    /// The place of a picture, in reading order; the lowest are higher by the years below them.
    Rectangle2D cell(int picture) {
      var gap = across == 1 ? 0 : APART;
      var width = Math.floor((area.getWidth() - gap * (across - 1)) / across);
      var height = Math.floor((area.getHeight() - footer - BETWEEN * (down - 1)) / down);
      var column = picture % across;
      var row = picture / across;
      return new Rectangle2D.Double(
          area.getX() + column * (width + gap),
          area.getY() + row * (height + BETWEEN),
          width,
          height + (isLowest(picture) ? footer : 0));
    }

    boolean isLowest(int picture) {
      return picture + across >= count;
    }
  }

  Grid grid(Rectangle2D area) {
    var across = way == Way.IN_A_GRID ? across(area) : 1;
    var down = Math.ceilDiv(Math.max(1, pictures.size()), across);
    var medium = pictures.isEmpty() ? Medium.SCREEN : pictures.getFirst().medium();
    var text = new Lettering(medium.text());
    var years = YearLayout.footer(true, text) - YearLayout.footer(false, text);
    return new Grid(area, pictures.size(), across, down, years);
  }

  /// A picture with what its place in the grid gives it.
  YearPicture picture(int picture, Grid grid) {
    var leftmost = picture % grid.across() == 0;
    return pictures.get(picture).placed(grid.isLowest(picture), leftmost);
  }

  /// The number of columns that gives panels the best shape.
  private int across(Rectangle2D area) {
    var best = 1;
    var least = Double.MAX_VALUE;
    for (var across = 1; across <= pictures.size(); across++) {
      var down = Math.ceilDiv(pictures.size(), across);
      var shape = area.getWidth() / across / (area.getHeight() / down);
      var empty = across * down - pictures.size();
      var off = Math.abs(Math.log(shape / BEST_SHAPE)) + 0.15 * empty;
      if (off < least) {
        least = off;
        best = across;
      }
    }
    return best;
  }
}
