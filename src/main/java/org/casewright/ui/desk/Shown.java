package org.casewright.ui.desk;

import java.util.List;
import java.util.function.Function;
import org.casewright.charts.Measure;
import org.casewright.model.BusinessCase;
import org.casewright.model.Milestone;
import org.casewright.model.PriceBasis;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Risk;
import org.casewright.model.View;

/// Which of the case's many figures are on screen. No part of the case: changing it is no edit.
///
/// @param scenario id of a scenario
/// @param selection what the inspector shows
public record Shown(
    String scenario, View view, PriceBasis prices, Measure measure, Selection selection) {

  /// What is shown of a case that has just been opened: its plan, as stated, real, year by year,
  /// and its first opportunity, or the first of what it has.
  public static Shown first(BusinessCase businessCase) {
    return new Shown(
        businessCase.plan().id(),
        View.AS_STATED,
        PriceBasis.REAL,
        Measure.ANNUAL,
        firstSelection(businessCase));
  }

  private static Selection firstSelection(BusinessCase businessCase) {
    if (!businessCase.opportunities().isEmpty()) {
      return new Selection.OfOpportunity(businessCase.opportunities().getFirst().id());
    }
    if (!businessCase.workstreams().isEmpty()) {
      return new Selection.OfWorkstream(businessCase.workstreams().getFirst().id());
    }
    return businessCase.costs().isEmpty() ? Selection.NOTHING : Selection.COSTS;
  }

  /// The same, without what an edit or an undo has taken out of the case.
  Shown fitting(BusinessCase businessCase) {
    var fitting =
        businessCase.scenario(scenario).isPresent() ? this : withScenario(businessCase.plan().id());
    return exists(businessCase) ? fitting : fitting.withSelection(instead(businessCase));
  }

  private boolean exists(BusinessCase businessCase) {
    return switch (selection) {
      case Selection.OfWorkstream(var id) -> businessCase.workstream(id).isPresent();
      case Selection.OfOpportunity(var id) -> businessCase.opportunity(id).isPresent();
      case Selection.OfCost(var id) -> businessCase.cost(id).isPresent();
      case Selection.OfAssumption(var id) -> businessCase.assumption(id).isPresent();
      case Selection.OfBudgetLine(var id) -> businessCase.budgetLine(id).isPresent();
      case Selection.OfScenario(var id) -> businessCase.scenario(id).isPresent();
      case Selection.OfRisk(var id) -> has(businessCase.risks(), Risk::id, id);
      case Selection.OfMilestone(var id) -> has(businessCase.milestones(), Milestone::id, id);
      case Selection.OfPublished(var id) -> has(businessCase.published(), PublishedFigure::id, id);
      case Selection.Nothing _ ->
          businessCase.opportunities().isEmpty()
              && businessCase.workstreams().isEmpty()
              && businessCase.costs().isEmpty();
      case Selection.Costs _, Selection.Programme _, Selection.All _ -> true;
    };
  }

  private static <T> boolean has(List<T> all, Function<T, String> id, String wanted) {
    return all.stream().anyMatch(each -> id.apply(each).equals(wanted));
  }

  /// What takes the place of a selection that is gone: the list it stood in, or the first of what
  /// the case has.
  private Selection instead(BusinessCase businessCase) {
    return selection.page() == Page.CHART
        ? firstSelection(businessCase)
        : new Selection.All(selection.page());
  }

  public Shown withScenario(String scenario) {
    return new Shown(scenario, view, prices, measure, selection);
  }

  public Shown withView(View view) {
    return new Shown(scenario, view, prices, measure, selection);
  }

  public Shown withPrices(PriceBasis prices) {
    return new Shown(scenario, view, prices, measure, selection);
  }

  public Shown withMeasure(Measure measure) {
    return new Shown(scenario, view, prices, measure, selection);
  }

  public Shown withSelection(Selection selection) {
    return new Shown(scenario, view, prices, measure, selection);
  }
}
