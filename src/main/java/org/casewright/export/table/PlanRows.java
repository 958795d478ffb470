package org.casewright.export.table;

import java.util.List;
import org.casewright.engine.ResolvedCase;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Kind;
import org.casewright.export.table.Table.Row;
import org.casewright.model.Listing;
import org.casewright.model.Risk;
import org.jspecify.annotations.Nullable;

/// Dates to work towards, and what may go wrong.
final class PlanRows {

  private PlanRows() {}

  static Table milestones(Seen seen) {
    var written = seen.written();
    return new Table(
        CaseTable.MILESTONES.label(),
        seen.ofTheCase(),
        List.of(
            Column.words("Id"),
            new Column("Date", Kind.DAY),
            Column.words("Milestone"),
            Column.words("Workstream")),
        written.milestones().stream()
            .map(
                each ->
                    Row.of(
                        Cell.of(each.id()),
                        Cell.of(each.date()),
                        Cell.of(each.name()),
                        Cell.of(
                            each.workstream() == null
                                ? "the whole programme"
                                : Listing.WORKSTREAMS.nameOf(written, each.workstream()))))
            .toList());
  }

  static Table risks(Seen seen) {
    return new Table(
        CaseTable.RISKS.label(),
        seen.context(),
        List.of(
            Column.words("Id"),
            Column.words("Risk"),
            new Column("Chance", Kind.PERCENT),
            Column.pounds("Cost"),
            Column.pounds("Chance × cost"),
            Column.words("Year"),
            Column.words("Opportunity"),
            Column.words("Mitigation"),
            Column.words("Owner")),
        seen.written().risks().stream().map(each -> row(each, seen)).toList());
  }

  private static Row row(Risk risk, Seen seen) {
    var resolved = seen.projection().resolved();
    var chance = number(risk.chance(), resolved);
    var cost = number(risk.cost(), resolved);
    return Row.of(
        Cell.of(risk.id()),
        Cell.of(risk.name()),
        Cell.of(chance),
        Cell.of(cost),
        Cell.of(chance * cost),
        Cell.of(risk.year() == null ? "" : risk.year().label()),
        Cell.of(
            risk.opportunity() == null
                ? "the whole programme"
                : Listing.OPPORTUNITIES.nameOf(seen.written(), risk.opportunity())),
        Cell.of(risk.mitigation()),
        Cell.of(risk.owner()));
  }

  /// The first number of an assumption in the scenario; NaN where none is named.
  private static double number(@Nullable String assumption, ResolvedCase resolved) {
    return assumption == null ? Double.NaN : resolved.values()[resolved.slots(assumption).first()];
  }
}
