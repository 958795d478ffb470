package org.casewright.session.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewright.engine.Answer;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.FreeIds;
import org.casewright.model.Money;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.session.printed.PlannedCell.Standing;
import org.casewright.session.printed.PrintedTable.Column;

/// Goes through a printed table cell by cell.
final class Planning {

  private static final Map<Figure, Figure> TOGETHER =
      Map.of(
          Figure.GROSS_BENEFIT, Figure.CUMULATIVE_GROSS,
          Figure.PROGRAMME_COST, Figure.CUMULATIVE_COST,
          Figure.NET_BENEFIT, Figure.CUMULATIVE_NET,
          Figure.GROSS_INCREMENT, Figure.GROSS_BENEFIT);

  private record Place(int row, Column column) {}

  private final BusinessCase in;
  private final PrintedTable table;
  private final PrintedPlan.Choices choices;
  private final Amounts amounts;
  private final FreeIds ids;
  private final Present present;
  private final Map<Place, PlannedCell> cells = new HashMap<>();
  /// Costs that are printed below zero and are taken without their sign.
  private final Set<Place> unsigned = new HashSet<>();

  private final List<String> already = new ArrayList<>();
  private final Set<String> sentences = new LinkedHashSet<>();

  Planning(BusinessCase in, PrintedTable table, PrintedPlan.Choices choices) {
    this.in = in;
    this.table = table;
    this.choices = choices;
    this.amounts = new Amounts(in);
    this.ids = FreeIds.of(in);
    this.present = new Present(in);
  }

  PrintedPlan plan() {
    var all = new ArrayList<PlannedCell>();
    for (var row = 0; row < table.rows().size(); row++) {
      for (var column : table.columns()) {
        var amount = table.rows().get(row).in(column);
        if (amount != null) {
          var cell = planned(row, column, amount);
          cells.put(new Place(row, column), cell);
          all.add(cell);
        }
      }
    }
    sayAlready();
    return new PrintedPlan(all, List.copyOf(sentences), choices.source());
  }

  private void sayAlready() {
    if (!already.isEmpty()) {
      sentences.add(
          already.size() == 1
              ? "“%s” is there already and is not added again.".formatted(already.getFirst())
              : "%d amounts are published figures of this case already, such as “%s”; they are not added again."
                  .formatted(already.size(), already.getFirst()));
    }
  }

  private PlannedCell planned(int row, Column column, PrintedAmount amount) {
    if (column instanceof Column.Total && !choices.totals()) {
      return PlannedCell.without(row, column, amount, Standing.LEFT_OUT, "left out");
    }
    return switch (choices.meanings().get(row)) {
      case Meaning.Plain.LEFT_OUT ->
          PlannedCell.without(row, column, amount, Standing.LEFT_OUT, "left out");
      case Meaning.Plain.SUM -> sum(row, column, amount, table.partsOf(row));
      case Meaning.OfCase meaning ->
          ofCase(row, column, signed(row, column, amount, meaning), meaning);
    };
  }

  private PlannedCell ofCase(int row, Column column, PrintedAmount amount, Meaning.OfCase meaning) {
    return switch (column) {
      case Column.Year(var year) -> computed(row, column, amount, meaning, year);
      case Column.Total _ -> total(row, column, amount, meaning);
    };
  }

  private PrintedAmount signed(
      int row, Column column, PrintedAmount amount, Meaning.OfCase meaning) {
    if (!meaning.isCost() || !table.rows().get(row).isPrintedBelowZero()) {
      return amount;
    }
    unsigned.add(new Place(row, column));
    return amount.unsigned();
  }

  private PlannedCell computed(
      int row, Column column, PrintedAmount amount, Meaning.OfCase meaning, FinancialYear year) {
    if (in.timeline().indexOf(year).isEmpty()) {
      return cannot(row, column, amount, "%s is not a year of this case.".formatted(year));
    }
    var unit = unit(amount, meaning.figure());
    if (unit.isEmpty()) {
      return cannot(
          row,
          column,
          amount,
          "“%s” is not printed in %s, as %s is."
              .formatted(
                  meaning.figure().label(),
                  amount.unit().isEmpty() ? "plain numbers" : amount.unit(),
                  amount.text()));
    }
    return switch (amounts.of(meaning, year, choices.prices())) {
      case Answer.None(var why) ->
          cannot(row, column, amount, "%s: %s".formatted(meaning.figure().label(), why));
      case Answer.Amount(var computed) ->
          made(
              row,
              column,
              new PrintedAmount(amount.digits(), unit.get()),
              new Claim.Computed(meaning.in(year, choices.prices(), in)),
              computed);
    };
  }

  /// All years of a row together: a figure of the case where it has one for that, else their sum as
  /// printed.
  private PlannedCell total(int row, Column column, PrintedAmount amount, Meaning.OfCase meaning) {
    var together = TOGETHER.get(meaning.figure());
    if (together != null && beginsWithTheCase()) {
      return computed(row, column, amount, meaning.with(together), table.years().getLast());
    }
    var parts =
        table.rows().get(row).amounts().keySet().stream()
            .map(year -> new Place(row, new Column.Year(year)))
            .toList();
    return sumOf(row, column, amount, parts);
  }

  private boolean beginsWithTheCase() {
    for (var i = 0; i < table.years().size(); i++) {
      if (!in.timeline().indexOf(table.years().get(i)).equals(Optional.of(i))) {
        return false;
      }
    }
    return true;
  }

  private PlannedCell sum(int row, Column column, PrintedAmount amount, List<Integer> rows) {
    return sumOf(
        row,
        column,
        amount,
        rows.stream()
            .filter(part -> table.rows().get(part).in(column) != null)
            .map(part -> new Place(part, column))
            .toList());
  }

  private PlannedCell sumOf(int row, Column column, PrintedAmount amount, List<Place> parts) {
    var figures = new ArrayList<PublishedFigure>();
    var ids = new ArrayList<String>();
    var sum = 0.0;
    for (var place : parts) {
      var part = cells.get(place);
      var figure = part == null ? null : part.figure();
      if (figure == null) {
        return cannot(
            row, column, amount, "A sum of printed figures needs all of them: some are left out.");
      }
      var taken = unsigned.contains(place) && !unsigned.contains(new Place(row, column));
      figures.add(figure);
      ids.add(taken ? "-" + figure.id() : figure.id());
      sum +=
          (taken ? -1 : 1) * figure.number().doubleValue() * PublishedFigure.worth(figure.unit());
    }
    if (figures.isEmpty()) {
      return cannot(row, column, amount, "There is nothing above it to add up.");
    }
    var unit = amount.unit().isEmpty() ? figures.getFirst().unit() : amount.unit();
    return made(row, column, new PrintedAmount(amount.digits(), unit), new Claim.Sum(ids), sum);
  }

  private PlannedCell made(
      int row, Column column, PrintedAmount amount, Claim claim, double computed) {
    var same = present.same(claim, amount);
    if (same.isPresent()) {
      already.add(same.get().label());
      return new PlannedCell(row, column, amount, Standing.ALREADY, "there already", same.get());
    }
    present
        .other(claim)
        .ifPresent(
            other ->
                sentences.add(
                    "“%s” is there already, printed as %s; %s is added beside it."
                        .formatted(
                            other.label(), other.inItsUnit(other.printed()), amount.text())));
    var label = table.rows().get(row).label() + ", " + column.name();
    var figure =
        new PublishedFigure(
            ids.next(label),
            label,
            amount.digits(),
            amount.unit(),
            claim,
            choices.source().strip(),
            Extras.NONE);
    var shown =
        Money.number(
            computed / PublishedFigure.worth(amount.unit()), Math.max(0, amount.number().scale()));
    return figure.ties(computed)
        ? new PlannedCell(row, column, amount, Standing.TIES, "ties", figure)
        : new PlannedCell(
            row,
            column,
            amount,
            Standing.DOES_NOT_TIE,
            (claim instanceof Claim.Sum ? "adds to " : "case: ") + amount.inItsUnit(shown),
            figure);
  }

  private PlannedCell cannot(int row, Column column, PrintedAmount amount, String why) {
    sentences.add(why);
    return PlannedCell.without(row, column, amount, Standing.CANNOT, "not added");
  }

  /// The unit in which a figure is published; empty where the printed one does not suit it.
  static Optional<String> unit(PrintedAmount amount, Figure figure) {
    var printed = amount.unit();
    return switch (figure.kind()) {
      case MONEY ->
          printed.isEmpty() ? Optional.of("£") : fitting(printed, List.of("£", "£k", "£m"));
      case NUMBER -> printed.isEmpty() ? Optional.of("count") : fitting(printed, List.of("count"));
      case RATIO -> printed.isEmpty() ? Optional.of("ratio") : fitting(printed, List.of("ratio"));
      case SHARE -> printed.isEmpty() ? Optional.of("%") : fitting(printed, List.of("%"));
      case MONTH -> Optional.empty();
    };
  }

  private static Optional<String> fitting(String unit, List<String> units) {
    return Optional.of(unit).filter(units::contains);
  }
}
