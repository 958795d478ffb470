package org.casewright.export.workbook;

import java.util.stream.Collectors;
import org.casewright.engine.Counts;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PublishedFigure.Claim;

/// What a printed figure is computed from, as a formula that answers in the scenario that it speaks
/// of, and says so in the others.
final class PublishedFormulas {

  private final Book book;
  private final Workings workings;
  private final Parts parts;
  private final BudgetsSheet budgets;
  private final InForceSheet inForce;
  private final ScenariosSheet scenarios;

  PublishedFormulas(
      Book book,
      Workings workings,
      Parts parts,
      BudgetsSheet budgets,
      InForceSheet inForce,
      ScenariosSheet scenarios) {
    this.book = book;
    this.workings = workings;
    this.parts = parts;
    this.budgets = budgets;
    this.inForce = inForce;
    this.scenarios = scenarios;
  }

  String of(Claim.Computed claim) {
    return whenShown(claim.query(), computed(claim.query()));
  }

  String of(Claim.Counted claim) {
    return whenShown(claim.query(), counted(claim.of(), claim.query()));
  }

  /// What the scenario is called that a figure speaks of.
  String scenarioLabel(FigureQuery query) {
    return scenarios.labels().get(scenario(query));
  }

  private int scenario(FigureQuery query) {
    var asked = query.scenario();
    return asked == null ? 0 : scenarios.number(asked);
  }

  private String whenShown(FigureQuery query, String formula) {
    return inOneScenario() ? formula : "IF(%s,%s,\"\")".formatted(isShown(query), formula);
  }

  /// What is said in place of whether it ties: the words that stand for a number, or which scenario
  /// is to be shown.
  String instead(Claim claim, String computed) {
    return switch (claim) {
      case Claim.Computed(var query) -> instead(query, computed);
      case Claim.Counted(_, var query) -> instead(query, computed);
      case Claim.Sum _ -> computed;
    };
  }

  private String instead(FigureQuery query, String computed) {
    return inOneScenario()
        ? computed
        : "IF(%s,%s,\"set Scenario to \"&INDEX(%s,%d))"
            .formatted(isShown(query), computed, scenarios.labelCells(), scenario(query) + 1);
  }

  private boolean inOneScenario() {
    return book.scenarios().size() == 1;
  }

  private String isShown(FigureQuery query) {
    return "%s=%d".formatted(Book.SCENARIO, scenario(query) + 1);
  }

  private String computed(FigureQuery query) {
    var asked = query.year();
    var year =
        asked == null ? book.years() - 1 : book.written().timeline().indexOf(asked).orElse(-1);
    if (year < 0) {
      return "\"outside the case's years\"";
    }
    if (query.figure() == Figure.ASSUMPTION) {
      return query.scope().assumptions().isEmpty()
          ? "\"no assumption is named\""
          : query.scope().assumptions().stream()
              .map(
                  id ->
                      InForceSheet.isListed(book, book.assumption(id))
                          ? inForce.listedValue(id, year)
                          : inForce.value(id, year))
              .collect(Collectors.joining("+"));
    }
    if (BudgetRows.FIGURES.contains(query.figure())) {
      return budgets.cell(query.figure(), query.scope(), query.viewOrDefault(), year);
    }
    return workings.cell(query, year);
  }

  /// How many opportunities a scenario keeps follows the scenario; other things are counted once.
  private String counted(String of, FigureQuery query) {
    if (!of.equals("opportunities")) {
      return Integer.toString(Counts.of(ResolvedCase.of(book.written()), of, query.scope()));
    }
    return parts.counted(query.scope());
  }
}
