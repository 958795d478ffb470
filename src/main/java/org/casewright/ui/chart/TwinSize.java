package org.casewright.ui.chart;

import org.casewright.charts.PlottedTable;

/// How large the parts of the table are, in pixels.
///
/// @param name the column of names
/// @param figure each column of figures
/// @param row the height of a row
/// @param height of the whole table
/// @param wide whether it is wider than its room, and is scrolled
record TwinSize(double name, double figure, double row, double height, boolean wide) {

  private static final double YEAR_WIDTH = 4.75;
  private static final double ROOMY_YEAR = 7;
  private static final double ROOMY_LABEL = 20;
  private static final double LABEL_WIDTH = 13.5;
  private static final double SCARCE = 24;
  private static final double MOST_LABEL = 32;
  private static final double ROW_HEIGHT = 1.85;
  private static final double SLACK = 8;
  private static final double MEAN_CHARACTER = 0.52;

  /// Of more rows than this the others are scrolled to, so that the chart keeps its room. A benefit
  /// profile has no more: six workstreams, gross benefit, cost and net benefit.
  private static final int MOST_ROWS = 9;

  /// @param em the size of the text
  /// @param width of the table
  static TwinSize of(PlottedTable shown, double em, double width) {
    var columns = shown.columns().size();
    var room = width - (shown.rows().size() > MOST_ROWS ? em : 0);
    var spread = (room - Math.max(ROOMY_LABEL, longest(shown)) * em) / columns;
    var least = shown.years().isEmpty() ? ROOMY_YEAR : YEAR_WIDTH; // dates are longer than amounts
    var figure = Math.rint(Math.clamp(spread, least * em, ROOMY_YEAR * em));
    var left = room - columns * figure - 2;
    // In large text names of what is no amount need more than is left: the table is scrolled.
    var scarce = shown.years().isEmpty() && left < SCARCE * em;
    var shortest = scarce ? Math.clamp(longest(shown), LABEL_WIDTH, MOST_LABEL) : LABEL_WIDTH;
    var name = Math.max(Math.rint(shortest * em), left);
    var wide = name + columns * figure > room;
    var row = Math.rint(ROW_HEIGHT * em);
    var rows = Math.min(MOST_ROWS, shown.rows().size());
    return new TwinSize(name, figure, row, row * (rows + 1) + SLACK + (wide ? em : 0), wide);
  }

  /// What the longest name takes, in em.
  private static double longest(PlottedTable shown) {
    return shown.rows().stream()
        .mapToDouble(row -> withoutBrackets(row.label()).length() * MEAN_CHARACTER + 3)
        .max()
        .orElse(0);
  }

  static String withoutBrackets(String name) {
    return name.split(" \\(", 2)[0];
  }

  /// Whether a name has room beside its swatch.
  ///
  /// @param width in em
  static boolean fits(String name, double width) {
    return name.length() * MEAN_CHARACTER < width - 3;
  }
}
