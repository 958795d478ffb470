package org.casewright.charts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.casewright.charts.PlottedTable.Row;

/// What lines of a picture were before a change, without a name: those that were something else.
///
/// @param lines values, one a year each; NaN where there was none
record Ghosts(List<List<Double>> lines) {

  static final Ghosts NONE = new Ghosts(List.of());

  /// What counts as the same, of things that are counted.
  private static final double SAME_NUMBER = 0.05;

  Ghosts {
    lines = List.copyOf(lines);
  }

  /// One line, or none where it is empty.
  static Ghosts of(List<Double> line) {
    return line.isEmpty() ? NONE : new Ghosts(List.of(line));
  }

  /// @param now lines as they are
  /// @param rows the same lines as a request has them; those that it lacks have no ghost
  static Ghosts of(ChartRequest request, List<Row> now, Function<ChartRequest, List<Row>> rows) {
    return request
        .asBefore()
        .map(rows)
        .map(were -> were.stream().filter(was -> hasMoved(was, now)).map(Row::values).toList())
        .map(Ghosts::new)
        .orElse(NONE);
  }

  private static boolean hasMoved(Row was, List<Row> now) {
    var same = was.writing() == Writing.COUNT ? SAME_NUMBER : ProfileFindings.NOTHING;
    return now.stream()
        .filter(is -> is.key().equals(was.key()))
        .anyMatch(is -> ChartRequest.differ(is.values(), was.values(), same));
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /// Where they reach.
  DoubleStream values() {
    return lines.stream().flatMap(List::stream).mapToDouble(value -> value);
  }
}
