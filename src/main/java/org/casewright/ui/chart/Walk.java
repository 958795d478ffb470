package org.casewright.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casewright.charts.PlottedMarks;
import org.casewright.charts.PlottedMarks.Mark;
import org.casewright.charts.PlottedTable;
import org.jspecify.annotations.Nullable;

/// How keys go from one drawn value to the next: to the side by year, up and down by row, in the
/// order of the table.
record Walk(PlottedTable table, PlottedMarks marks) {

  /// Where to.
  enum Step {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    FIRST,
    LAST
  }

  /// Where a step leads: the same place where there is nothing further on; empty where nothing is
  /// drawn.
  ///
  /// @param at where it begins; absent means that this is the first step
  Optional<Place> from(@Nullable Place at, Step step) {
    if (marks.marks().isEmpty()) {
      return Optional.empty();
    }
    if (at == null || marks.of(at.key(), at.column()).isEmpty()) {
      return Optional.of(entry(step));
    }
    return switch (step) {
      case UP -> Optional.of(byRow(at, rows().reversed()));
      case DOWN -> Optional.of(byRow(at, rows()));
      case LEFT, RIGHT, FIRST, LAST -> Optional.of(byYear(at, step));
    };
  }

  /// The first year, or the last, of what is drawn over everything else: what the chart is about.
  private Place entry(Step step) {
    var about = marks.marks().getLast().key();
    var columns = columns(about);
    var fromTheEnd = step == Step.LEFT || step == Step.LAST;
    return new Place(about, fromTheEnd ? columns.getLast() : columns.getFirst());
  }

  private Place byYear(Place at, Step step) {
    var columns = columns(at.key());
    var index = columns.indexOf(at.column());
    var to =
        switch (step) {
          case LEFT -> Math.max(0, index - 1);
          case RIGHT -> Math.min(columns.size() - 1, index + 1);
          case LAST -> columns.size() - 1;
          case FIRST, UP, DOWN -> 0;
        };
    return new Place(at.key(), columns.get(to));
  }

  private Place byRow(Place at, List<String> rows) {
    return rows.subList(rows.indexOf(at.key()) + 1, rows.size()).stream()
        .findFirst()
        .map(key -> new Place(key, nearest(columns(key), at.column())))
        .orElse(at);
  }

  /// The same year where the row has it.
  private static int nearest(List<Integer> columns, int wanted) {
    return columns.stream()
        .min(Comparator.comparingInt(column -> Math.abs(column - wanted)))
        .orElse(wanted);
  }

  /// The rows of the table that are drawn.
  private List<String> rows() {
    var drawn = marks.marks().stream().map(Mark::key).distinct().toList();
    var rows = new ArrayList<String>();
    table.rows().stream().map(PlottedTable.Row::key).filter(drawn::contains).forEach(rows::add);
    return rows;
  }

  private List<Integer> columns(String key) {
    return marks.marks().stream()
        .filter(mark -> mark.key().equals(key))
        .map(Mark::column)
        .sorted()
        .toList();
  }
}
