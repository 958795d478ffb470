package org.casewright.engine;

import static org.casewright.engine.Explanation.Rule.DIFFERENCE;
import static org.casewright.engine.Explanation.Rule.PRODUCT;
import static org.casewright.engine.Explanation.Rule.QUOTIENT;
import static org.casewright.engine.Explanation.Rule.SUM;
import static org.casewright.engine.Explanation.by;

import java.util.ArrayList;
import java.util.List;
import org.casewright.engine.Explanation.Shown;
import org.casewright.model.BudgetLine;
import org.casewright.model.Figure;

/// How the figures of budget lines come about (the calculation, §8), in cash.
final class ExplainedBudget {

  private final Asked asked;
  private final BudgetLines lines;

  ExplainedBudget(Asked asked) {
    this.asked = asked;
    this.lines = BudgetLines.of(asked.projection(), asked.scope());
  }

  Explanation explain(Figure figure, int year, Answer answer) {
    var label = figure.label() + ", " + asked.year(year) + " (cash)";
    if (answer instanceof Answer.None none) {
      return Explanation.none(label, none, List.of());
    }
    return switch (figure) {
      case BUDGET -> budget(year).labelled(label);
      case DO_NOTHING -> doNothing(year).labelled(label);
      case WITH_PROGRAMME ->
          by(DIFFERENCE, label, Shown.POUNDS, List.of(doNothing(year), saving(year, true)));
      case SAVINGS_TARGET -> target(year).labelled(label);
      case GAP -> by(DIFFERENCE, label, Shown.POUNDS, List.of(target(year), saving(year, true)));
      case CASHABLE_GAP ->
          by(DIFFERENCE, label, Shown.POUNDS, List.of(target(year), saving(year, false)));
      case SAVING_PERCENT ->
          by(QUOTIENT, label, Shown.PERCENT, List.of(savingRunRate(year), budget(0)));
      default -> throw new IllegalArgumentException(figure.label() + " has no explanation.");
    };
  }

  private Explanation budget(int year) {
    return by(
        SUM,
        "Budget, " + asked.year(year),
        Shown.POUNDS,
        lines.lines().stream().map(line -> budget(line, year)).toList());
  }

  private Explanation budget(BudgetLine line, int year) {
    return Explanation.given(
        line.name() + ", " + asked.year(year),
        Shown.POUNDS,
        BudgetLines.budget(line, year),
        line.budget() instanceof BudgetLine.Budget.Growing(var opening, var growth, _)
                && growth != null
            ? "opening %s, growing by %s a year"
                .formatted(
                    Shown.POUNDS.text(opening.doubleValue()),
                    Shown.PERCENT.text(growth.doubleValue()))
            : "as the case states");
  }

  private Explanation doNothing(int year) {
    return by(
        SUM,
        "Do nothing, " + asked.year(year),
        Shown.POUNDS,
        List.of(
            budget(year),
            Explanation.given(
                "Pressures, " + asked.year(year),
                Shown.POUNDS,
                lines.pressures(year),
                "unfunded growth, as the case states")));
  }

  private Explanation target(int year) {
    return Explanation.given(
        "Savings target, " + asked.year(year),
        Shown.POUNDS,
        lines.target(year),
        "as the case states");
  }

  private Explanation saving(int year, boolean avoidance) {
    var parts = new ArrayList<Explanation>();
    var index = asked.priceIndex(year);
    var gross = new ExplainedOpportunity(asked);
    for (var benefit : asked.projection().benefits()) {
      var share = lines.share(benefit, avoidance);
      if (share != 0) {
        parts.add(
            by(
                PRODUCT,
                benefit.opportunity().written().name(),
                Shown.POUNDS,
                List.of(
                    gross.real(benefit, year, false),
                    Explanation.given(
                        "Share that comes off these budgets",
                        Shown.PERCENT,
                        share,
                        avoidance ? "cashable and avoided" : "cashable only"),
                    index)));
      }
    }
    return by(SUM, "Saving, " + asked.year(year), Shown.POUNDS, parts);
  }

  private Explanation savingRunRate(int year) {
    return Explanation.months(
        "Saving a year at the end of " + asked.year(year),
        Shown.POUNDS,
        lines.savingRunRate(year),
        "twelve times the last month's saving",
        () -> List.of(saving(year, true)));
  }
}
