package org.casewright.ui.desk;

import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.FigureQuery;
import org.casewright.model.Measure;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;

/// Which of the case's many figures are on screen. No part of the case: changing it is no edit.
///
/// @param scenario id of a scenario
/// @param chart which chart stands in the middle
/// @param selection what the inspector shows
public record Shown(
    String scenario,
    View view,
    PriceBasis prices,
    Measure measure,
    ChartKind chart,
    Selection selection) {

  /// What is shown of a case that has just been opened: its plan, as stated, real, year by year,
  /// and its first opportunity, or the first of what it has.
  public static Shown first(BusinessCase businessCase) {
    return new Shown(
        businessCase.plan().id(),
        View.AS_STATED,
        PriceBasis.REAL,
        Measure.ANNUAL,
        ChartKind.PROFILE,
        firstSelection(businessCase));
  }

  static Selection firstSelection(BusinessCase businessCase) {
    if (!businessCase.opportunities().isEmpty()) {
      return Selection.opportunity(businessCase.opportunities().getFirst().id());
    }
    if (!businessCase.workstreams().isEmpty()) {
      return Selection.workstream(businessCase.workstreams().getFirst().id());
    }
    return businessCase.costs().isEmpty() ? Selection.Whole.NOTHING : Selection.Whole.COSTS;
  }

  /// Whether the case has what the inspector is to show.
  boolean isIn(BusinessCase businessCase) {
    return switch (selection) {
      case Selection.Of(var thing) -> thing.isIn(businessCase);
      case Selection.InPlan(var thing) -> thing.isIn(businessCase);
      case Selection.Whole.NOTHING ->
          businessCase.opportunities().isEmpty()
              && businessCase.workstreams().isEmpty()
              && businessCase.costs().isEmpty();
      case Selection.Explained(var query, _) -> fits(query, businessCase);
      case Selection.Seeking(var query, _, var assumption) ->
          fits(query, businessCase)
              && (assumption == null || businessCase.assumption(assumption).isPresent());
      case Selection.Whole.COSTS, Selection.Whole.PROGRAMME -> true;
      case Selection.All _, Selection.OfFinding _, Selection.OfFindings _, Selection.OfChange _ ->
          true;
    };
  }

  /// Whether the case still has what a figure speaks of.
  private static boolean fits(FigureQuery query, BusinessCase businessCase) {
    return (query.year() == null || businessCase.timeline().indexOf(query.year()).isPresent())
        && businessCase.has(query.scope());
  }

  public Shown withScenario(String scenario) {
    return new Shown(scenario, view, prices, measure, chart, selection);
  }

  public Shown withView(View view) {
    return new Shown(scenario, view, prices, measure, chart, selection);
  }

  public Shown withPrices(PriceBasis prices) {
    return new Shown(scenario, view, prices, measure, chart, selection);
  }

  public Shown withMeasure(Measure measure) {
    return new Shown(scenario, view, prices, measure, chart, selection);
  }

  public Shown withChart(ChartKind chart) {
    return new Shown(scenario, view, prices, measure, chart, selection);
  }

  public Shown withSelection(Selection selection) {
    return new Shown(scenario, view, prices, measure, chart, selection);
  }

  /// A figure under the scenario, view and prices shown; one of a budget, which is in cash alone,
  /// keeps its prices.
  public FigureQuery asked(FigureQuery figure) {
    return figure
        .underScenario(scenario)
        .seen(view, figure.figure().ofBudget() ? figure.prices() : prices);
  }
}
