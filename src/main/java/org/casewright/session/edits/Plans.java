package org.casewright.session.edits;

import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.FreeIds;
import org.casewright.model.Listing;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Scenario;

/// The plan of a case that names no scenario.
final class Plans {

  private Plans() {}

  /// The case with its plan written out, so that scenarios can stand after it.
  static BusinessCase written(BusinessCase in) {
    if (!in.scenarios().isEmpty()) {
      return in;
    }
    var taken =
        Listing.ALL.stream()
            .filter(shelf -> !shelf.equals(Listing.SCENARIOS))
            .anyMatch(shelf -> shelf.ids(in).contains(Scenario.PLAN.id()));
    return taken
        ? Listing.PUBLISHED
            .changed(in, Plans::leavingOutThePlan)
            .withScenarios(List.of(Scenario.PLAN.withId(FreeIds.one(in, Scenario.PLAN.id()))))
        : in.withScenarios(List.of(Scenario.PLAN));
  }

  /// A figure that names no scenario speaks of the plan too.
  private static PublishedFigure leavingOutThePlan(PublishedFigure figure) {
    return switch (figure.claim()) {
      case Claim.Computed(var query) -> figure.withClaim(new Claim.Computed(ofThePlan(query)));
      case Claim.Counted(var of, var query) ->
          figure.withClaim(new Claim.Counted(of, ofThePlan(query)));
      case Claim.Sum _ -> figure;
    };
  }

  private static FigureQuery ofThePlan(FigureQuery query) {
    return query.underScenario(null);
  }
}
