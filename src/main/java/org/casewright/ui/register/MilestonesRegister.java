package org.casewright.ui.register;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.casewright.model.Milestone;
import org.casewright.model.Workstream;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// The dates the programme works towards, earliest first.
final class MilestonesRegister {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private MilestonesRegister() {}

  static Register of(Desk desk) {
    return new Register(
        Page.MILESTONES.title(),
        "The dates the programme works towards, earliest first.",
        List.of(
            Column.words("date", "Date", 8),
            Column.words("name", "Milestone", 0),
            Column.words("workstream", "Workstream", 16)),
        desk.businessCase().milestones().stream()
            .sorted(Comparator.comparing(Milestone::date))
            .map(milestone -> row(desk, milestone))
            .toList(),
        List.of(),
        List.of(Things.addition(desk, Page.MILESTONES)),
        "There are no milestones yet.");
  }

  private static Row row(Desk desk, Milestone milestone) {
    var selection = new Selection.Of(new Thing.Milestone(milestone.id()));
    var workstream = milestone.workstream();
    return new Row(
        milestone.id(),
        selection,
        List.of(
            Cell.of(DAY.format(milestone.date())),
            Cell.of(milestone.name()),
            Cell.of(
                workstream == null
                    ? "the programme"
                    : desk.businessCase()
                        .workstream(workstream)
                        .map(Workstream::name)
                        .orElseThrow(),
                Look.QUIET)),
        Things.actions(desk, selection));
  }
}
