package org.casewright.ui.desk;

/// What the inspector shows; it also decides what stands in the middle of the window.
public sealed interface Selection {

  /// Nothing: the case is empty.
  record Nothing() implements Selection {}

  record OfWorkstream(String id) implements Selection {}

  record OfOpportunity(String id) implements Selection {}

  record OfCost(String id) implements Selection {}

  record OfAssumption(String id) implements Selection {}

  record OfBudgetLine(String id) implements Selection {}

  record OfScenario(String id) implements Selection {}

  record OfRisk(String id) implements Selection {}

  record OfMilestone(String id) implements Selection {}

  record OfPublished(String id) implements Selection {}

  /// All costs together.
  record Costs() implements Selection {}

  /// The case as a whole: title, years, prices, optimism bias.
  record Programme() implements Selection {}

  /// Everything of one sort.
  record All(Page page) implements Selection {}

  Selection NOTHING = new Nothing();
  Selection COSTS = new Costs();
  Selection PROGRAMME = new Programme();
  Selection FINDINGS = new All(Page.FINDINGS);

  /// What stands in the middle of the window.
  default Page page() {
    return switch (this) {
      case All(var page) -> page;
      case OfAssumption _ -> Page.ASSUMPTIONS;
      case OfBudgetLine _ -> Page.BUDGETS;
      case OfScenario _ -> Page.SCENARIOS;
      case OfRisk _ -> Page.RISKS;
      case OfMilestone _ -> Page.MILESTONES;
      case OfPublished _ -> Page.PUBLISHED;
      case Nothing _, OfWorkstream _, OfOpportunity _, OfCost _, Costs _, Programme _ -> Page.CHART;
    };
  }
}
