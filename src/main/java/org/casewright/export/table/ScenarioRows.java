package org.casewright.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.engine.ResolvedCase;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Row;
import org.casewright.model.Assumption;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.Listing;
import org.casewright.model.Scope;
import org.casewright.model.Series;

/// The scenarios of a case side by side: what they come to, the numbers that they replace, and what
/// they leave out.
record ScenarioRows(Seen seen, List<Seen> sides) {

  private static final List<Figure> FIGURES =
      List.of(
          Figure.GROSS_BENEFIT,
          Figure.PROGRAMME_COST,
          Figure.NET_BENEFIT,
          Figure.CUMULATIVE_NET,
          Figure.CASHABLE,
          Figure.NPV,
          Figure.BENEFIT_COST_RATIO,
          Figure.PAYBACK_MONTH,
          Figure.PEAK_FUNDING);

  static Table table(Seen seen) {
    var written = seen.written();
    var sides =
        written.allScenarios().stream()
            .map(
                each ->
                    new Seen(
                        ResolvedCase.of(written, each.id()).project(seen.projection().view()),
                        seen.prices()))
            .toList();
    var rows = new ScenarioRows(seen, sides);
    return new Table(
        CaseTable.SCENARIOS.label(),
        "%s; %s".formatted(seen.seenWords(), seen.ofTheCase()),
        Stream.concat(
                Stream.of(Column.words("What")),
                written.allScenarios().stream().map(each -> Column.words(each.name())))
            .toList(),
        Stream.of(rows.figures(), rows.replaced(), rows.leftOut()).flatMap(each -> each).toList());
  }

  private Stream<Row> figures() {
    return FIGURES.stream()
        .map(
            figure ->
                row(
                    figure.byYear() ? inLastYear(figure, seen.lastYear()) : figure.label(),
                    side -> side.overall(figure, Scope.ALL)));
  }

  private static String inLastYear(Figure figure, FinancialYear year) {
    return "%s, %s".formatted(figure.label(), year);
  }

  private Stream<Row> replaced() {
    return seen.written().assumptions().stream()
        .filter(
            each ->
                sides.stream()
                    .anyMatch(
                        side ->
                            side.projection().resolved().inForce().values().containsKey(each.id())))
        .map(each -> row(each.label() + " (" + each.unit().label() + ")", side -> in(side, each)));
  }

  private static Cell in(Seen side, Assumption assumption) {
    return switch (side.projection().resolved().inForce().valueOf(assumption)) {
      case Series.Single(var number) -> Names.number(number, assumption.unit());
      case Series.Yearly yearly -> Cell.of(Names.yearly(yearly, assumption.unit()));
    };
  }

  private Stream<Row> leftOut() {
    return sides.stream()
            .allMatch(side -> side.projection().resolved().inForce().without().isEmpty())
        ? Stream.empty()
        : Stream.of(
            row(
                "Left out",
                side ->
                    Cell.of(
                        Listing.OPPORTUNITIES
                            .namesOf(
                                seen.written(),
                                List.copyOf(side.projection().resolved().inForce().without()))
                            .sorted()
                            .collect(Collectors.joining("; ")))));
  }

  private Row row(String label, Function<Seen, Cell> cell) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(label));
    sides.forEach(side -> cells.add(cell.apply(side)));
    return new Row(cells, false);
  }
}
