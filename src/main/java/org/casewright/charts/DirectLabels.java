package org.casewright.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.casewright.charts.PlottedTable.Row;

/// The labels at the right of a profile, each beside its part of the last column, in place of a
/// legend.
final class DirectLabels {

  /// A label with its swatch.
  ///
  /// @param lines one or two
  /// @param swatch the square before it
  /// @param anchor the height of what it names
  record Label(Row row, List<YearLayout.Text> lines, Rectangle2D swatch, double anchor) {

    /// The room its text takes.
    Rectangle2D bounds() {
      var bounds = lines.getFirst().bounds();
      lines.forEach(line -> bounds.add(line.bounds()));
      return bounds;
    }
  }

  private record Draft(Row row, Lettering lettering, List<String> lines) {
    double height() {
      return lines.size() * lettering.lineHeight() + BETWEEN;
    }

    double width() {
      return lines.stream().mapToDouble(lettering::width).max().orElse(0);
    }
  }

  private static final double BETWEEN = 2;

  /// Parts this near to each other keep the stack's order, whatever their signs.
  private static final double TOGETHER = 4;

  private static final double WIDEST_SHARE = 0.3;

  /// In a room nobody can point at a name to have all of it: it has more width, and more lines.
  private static final double WIDEST_SHARE_IN_ROOM = 0.35;
  private static final double LEAST_WIDTH = 60;

  private final YearPicture picture;
  private final YearLayout.Letterings letterings;
  private final Rectangle2D area;
  private final List<Draft> drafts;
  private final double swatch;
  private final double beforeText;

  DirectLabels(YearPicture picture, YearLayout.Letterings letterings, Rectangle2D area) {
    this.picture = picture;
    this.letterings = letterings;
    this.area = area;
    this.swatch = Math.round(10 * Math.sqrt(picture.medium().weight()));
    this.beforeText = 2.5 * swatch;
    this.drafts = drafts();
  }

  /// How much room the labels take beside the columns.
  double width() {
    var widest = drafts.stream().mapToDouble(Draft::width).max();
    return widest.isEmpty() ? 0 : Math.ceil(beforeText + widest.getAsDouble()) + 1;
  }

  /// The labels in their places, from the top down.
  ///
  /// @param height of so many pounds
  List<Label> placed(Rectangle2D columns, DoubleUnaryOperator height) {
    var inOrder = new ArrayList<>(drafts);
    Collections.reverse(inOrder);
    var zero = height.applyAsDouble(0);
    inOrder.sort(
        Comparator.comparingLong(draft -> Math.round((anchor(draft, height) - zero) / TOGETHER)));
    var wanted = inOrder.stream().mapToDouble(draft -> anchor(draft, height)).toArray();
    var heights = inOrder.stream().mapToDouble(Draft::height).toArray();
    var middles =
        LabelSpread.spread(
            wanted, heights, area.getY(), columns.getMaxY() + letterings.text().lineHeight() / 2);
    var labels = new ArrayList<Label>();
    for (var i = 0; i < middles.length; i++) {
      labels.add(label(inOrder.get(i), columns.getMaxX(), middles[i], wanted[i]));
    }
    return List.copyOf(labels);
  }

  private List<Draft> drafts() {
    if (picture.empty()) {
      return List.of();
    }
    var inRoom = picture.medium() == Medium.ROOM;
    var share = inRoom ? WIDEST_SHARE_IN_ROOM : WIDEST_SHARE;
    var most = Math.max(LEAST_WIDTH, area.getWidth() * share - beforeText);
    var rows = picture.labelled();
    var text = letterings.text();
    var below = YearLayout.footer(picture.frame().named(), text) + 1 - text.lineHeight() / 2;
    var room = area.getHeight() - below;
    for (var lines = inRoom ? 3 : 2; lines > 0; lines--) {
      var mostLines = lines;
      var drafts = rows.stream().map(row -> draft(row, most, mostLines)).toList();
      if (drafts.stream().mapToDouble(Draft::height).sum() <= room) {
        return drafts;
      }
    }
    return List.of();
  }

  private Draft draft(Row row, double width, int lines) {
    var stands =
        row.key().equals(picture.highlighted())
            || picture.style(row).map(LineStyle::ringed).orElse(false);
    var lettering = stands ? letterings.strong() : letterings.text();
    var name = lettering.withoutBrackets(row.label(), width);
    return new Draft(row, lettering, lettering.wrapped(name, width, lines));
  }

  private double anchor(Draft draft, DoubleUnaryOperator height) {
    return height.applyAsDouble(middle(draft.row()));
  }

  /// Pounds at the middle of a row's part of the last column.
  private double middle(Row row) {
    if (picture.style(row).isPresent()) {
      return last(row);
    }
    var segment = picture.lastSegment(row);
    return (segment[0] + segment[1]) / 2;
  }

  /// The last value that there is.
  private static double last(Row row) {
    for (var year = row.values().size() - 1; year >= 0; year--) {
      if (row.has(year)) {
        return row.value(year);
      }
    }
    return 0;
  }

  private Label label(Draft draft, double right, double middle, double anchor) {
    var lettering = draft.lettering();
    var x = right + beforeText;
    var first =
        middle
            - (draft.lines().size() - 1) * lettering.lineHeight() / 2
            + lettering.capHeight() / 2;
    var lines = new ArrayList<YearLayout.Text>();
    for (var i = 0; i < draft.lines().size(); i++) {
      lines.add(
          new YearLayout.Text(
              draft.lines().get(i),
              lettering,
              HouseStyle.TEXT,
              x,
              first + i * lettering.lineHeight()));
    }
    var square =
        new Rectangle2D.Double(
            right + swatch, first - lettering.capHeight() / 2 - swatch / 2, swatch, swatch);
    return new Label(draft.row(), List.copyOf(lines), square, anchor);
  }
}
