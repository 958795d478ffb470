package org.casewright.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.model.BudgetLine;
import org.casewright.model.Figure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;

/// The budget lines of a case by FY, in cash (the calculation, §8): those with a budget without and
/// with the programme, those with a savings target against it. Where no line has a target, what is
/// saved on all of them.
///
/// @param lines all of the case, or the one that is asked about
/// @param budgeted those with a budget
/// @param targeted those with a savings target
/// @param budget do nothing and with the programme; empty where no line has a budget
/// @param saved cashable and cost avoidance on the targeted lines, or on all
/// @param target of the targeted lines; empty where no line has one
/// @param gap between what is saved and the target: what is short, or negative
/// @param each line's own rows, where there are several
record Budgets(
    List<BudgetLine> lines,
    List<BudgetLine> budgeted,
    List<BudgetLine> targeted,
    List<Row> budget,
    List<Row> saved,
    Optional<Row> target,
    Optional<Row> gap,
    List<Row> each) {

  static Budgets of(ChartRequest request) {
    var lines = lines(request);
    var budgeted = lines.stream().filter(line -> line.budget() != null).toList();
    var targeted = lines.stream().filter(line -> !line.savingsTarget().isEmpty()).toList();
    var rows = new Making(new Projected(request.now(), PriceBasis.CASH));
    var saving = targeted.isEmpty() ? lines : targeted;
    return new Budgets(
        lines,
        budgeted,
        targeted,
        budgeted.isEmpty() ? List.of() : rows.budget(scope(budgeted)),
        lines.isEmpty() ? List.of() : rows.saved(scope(saving)),
        targeted.isEmpty() ? Optional.empty() : Optional.of(rows.target(scope(targeted))),
        targeted.isEmpty() ? Optional.empty() : Optional.of(rows.gap(scope(targeted))),
        lines.size() < 2 ? List.of() : rows.each(budgeted, targeted));
  }

  private static List<BudgetLine> lines(ChartRequest request) {
    var all = request.now().resolved().written().budgetLines();
    var asked = all.stream().filter(line -> line.id().equals(request.budgetLine())).toList();
    return asked.isEmpty() ? all : asked;
  }

  /// The one line that is asked about, where the case has several.
  static Optional<BudgetLine> only(ChartRequest request) {
    return Optional.of(lines(request))
        .filter(lines -> lines.size() < request.now().resolved().written().budgetLines().size())
        .map(List::getFirst);
  }

  private static Scope scope(List<BudgetLine> lines) {
    return Scope.ofBudgetLines(lines.stream().map(BudgetLine::id).toList());
  }

  /// Every row, in reading order.
  List<Row> rows() {
    var rows = new ArrayList<>(budget);
    rows.addAll(saved);
    target.ifPresent(rows::add);
    gap.ifPresent(rows::add);
    rows.addAll(each);
    return rows;
  }

  /// All that is saved, as one row.
  Row savedInAll() {
    var first = saved.getFirst();
    return first.withValues(
        IntStream.range(0, first.values().size()).mapToObj(this::saving).toList());
  }

  /// What is saved in a FY, pounds.
  double saving(int year) {
    return saved.stream().mapToDouble(row -> row.value(year)).sum();
  }

  /// The rows of a case, made from its projection.
  private record Making(Projected projected) {

    List<Row> budget(Scope scope) {
      return List.of(
          projected.where("do nothing", "Do nothing", Role.LINE, Figure.DO_NOTHING, scope, null),
          projected.where(
              "with the programme",
              "With the programme",
              Role.LINE,
              Figure.WITH_PROGRAMME,
              scope,
              null));
    }

    List<Row> saved(Scope scope) {
      return List.of(
          projected.row(
              "cashable saving",
              "Saved, cashable",
              Role.PART,
              Figure.CASHABLE,
              scope,
              HouseStyle.PALETTE.get(0)),
          projected.row(
              "cost avoided",
              "Saved, cost avoidance",
              Role.PART,
              Figure.AVOIDANCE,
              scope,
              HouseStyle.PALETTE.get(1)));
    }

    Row target(Scope scope) {
      return projected.where(
          "savings target", "Savings target", Role.LINE, Figure.SAVINGS_TARGET, scope, null);
    }

    Row gap(Scope scope) {
      return projected.where("gap", "Gap to the target", Role.PART, Figure.GAP, scope, null);
    }

    /// What each line has with the programme, and how far it is from its target.
    List<Row> each(List<BudgetLine> budgeted, List<BudgetLine> targeted) {
      var rows = new ArrayList<Row>();
      budgeted.forEach(line -> rows.add(own(line, "With the programme", Figure.WITH_PROGRAMME)));
      targeted.forEach(line -> rows.add(own(line, "Gap", Figure.GAP)));
      return rows;
    }

    private Row own(BudgetLine line, String what, Figure figure) {
      return projected.where(
          what + " of " + line.id(),
          what + ": " + line.name(),
          Role.LINE,
          figure,
          Scope.budgetLine(line.id()),
          null);
    }
  }
}
