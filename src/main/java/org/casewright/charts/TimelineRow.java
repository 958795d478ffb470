package org.casewright.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.charts.PlottedTable.Row;

/// A line of a timeline: a name and mostly a bar.
///
/// @param heading whether it stands above those that follow
/// @param indent of its name
record TimelineRow(String name, boolean heading, double indent, Optional<Row> bar) {

  private static final double INDENT = 10;

  /// As much as there is room for: opportunities below their workstreams, workstreams alone, or
  /// the first of those.
  ///
  /// @param least height of a row
  static List<TimelineRow> fitting(List<Rollouts.Group> groups, double room, double least) {
    var most = (int) Math.max(1, Math.floor(room / least));
    var detailed = detailed(groups);
    if (detailed.size() <= most) {
      return detailed;
    }
    if (groups.size() <= most) {
      return groups.stream().map(TimelineRow::whole).toList();
    }
    var rows = new ArrayList<>(groups.stream().limit(most - 1).map(TimelineRow::whole).toList());
    rows.add(
        new TimelineRow(
            "%d more workstreams".formatted(groups.size() - most + 1), false, 0, Optional.empty()));
    return List.copyOf(rows);
  }

  private static List<TimelineRow> detailed(List<Rollouts.Group> groups) {
    var rows = new ArrayList<TimelineRow>();
    for (var group : groups) {
      if (group.parts().isEmpty()) {
        rows.add(whole(group));
      } else {
        rows.add(new TimelineRow(group.whole().label(), true, 0, Optional.empty()));
        group.parts().forEach(part -> rows.add(row(part, INDENT)));
      }
    }
    return List.copyOf(rows);
  }

  private static TimelineRow whole(Rollouts.Group group) {
    return row(group.whole(), 0);
  }

  private static TimelineRow row(Row bar, double indent) {
    return new TimelineRow(bar.label(), false, indent, Optional.of(bar));
  }
}
