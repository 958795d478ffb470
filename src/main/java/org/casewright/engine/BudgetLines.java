package org.casewright.engine;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.casewright.model.BudgetLine;
import org.casewright.model.Cashability;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;

/// Figures of budget lines, in cash always (the calculation, §8).
///
/// @param lines those in scope, summed
record BudgetLines(Projection projection, Scope scope, List<BudgetLine> lines) {

  private static final Answer NO_BUDGET = Answer.none("the budget is missing");
  private static final Answer NO_TARGET = Answer.none("there is no savings target");

  static BudgetLines of(Projection projection, Scope scope) {
    return new BudgetLines(projection, scope, projection.resolved().written().linesIn(scope));
  }

  Answer budget(int year) {
    return hasBudget() ? Answer.of(budgetOf(year)) : NO_BUDGET;
  }

  Answer doNothing(int year) {
    return hasBudget() ? Answer.of(budgetOf(year) + pressures(year)) : NO_BUDGET;
  }

  Answer withProgramme(int year) {
    return hasBudget()
        ? Answer.of(budgetOf(year) + pressures(year) - saving(year, BudgetLines::budgetPart))
        : NO_BUDGET;
  }

  Answer savingsTarget(int year) {
    return hasTarget() ? Answer.of(target(year)) : NO_TARGET;
  }

  Answer gap(int year) {
    return hasTarget()
        ? Answer.of(target(year) - saving(year, BudgetLines::budgetPart))
        : NO_TARGET;
  }

  Answer cashableGap(int year) {
    return hasTarget()
        ? Answer.of(target(year) - saving(year, BudgetLines::cashablePart))
        : NO_TARGET;
  }

  /// 12 × the last month's saving ÷ the budget of the first FY.
  Answer savingPercent(int year) {
    if (!hasBudget()) {
      return NO_BUDGET;
    }
    var first = budgetOf(0);
    return first == 0
        ? Answer.none("the budget of the first year is zero")
        : Answer.of(savingRunRate(year) / first);
  }

  double pressures(int year) {
    return lines.stream()
        .mapToDouble(
            line -> year < line.pressures().size() ? line.pressures().get(year).doubleValue() : 0)
        .sum();
  }

  /// What the programme takes off these lines in FY `year`, cash; non-cashable benefit never does.
  private double saving(int year, ToDoubleFunction<Cashability> part) {
    return savingPath(part).sum(year);
  }

  private Monthly savingPath(ToDoubleFunction<Cashability> part) {
    var total = Monthly.zero(projection.timeline().months());
    for (var benefit : projection.benefits()) {
      total = total.plus(share(benefit, part), benefit.gross());
    }
    return total.times(projection.priceFactors(PriceBasis.CASH));
  }

  /// How much of an opportunity's gross benefit comes off these lines.
  private double share(Projection.BenefitPath benefit, ToDoubleFunction<Cashability> part) {
    if (lines.isEmpty()) {
      return 0;
    }
    var written = benefit.opportunity().written();
    return new Weights(scope.onLines(lines)).of(written, projection.resolved().written())
        * part.applyAsDouble(written.cashabilityOrNone());
  }

  double share(Projection.BenefitPath benefit, boolean avoidance) {
    return share(benefit, avoidance ? BudgetLines::budgetPart : BudgetLines::cashablePart);
  }

  double savingRunRate(int year) {
    return savingPath(BudgetLines::budgetPart).recurring(year);
  }

  private static double budgetPart(Cashability shares) {
    return shares.cashable().doubleValue() + shares.avoidance().doubleValue();
  }

  private static double cashablePart(Cashability shares) {
    return shares.cashable().doubleValue();
  }

  private boolean hasBudget() {
    return !lines.isEmpty() && lines.stream().allMatch(line -> line.budget() != null);
  }

  private boolean hasTarget() {
    return lines.stream().anyMatch(line -> !line.savingsTarget().isEmpty());
  }

  private double budgetOf(int year) {
    return lines.stream().mapToDouble(line -> budget(line, year)).sum();
  }

  static double budget(BudgetLine line, int year) {
    return switch (line.budget()) {
      case null -> 0;
      case BudgetLine.Budget.Growing(var opening, var growth, _) ->
          opening.doubleValue() * Math.pow(1 + (growth == null ? 0 : growth.doubleValue()), year);
      case BudgetLine.Budget.Typed(var values, _) ->
          values.get(Math.min(year, values.size() - 1)).doubleValue();
    };
  }

  double target(int year) {
    return lines.stream()
        .filter(line -> !line.savingsTarget().isEmpty())
        .mapToDouble(
            line -> {
              var targets = line.savingsTarget();
              return targets.get(Math.min(year, targets.size() - 1)).doubleValue();
            })
        .sum();
  }
}
