package org.casewright.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Kind;
import org.casewright.export.table.Table.Row;
import org.casewright.model.Figure;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;

/// Every opportunity with what it is worth in each FY, those that the scenario leaves out too.
record OpportunityRows(Seen seen) {

  static Table table(Seen seen) {
    var rows = new OpportunityRows(seen);
    var gross = seen.projection().annual(Figure.GROSS_BENEFIT, Scope.ALL, seen.prices());
    return new Table(
        CaseTable.OPPORTUNITIES.label(),
        seen.context(),
        rows.columns(),
        rows.rows(),
        "",
        Rounding.of(Kind.POUNDS, rows.included().map(rows::pounds).toList(), gross));
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    Stream.of("Id", "Reference", "Opportunity", "Workstream", "Status", "Mechanism", "Counts")
        .map(Column::words)
        .forEach(columns::add);
    Stream.of("Cashable", "Cost avoidance", "Non-cashable")
        .map(heading -> new Column(heading, Kind.PERCENT))
        .forEach(columns::add);
    columns.add(Column.words("Budget lines"));
    columns.add(Column.words("In the scenario"));
    seen.years().stream().map(year -> Column.pounds("Gross benefit " + year)).forEach(columns::add);
    return columns;
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    seen.written().opportunities().forEach(each -> rows.add(row(each)));
    if (!rows.isEmpty()) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.NOTHING);
      cells.add(Cell.NOTHING);
      cells.add(Cell.of(Figure.GROSS_BENEFIT.label()));
      columns().stream()
          .limit(columns().size() - seen.years().size())
          .skip(cells.size())
          .forEach(_ -> cells.add(Cell.NOTHING));
      seen.byYear(Figure.GROSS_BENEFIT, Scope.ALL).forEach(cells::add);
      rows.add(new Row(cells, true));
    }
    return rows;
  }

  private Row row(Opportunity written) {
    var included = isIncluded(written);
    var opportunity = seen.projection().resolved().inForce().apply(written);
    var shares = opportunity.cashability();
    var split = opportunity.cashabilityOrNone();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(opportunity.id()));
    cells.add(Cell.of(opportunity.reference()));
    cells.add(Cell.of(opportunity.name()));
    cells.add(Cell.of(Listing.WORKSTREAMS.nameOf(seen.written(), opportunity.workstream())));
    cells.add(Cell.of(opportunity.statusOrIdea().label()));
    cells.add(Cell.of(mechanism(opportunity)));
    cells.add(Cell.of(opportunity.outcome()));
    cells.add(Names.share(shares, split.cashable()));
    cells.add(Names.share(shares, split.avoidance()));
    cells.add(Names.share(shares, split.nonCashable()));
    cells.add(Names.lines(seen.written(), opportunity.budget()));
    cells.add(Cell.of(included ? "yes" : "left out"));
    seen.years().stream()
        .map(
            year ->
                included
                    ? seen.inYear(Figure.GROSS_BENEFIT, Scope.opportunity(written.id()), year)
                    : Cell.NOTHING)
        .forEach(cells::add);
    return new Row(cells, false);
  }

  private static String mechanism(Opportunity opportunity) {
    return switch (opportunity.mechanism()) {
      case Mechanism.Flow _ -> "flow";
      case Mechanism.Capacity _ -> "capacity";
      case Mechanism.Profile _ -> "profile";
    };
  }

  private Stream<Opportunity> included() {
    return seen.written().opportunities().stream().filter(this::isIncluded);
  }

  private boolean isIncluded(Opportunity opportunity) {
    return seen.projection().resolved().included().contains(opportunity.id());
  }

  private double[] pounds(Opportunity opportunity) {
    return seen.projection()
        .annual(Figure.GROSS_BENEFIT, Scope.opportunity(opportunity.id()), seen.prices());
  }
}
