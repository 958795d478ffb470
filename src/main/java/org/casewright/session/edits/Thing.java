package org.casewright.session.edits;

import java.util.List;
import java.util.stream.Stream;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;

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

  record Step(String id) implements Thing {}

  record Version(String id) implements Thing {}

  /// The list of the case that it stands in.
  default Listing<?> listing() {
    return switch (this) {
      case Thing.Workstream _ -> Listing.WORKSTREAMS;
      case Thing.Opportunity _ -> Listing.OPPORTUNITIES;
      case Thing.Cost _ -> Listing.COSTS;
      case Thing.BudgetLine _ -> Listing.BUDGET_LINES;
      case Thing.Assumption _ -> Listing.ASSUMPTIONS;
      case Thing.Scenario _ -> Listing.SCENARIOS;
      case Thing.Risk _ -> Listing.RISKS;
      case Thing.Milestone _ -> Listing.MILESTONES;
      case Thing.PublishedFigure _ -> Listing.PUBLISHED;
      case Thing.Step _ -> Listing.STORY;
      case Thing.Version _ -> Listing.VERSIONS;
    };
  }

  /// What it is, as a sentence says it: `workstream`, `budget line`.
  default String noun() {
    return listing().noun();
  }

  /// What the case calls it: its name, or its label.
  ///
  /// @throws IllegalArgumentException if the case has none with that id
  default String label(BusinessCase in) {
    return listing().nameOf(in, id());
  }

  /// Whether the case has it.
  default boolean isIn(BusinessCase businessCase) {
    return listing().ids(businessCase).contains(id());
  }

  /// Everything in a case, list by list; with the plan, whether it is written there or not.
  static List<Thing> all(BusinessCase in) {
    return Stream.of(
            Listing.WORKSTREAMS.ids(in).stream().map(Workstream::new),
            Listing.OPPORTUNITIES.ids(in).stream().map(Opportunity::new),
            Listing.COSTS.ids(in).stream().map(Cost::new),
            Listing.BUDGET_LINES.ids(in).stream().map(BudgetLine::new),
            Listing.ASSUMPTIONS.ids(in).stream().map(Assumption::new),
            Listing.SCENARIOS.ids(in).stream().map(Scenario::new),
            Listing.RISKS.ids(in).stream().map(Risk::new),
            Listing.MILESTONES.ids(in).stream().map(Milestone::new),
            Listing.PUBLISHED.ids(in).stream().map(PublishedFigure::new),
            Listing.STORY.ids(in).stream().map(Step::new),
            Listing.VERSIONS.ids(in).stream().map(Version::new))
        .<Thing>flatMap(things -> things)
        .toList();
  }
}
