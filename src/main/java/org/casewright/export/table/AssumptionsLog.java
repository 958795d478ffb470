package org.casewright.export.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Kind;
import org.casewright.export.table.Table.Row;
import org.casewright.model.Assumption;
import org.casewright.model.Evidence;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Money;
import org.casewright.model.Place;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.casewright.model.Unit;

/// The log of assumptions that the AQuA Book asks for: what each is, what it does to the net
/// benefit of the last FY, how far it can be relied on, when and why it was made, who made it and
/// who signed it off; and what scenarios put in its place.
final class AssumptionsLog {

  private static final double TENTH = 0.1;

  private final Seen seen;
  private final double[] numbers;
  private final double now;

  private AssumptionsLog(Seen seen) {
    this.seen = seen;
    this.numbers = seen.projection().resolved().values();
    this.now = net(numbers);
  }

  static Table table(Seen seen) {
    var log = new AssumptionsLog(seen);
    return new Table(
        CaseTable.LOG.label(),
        seen.context(),
        log.columns(),
        seen.written().assumptions().stream().map(log::row).toList(),
        ("Tried from and to are the ends of an assumption's range, or a tenth less and more where"
                + " it has none; of a number a year, multiples of it. The change is that of the net"
                + " benefit in %s when nothing else is changed.")
            .formatted(seen.lastYear()));
  }

  private List<Column> columns() {
    return List.of(
        Column.words("Id"),
        Column.words("Assumption"),
        Column.words("Unit"),
        new Column("Value", Kind.NUMBER),
        Column.words("By year"),
        new Column("Growth a year", Kind.PERCENT),
        Column.words("Used by"),
        new Column("Tried from", Kind.NUMBER),
        new Column("Tried to", Kind.NUMBER),
        Column.pounds("Change in net benefit at the lower"),
        Column.pounds("Change in net benefit at the higher"),
        Column.words("Reliability"),
        new Column("When", Kind.DAY),
        Column.words("Why: source"),
        Column.words("Why: note"),
        Column.words("Price year"),
        Column.words("Who made it"),
        Column.words("Who signed it off"),
        Column.words("Replaced in"));
  }

  private Row row(Assumption assumption) {
    var inForce = seen.projection().resolved().inForce();
    var value = inForce.valueOf(assumption);
    var evidence = inForce.evidenceOf(assumption);
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(assumption.id()));
    cells.add(Cell.of(assumption.label()));
    cells.add(Cell.of(assumption.unit().label()));
    switch (value) {
      case Series.Single(var number) -> {
        cells.add(Names.number(number, assumption.unit()));
        cells.add(Cell.NOTHING);
      }
      case Series.Yearly yearly -> {
        cells.add(Cell.NOTHING);
        cells.add(Cell.of(Names.yearly(yearly, assumption.unit())));
      }
    }
    cells.add(assumption.growth() == null ? Cell.NOTHING : Cell.of(assumption.growth()));
    cells.add(Cell.of(String.join("; ", seen.written().usersOf(assumption.id()))));
    cells.addAll(effect(assumption, value));
    cells.addAll(grounds(evidence));
    cells.add(Cell.of(replaced(assumption)));
    return new Row(cells, false);
  }

  private static List<Cell> grounds(Evidence evidence) {
    return List.of(
        Cell.of(evidence.grade() == null ? "ungraded" : "grade " + evidence.grade()),
        Cell.of(evidence.date()),
        Cell.of(evidence.source()),
        Cell.of(evidence.note()),
        Cell.of(evidence.priceYear() == null ? "" : evidence.priceYear().label()),
        Cell.of(evidence.owner()),
        Cell.of(evidence.signedOffBy()));
  }

  /// `Stretch: 45 children a year; Low: …`, of every other scenario that has a number of its own.
  private String replaced(Assumption assumption) {
    return seen.written().allScenarios().stream()
        .flatMap(scenario -> replaced(assumption, scenario))
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> replaced(Assumption assumption, Scenario scenario) {
    var replacement = scenario.values().get(assumption.id());
    if (replacement == null) {
      return Stream.empty();
    }
    var words =
        replacement.value().numbers().stream()
            .map(assumption.unit()::text)
            .collect(Collectors.joining(", "));
    return Stream.of(scenario.name() + ": " + words);
  }

  /// Between which numbers it is tried and what each does; of a number a year, which multiples.
  private List<Cell> effect(Assumption assumption, Series value) {
    var multiples = value instanceof Series.Yearly;
    var tried =
        new Tried(
            assumption,
            value,
            seen.written().usesOf(assumption.id()).stream().map(use -> use.place()).toList());
    var low = tried.low();
    var high = tried.high();
    if (low == high) {
      return List.of(Cell.NOTHING, Cell.NOTHING, Cell.NOTHING, Cell.NOTHING);
    }
    return List.of(
        end(low, multiples, assumption.unit()),
        end(high, multiples, assumption.unit()),
        change(net(with(assumption, multiples ? each -> each * low : _ -> low))),
        change(net(with(assumption, multiples ? each -> each * high : _ -> high))));
  }

  /// To a hundredth of a penny: what comes after it is noise of the subtraction.
  private Cell change(double net) {
    var change = net - now;
    return Double.isFinite(change) ? Cell.of(Money.decimal(change, 4)) : Cell.of(change);
  }

  private static Cell end(double number, boolean multiple, Unit unit) {
    var decimal = BigDecimal.valueOf(number).round(Cell.MEANT);
    return multiple ? new Cell.Amount(decimal, Kind.NUMBER) : Names.number(decimal, unit);
  }

  private double[] with(Assumption assumption, DoubleUnaryOperator change) {
    var changed = numbers.clone();
    var slots = seen.projection().resolved().slots(assumption.id());
    for (var slot = slots.first(); slot < slots.first() + slots.width(); slot++) {
      changed[slot] = change.applyAsDouble(changed[slot]);
    }
    return changed;
  }

  private double net(double[] of) {
    var projection = seen.projection().resolved().project(of, seen.projection().view());
    return projection
        .answer(
            FigureQuery.of(Figure.NET_BENEFIT)
                .seen(seen.projection().view(), seen.prices())
                .in(seen.lastYear()))
        .number()
        .orElse(Double.NaN);
  }

  /// Between which numbers an assumption is tried: its range, else a tenth to either side, within
  /// what its places allow; whole months.
  private record Tried(Assumption assumption, Series value, List<Place> places) {

    double low() {
      return within(Math.min(one(), other()));
    }

    double high() {
      return within(Math.max(one(), other()));
    }

    private double one() {
      var range = assumption.withValue(value).range();
      return range == null ? rounded(now() * (1 - TENTH), false) : range.low().doubleValue();
    }

    private double other() {
      var range = assumption.withValue(value).range();
      return range == null ? rounded(now() * (1 + TENTH), true) : range.high().doubleValue();
    }

    private double now() {
      return value instanceof Series.Single(var number) ? number.doubleValue() : 1;
    }

    private double rounded(double number, boolean up) {
      if (assumption.unit() != Unit.MONTHS || value instanceof Series.Yearly) {
        return number;
      }
      return up ? Math.ceil(number) : Math.floor(number);
    }

    /// A multiple of a number a year is not held to what a single number is.
    private double within(double number) {
      if (value instanceof Series.Yearly) {
        return number;
      }
      var least = places.stream().mapToDouble(p -> p.bounds().least()).max();
      var most = places.stream().mapToDouble(p -> p.bounds().most()).min();
      return Math.min(Math.max(number, least.orElse(number)), most.orElse(number));
    }
  }
}
