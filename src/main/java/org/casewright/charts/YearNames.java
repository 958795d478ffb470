package org.casewright.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casewright.model.FinancialYear;

/// The names of FYs below their columns: in full, or short, or only some of them, as there is room.
final class YearNames {

  private static final double GAP = 8;
  private static final int[] EVERY = {2, 3, 4, 5, 10, 15, 30};

  private YearNames() {}

  /// @param area within which they stand, at its foot
  /// @param left where the first column begins
  /// @param width of all columns together
  static List<YearLayout.Text> below(
      List<FinancialYear> years, Rectangle2D area, double left, double width, Lettering text) {
    var pitch = width / years.size();
    var whole = years.stream().mapToDouble(year -> text.width(year.label())).max().orElse(0);
    var brief = years.stream().mapToDouble(year -> text.width(year.shortLabel())).max().orElse(0);
    var inFull = whole + GAP <= pitch;
    var every = every(pitch, inFull ? whole : brief);
    var baseline = area.getMaxY() - text.lineHeight() + text.ascent();
    var names = new ArrayList<YearLayout.Text>();
    for (var i = 0; i < years.size(); i += every) {
      var words = inFull ? years.get(i).label() : years.get(i).shortLabel();
      var x = left + (i + 0.5) * pitch - text.width(words) / 2;
      if (x + text.width(words) <= area.getMaxX()) {
        names.add(new YearLayout.Text(words, text, HouseStyle.TEXT, x, baseline));
      }
    }
    return List.copyOf(names);
  }

  private static int every(double pitch, double width) {
    if (width + 4 <= pitch) {
      return 1;
    }
    for (var each : EVERY) {
      if (width + 8 <= each * pitch) {
        return each;
      }
    }
    return EVERY[EVERY.length - 1];
  }
}
