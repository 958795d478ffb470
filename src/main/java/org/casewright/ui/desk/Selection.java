package org.casewright.ui.desk;

/// What the inspector shows.
public sealed interface Selection {

  /// Nothing: the case is empty.
  record Nothing() implements Selection {}

  record OfWorkstream(String id) implements Selection {}

  record OfOpportunity(String id) implements Selection {}

  record OfCost(String id) implements Selection {}

  /// All costs together.
  record Costs() implements Selection {}

  /// What is missing, odd or does not tie.
  record Findings() implements Selection {}

  Selection NOTHING = new Nothing();
  Selection COSTS = new Costs();
  Selection FINDINGS = new Findings();
}
