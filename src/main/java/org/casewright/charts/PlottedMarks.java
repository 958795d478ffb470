package org.casewright.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where the values of a table stand in the picture of a chart, in the units it is drawn in.
///
/// @param marks in the order they are drawn: of two in one place the later is on top
/// @param names of rows, as the picture has them
/// @param columns where everything of a column of the table stands, its heading too; in several
///     panels each has its own
public record PlottedMarks(List<Mark> marks, List<Name> names, List<Column> columns) {

  /// What stands for one value.
  ///
  /// @param key of its row
  /// @param column of the table, counted from 0
  /// @param place of a segment or bar, which has no height where the value is 0; of a point the
  ///     square around it
  /// @param point whether it is a point of a line
  public record Mark(String key, int column, Rectangle2D place, boolean point) {

    double distance(double x, double y) {
      return point
          ? Math.hypot(place.getCenterX() - x, place.getCenterY() - y)
          : Math.hypot(
              outside(x, place.getMinX(), place.getMaxX()),
              outside(y, place.getMinY(), place.getMaxY()));
    }

    private static double outside(double at, double from, double to) {
      return Math.max(0, Math.max(from - at, at - to));
    }
  }

  /// The name of a row.
  public record Name(String key, Rectangle2D place) {}

  /// One column.
  public record Column(int column, Rectangle2D place) {}

  /// Of a picture in which nothing is marked.
  public static final PlottedMarks NONE = new PlottedMarks(List.of(), List.of(), List.of());

  private static final double RADIUS = 5.5;

  /// A point is meant from so far, whatever lies under it.
  private static final double ON_POINT = 9;

  /// A thin segment is meant from so far.
  private static final double BESIDE = 3;

  /// A point is meant from so far where there is nothing else.
  private static final double NEAR_POINT = 20;

  public PlottedMarks {
    marks = List.copyOf(marks);
    names = List.copyOf(names);
    columns = List.copyOf(columns);
  }

  static Mark point(String key, int column, double x, double y) {
    return new Mark(
        key, column, new Rectangle2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), true);
  }

  static Mark area(String key, int column, Rectangle2D place) {
    return new Mark(key, column, place, false);
  }

  /// All of these.
  static PlottedMarks of(List<PlottedMarks> parts) {
    return new PlottedMarks(
        parts.stream().flatMap(part -> part.marks.stream()).toList(),
        parts.stream().flatMap(part -> part.names.stream()).toList(),
        parts.stream().flatMap(part -> part.columns.stream()).toList());
  }

  /// The mark that is meant by this place: a point close by, else the segment there, else what is
  /// nearest within a little. Empty where there is none.
  public Optional<Mark> at(double x, double y) {
    return nearest(true, ON_POINT, x, y)
        .or(() -> nearest(false, 0, x, y))
        .or(() -> nearest(false, BESIDE, x, y))
        .or(() -> nearest(true, NEAR_POINT, x, y));
  }

  private Optional<Mark> nearest(boolean points, double reach, double x, double y) {
    var onTop = new ArrayList<>(marks).reversed();
    return onTop.stream()
        .filter(mark -> mark.point() == points && !mark.place().isEmpty())
        .filter(mark -> mark.distance(x, y) <= reach)
        .min(Comparator.comparingDouble(mark -> mark.distance(x, y)));
  }

  /// The key of the row whose name stands here.
  public Optional<String> nameAt(double x, double y) {
    return names.stream().filter(name -> name.place().contains(x, y)).findFirst().map(Name::key);
  }

  /// The column that stands here.
  public Optional<Integer> columnAt(double x, double y) {
    return columns.stream()
        .filter(each -> each.place().contains(x, y))
        .findFirst()
        .map(Column::column);
  }

  /// The mark of this value.
  public Optional<Mark> of(String key, int column) {
    return marks.stream()
        .filter(mark -> mark.column() == column && mark.key().equals(key))
        .findFirst();
  }
}
