package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.NOTHING;
import static org.casewright.charts.ProfileFindings.isNothing;
import static org.casewright.charts.ProfileFindings.pounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.charts.YearPicture.Frame;
import org.casewright.charts.YearPicture.Lined;
import org.casewright.model.BudgetLine;
import org.casewright.model.FinancialYear;
import org.casewright.model.View;

/// What budgets come to without and with the programme, above what is saved on them, the savings
/// target and the gap between the two (the calculation, §8).
final class BudgetsChart {

  private final ChartRequest request;
  private final Budgets budgets;
  private final Optional<BudgetLine> only;
  private final List<FinancialYear> years;
  private final int last;
  private final Ghosts budgetBefore;
  private final Ghosts savedBefore;
  private final AxisRange amounts;
  private final AxisRange savings;

  BudgetsChart(ChartRequest request) {
    this.request = request;
    this.years = request.now().timeline().financialYears();
    this.last = years.size() - 1;
    this.budgets = Budgets.of(request);
    this.only = Budgets.only(request);
    this.budgetBefore = Ghosts.of(request, budgets.budget(), then -> Budgets.of(then).budget());
    this.savedBefore = Ghosts.of(request, saved(budgets), then -> saved(Budgets.of(then)));
    this.amounts =
        YearSheet.above(
            request,
            DoubleStream.concat(YearSheet.values(budgets.budget()), budgetBefore.values()));
    this.savings = savings();
  }

  private AxisRange savings() {
    return YearSheet.axis(
        request,
        DoubleStream.concat(
            DoubleStream.concat(
                YearSheet.reach(stack()), YearSheet.values(budgets.target().stream().toList())),
            savedBefore.values()));
  }

  private static List<Row> saved(Budgets budgets) {
    return budgets.saved().isEmpty() ? List.of() : List.of(budgets.savedInAll());
  }

  PanelsSheet sheet() {
    var scale = (budgets.budget().isEmpty() ? savings : amounts).scale();
    return new PanelsSheet(
        request,
        title(),
        "%s without and with the programme, and savings against %s target, %s, %s, %s, cash%s"
            .formatted(
                only.map(BudgetLine::name).orElse("Budgets"),
                only.isPresent() ? "its" : "their",
                scale.label(),
                request.now().scenario().name(),
                request.now().view() == View.AS_STATED ? "as stated" : "risk-adjusted",
                ChartWords.andDashed(request, !(budgetBefore.isEmpty() && savedBefore.isEmpty()))),
        description(),
        new PlottedTable(scale.label() + ", cash", scale, years, budgets.rows()),
        new HeldAxes(savings, amounts),
        medium ->
            new Panels(
                Panels.Way.ABOVE_ONE_ANOTHER,
                List.of(budgetPicture(medium), savingPicture(medium))));
  }

  /// What makes up the target: the gap and what is saved.
  private List<Row> stack() {
    var stack = new ArrayList<>(budgets.saved());
    budgets.gap().ifPresent(stack::add);
    return stack;
  }

  private YearPicture budgetPicture(Medium medium) {
    var lines = new ArrayList<Lined>();
    if (!budgets.budget().isEmpty()) {
      lines.add(new Lined(budgets.budget().getFirst(), LineStyle.COST));
      lines.add(new Lined(budgets.budget().getLast(), LineStyle.NET));
    }
    return YearPicture.over(years, amounts, medium)
        .withLines(lines)
        .withBefore(budgetBefore)
        .orSaying(
            budgets.lines().isEmpty()
                ? "The case has no budget line yet. Add the budgets that savings count against."
                : "No budget is given yet. Give a budget line its amount, and this shows it without"
                    + " and with the programme.")
        .in(new Frame("Budget" + of(budgets.budgeted().size()), Writing.POUNDS, false, true));
  }

  /// Of how many lines, where it is not of all.
  private String of(int some) {
    var all = budgets.lines().size();
    return some == 0 || some == all
        ? ""
        : ", %d of %d lines: others have none yet".formatted(some, all);
  }

  private YearPicture savingPicture(Medium medium) {
    var stack = new ArrayList<>(stack());
    stack.removeIf(row -> isNothing(row.values()));
    var lines = budgets.target().stream().map(row -> new Lined(row, LineStyle.NET)).toList();
    return YearPicture.over(years, savings, medium)
        .withStack(stack)
        .withLines(lines)
        .withBefore(savedBefore)
        .markingPlan(request.now().timeline())
        .orSaying(
            "Nothing is saved on a budget line yet: opportunities name the lines they save on.")
        .in(
            new Frame(
                budgets.targeted().isEmpty()
                    ? "Saved on budget lines, no target given yet"
                    : "Saved, and the savings target" + of(budgets.targeted().size()),
                Writing.POUNDS,
                true,
                true));
  }

  private String title() {
    var saved = pounds(budgets.saving(last));
    if (budgets.lines().isEmpty()) {
      return "No budget is named that savings count against";
    }
    if (budgets.gap().isEmpty() && Math.abs(budgets.saving(last)) < NOTHING) {
      return "Nothing is saved on budget lines in " + years.get(last);
    }
    if (budgets.gap().isPresent()) {
      return against(budgets.gap().get().value(last));
    }
    return budgets.budget().isEmpty()
        ? "%s saved in %s, on budgets not yet given".formatted(saved, years.get(last))
        : "The programme takes %s off budgets in %s".formatted(saved, years.get(last));
  }

  private String against(double gap) {
    var year = years.get(last);
    if (gap >= NOTHING) {
      return "Savings are %s short of their target in %s".formatted(pounds(gap), year);
    }
    return gap > -NOTHING
        ? "Savings meet their target in %s".formatted(year)
        : "Savings pass their target by %s in %s".formatted(pounds(-gap), year);
  }

  private String description() {
    var shown =
        "Lines of %s without and with the programme from %s to %s, above columns of what is"
                .formatted(
                    only.map(line -> "the budget of " + line.name()).orElse("budgets"),
                    years.getFirst(),
                    years.get(last))
            + " saved on them and the savings target as a line.";
    if (budgets.lines().isEmpty()) {
      return shown + " The case has no budget line yet.";
    }
    var budget =
        budgets.budget().isEmpty()
            ? "no budget is given"
            : "budgets come to %s in place of %s"
                .formatted(
                    pounds(budgets.budget().getLast().value(last)),
                    pounds(budgets.budget().getFirst().value(last)));
    var target =
        budgets
            .target()
            .map(row -> "against a target of " + pounds(row.value(last)))
            .orElse("with no target given");
    return "%s In %s %s is saved, %s, and %s."
        .formatted(shown, years.get(last), pounds(budgets.saving(last)), target, budget);
  }
}
