package org.casewright.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;

/// The labels at the right of a profile, each beside its part of the last column, in place of a
/// legend.
final class DirectLabels {

  /// A label with its swatch.
  ///
  /// @param lines one or two
  /// @param swatch the square before it
  /// @param anchor the height of what it names
  record Label(Row row, List<ProfileLayout.Text> lines, Rectangle2D swatch, double anchor) {

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
  private static final double FROM_COLUMNS = 10;
  private static final double SWATCH = 10;
  private static final double FROM_SWATCH = 6;
  private static final double WIDEST_SHARE = 0.3;
  private static final double LEAST_WIDTH = 60;

  private final ProfilePicture picture;
  private final ProfileLayout.Letterings letterings;
  private final Rectangle2D area;
  private final List<Draft> drafts;

  DirectLabels(ProfilePicture picture, ProfileLayout.Letterings letterings, Rectangle2D area) {
    this.picture = picture;
    this.letterings = letterings;
    this.area = area;
    this.drafts = drafts();
  }

  /// How much room the labels take beside the columns.
  double width() {
    var widest = drafts.stream().mapToDouble(Draft::width).max();
    return widest.isEmpty()
        ? 0
        : Math.ceil(FROM_COLUMNS + SWATCH + FROM_SWATCH + widest.getAsDouble());
  }

  /// The labels in their places, from the top down.
  ///
  /// @param height of so many pounds
  List<Label> placed(Rectangle2D columns, DoubleUnaryOperator height) {
    var inOrder = new ArrayList<>(drafts);
    Collections.reverse(inOrder);
    inOrder.sort(Comparator.comparingDouble(draft -> height.applyAsDouble(-middle(draft.row()))));
    inOrder.sort(Comparator.comparingDouble(draft -> anchor(draft, height)));
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
    var most =
        Math.max(LEAST_WIDTH, area.getWidth() * WIDEST_SHARE - FROM_COLUMNS - SWATCH - FROM_SWATCH);
    var rows = new ArrayList<>(picture.stack());
    rows.add(picture.net());
    for (var lines = 2; lines > 0; lines--) {
      var most1 = lines;
      var drafts = rows.stream().map(row -> draft(row, most, most1)).toList();
      if (drafts.stream().mapToDouble(Draft::height).sum() <= area.getHeight()) {
        return drafts;
      }
    }
    return List.of();
  }

  private Draft draft(Row row, double width, int lines) {
    var stands = row.role() == Role.NET || row.key().equals(picture.highlighted());
    var lettering = stands ? letterings.strong() : letterings.text();
    var name = row.label();
    var bracket = name.indexOf(" (");
    if (bracket > 0 && lettering.width(name) > width) {
      name = name.substring(0, bracket);
    }
    return new Draft(row, lettering, lettering.wrapped(name, width, lines));
  }

  private double anchor(Draft draft, DoubleUnaryOperator height) {
    return height.applyAsDouble(middle(draft.row()));
  }

  /// Pounds at the middle of a row's part of the last column.
  private double middle(Row row) {
    if (row.role() == Role.NET) {
      return row.value(picture.years().size() - 1);
    }
    var segment = picture.lastSegment(row);
    return (segment[0] + segment[1]) / 2;
  }

  private Label label(Draft draft, double right, double middle, double anchor) {
    var lettering = draft.lettering();
    var x = right + FROM_COLUMNS + SWATCH + FROM_SWATCH;
    var first =
        middle
            - (draft.lines().size() - 1) * lettering.lineHeight() / 2
            + lettering.capHeight() / 2;
    var lines = new ArrayList<ProfileLayout.Text>();
    for (var i = 0; i < draft.lines().size(); i++) {
      lines.add(
          new ProfileLayout.Text(
              draft.lines().get(i),
              lettering,
              HouseStyle.TEXT,
              x,
              first + i * lettering.lineHeight()));
    }
    var swatch =
        new Rectangle2D.Double(
            right + FROM_COLUMNS, first - lettering.capHeight() / 2 - SWATCH / 2, SWATCH, SWATCH);
    return new Label(draft.row(), List.copyOf(lines), swatch, anchor);
  }
}
