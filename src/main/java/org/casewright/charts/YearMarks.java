package org.casewright.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casewright.charts.PlottedMarks.Column;
import org.casewright.charts.PlottedMarks.Mark;
import org.casewright.charts.PlottedMarks.Name;

/// Where the values of a picture over FYs stand.
///
/// @param columnWidth of one column of the stack
/// @param area the whole picture's
record YearMarks(YearPicture picture, YearLayout layout, double columnWidth, Rectangle2D area) {

  PlottedMarks all() {
    if (picture.empty()) {
      return PlottedMarks.NONE;
    }
    var marks = new ArrayList<Mark>();
    var columns = new ArrayList<Column>();
    for (var year = 0; year < picture.years().size(); year++) {
      marks.addAll(segments(year));
      columns.add(new Column(year, strip(year)));
    }
    for (var line : picture.lines()) {
      for (var year = 0; year < picture.years().size(); year++) {
        var value = line.row().value(year);
        if (!Double.isNaN(value)) {
          marks.add(PlottedMarks.point(line.row().key(), year, middle(year), height(value)));
        }
      }
    }
    return new PlottedMarks(marks, names(), columns);
  }

  /// The parts of a column: what is above zero and what is below are stacked by themselves.
  private List<Mark> segments(int year) {
    var marks = new ArrayList<Mark>();
    var above = 0.0;
    var below = 0.0;
    for (var row : picture.stack()) {
      var value = row.value(year);
      if (Double.isNaN(value)) {
        continue;
      }
      var base = value < 0 ? below : above;
      marks.add(PlottedMarks.area(row.key(), year, bar(year, base, base + value)));
      above += Math.max(0, value);
      below += Math.min(0, value);
    }
    return marks;
  }

  private Rectangle2D bar(int year, double from, double to) {
    var top = height(Math.max(from, to));
    var bottom = height(Math.min(from, to));
    return new Rectangle2D.Double(middle(year) - columnWidth / 2, top, columnWidth, bottom - top);
  }

  private double middle(int year) {
    return layout.columns().getX() + (year + 0.5) * pitch();
  }

  private double pitch() {
    return layout.columns().getWidth() / picture.years().size();
  }

  private double height(double value) {
    var axis = picture.axis();
    var share = (value - axis.lower()) / (axis.upper() - axis.lower());
    return layout.columns().getMaxY() - share * layout.columns().getHeight();
  }

  /// A column from its top to below the name of its FY.
  private Rectangle2D strip(int year) {
    var top = layout.columns().getY();
    return new Rectangle2D.Double(middle(year) - pitch() / 2, top, pitch(), area.getMaxY() - top);
  }

  private List<Name> names() {
    return layout.labels().stream()
        .map(label -> new Name(label.row().key(), label.bounds().createUnion(label.swatch())))
        .toList();
  }
}
