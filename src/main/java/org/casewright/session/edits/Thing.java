package org.casewright.session.edits;

import java.util.List;
import java.util.stream.Stream;
import org.casewright.model.BusinessCase;

/// Something of a case that can be added, copied, moved and removed as a whole: its kind and its
/// id.
public sealed interface Thing {

  String id();

  record Workstream(String id) implements Thing {}

  record Opportunity(String id) implements Thing {}

  record Cost(String id) implements Thing {}

  record BudgetLine(String id) implements Thing {}

  record Assumption(String id) implements Thing {}

  record Scenario(String id) implements Thing {}

  record Risk(String id) implements Thing {}

  record Milestone(String id) implements Thing {}

  record PublishedFigure(String id) implements Thing {}

  /// What it is, as a sentence says it: `workstream`, `budget line`.
  default String noun() {
    return Shelf.of(this).noun();
  }

  /// What the case calls it: its name, or its label.
  ///
  /// @throws IllegalArgumentException if the case has none with that id
  default String label(BusinessCase in) {
    return Shelf.of(this).nameOf(in, id());
  }

  /// Whether the case has it.
  default boolean isIn(BusinessCase businessCase) {
    return Shelf.of(this).ids(businessCase).contains(id());
  }

  /// Everything in a case, list by list; with the plan, whether it is written there or not.
  static List<Thing> all(BusinessCase in) {
    return Stream.of(
            Shelf.WORKSTREAMS.ids(in).stream().map(Workstream::new),
            Shelf.OPPORTUNITIES.ids(in).stream().map(Opportunity::new),
            Shelf.COSTS.ids(in).stream().map(Cost::new),
            Shelf.BUDGET_LINES.ids(in).stream().map(BudgetLine::new),
            Shelf.ASSUMPTIONS.ids(in).stream().map(Assumption::new),
            Shelf.SCENARIOS.ids(in).stream().map(Scenario::new),
            Shelf.RISKS.ids(in).stream().map(Risk::new),
            Shelf.MILESTONES.ids(in).stream().map(Milestone::new),
            Shelf.PUBLISHED.ids(in).stream().map(PublishedFigure::new))
        .<Thing>flatMap(things -> things)
        .toList();
  }
}
