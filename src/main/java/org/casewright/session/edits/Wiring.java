package org.casewright.session.edits;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.Listing;
import org.casewright.model.Opportunity;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Risk;
import org.casewright.model.Scenario;
import org.jspecify.annotations.Nullable;

/// Changes which assumptions the places of a case name.
final class Wiring {

  private Wiring() {}

  /// The case with every place asked.
  static BusinessCase everywhere(BusinessCase in, Wire wire) {
    var after = Listing.OPPORTUNITIES.changed(in, o -> opportunity(o, wire));
    after = Listing.COSTS.changed(after, c -> cost(c, wire));
    after = Listing.RISKS.changed(after, r -> risk(r, wire));
    return in.scenarios().isEmpty()
        ? after
        : Listing.SCENARIOS.changed(after, s -> scenario(s, wire));
  }

  /// The case with one place of its own naming something else, or nothing.
  static BusinessCase at(BusinessCase in, Spot place, @Nullable String assumption) {
    return everywhere(in, (spot, named) -> spot.equals(place) ? assumption : named);
  }

  /// Every place of a thing by its path, with what it names in the case itself.
  static Map<String, @Nullable String> named(BusinessCase in, Thing thing) {
    var places = new LinkedHashMap<String, @Nullable String>();
    Wire noting =
        (spot, named) -> {
          places.put(spot.path(), named);
          return named;
        };
    switch (thing) {
      case Thing.Opportunity(var id) -> in.opportunity(id).ifPresent(o -> opportunity(o, noting));
      case Thing.Cost(var id) -> in.cost(id).ifPresent(c -> cost(c, noting));
      case Thing.Risk(var id) ->
          in.risks().stream().filter(r -> r.id().equals(id)).forEach(r -> risk(r, noting));
      case Thing.Workstream _,
          Thing.BudgetLine _,
          Thing.Assumption _,
          Thing.Scenario _,
          Thing.Milestone _,
          Thing.PublishedFigure _,
          Thing.Step _,
          Thing.Version _ -> {}
    }
    return places;
  }

  static Opportunity opportunity(Opportunity opportunity, Wire wire) {
    var wired = new Wired(new Thing.Opportunity(opportunity.id()), null, wire);
    return opportunity
        .withMechanism(wired.mechanism(opportunity.mechanism()))
        .withRollout(wired.rollout(opportunity.rollout()))
        .withReductions(wired.reductions(opportunity.reductions()))
        .withBaseline(wired.baseline(opportunity.baseline()));
  }

  static Cost cost(Cost cost, Wire wire) {
    return cost.withTerms(new Wired(new Thing.Cost(cost.id()), null, wire).terms(cost.terms()));
  }

  static Risk risk(Risk risk, Wire wire) {
    var wired = new Wired(new Thing.Risk(risk.id()), null, wire);
    return risk.withChance(wired.at("chance", risk.chance()))
        .withCost(wired.at("cost", risk.cost()));
  }

  static Scenario scenario(Scenario scenario, Wire wire) {
    var changes = new LinkedHashMap<String, OpportunityChange>();
    scenario
        .opportunities()
        .forEach((id, change) -> changes.put(id, change(scenario.id(), id, change, wire)));
    return scenario.withOpportunities(changes);
  }

  static OpportunityChange change(String scenario, String id, OpportunityChange change, Wire wire) {
    var rollout = change.rollout();
    if (rollout == null) {
      return change;
    }
    var wired = new Wired(new Thing.Opportunity(id), scenario, wire);
    return new OpportunityChange(
        requireNonNullElse(wired.rollout(rollout), Wired.NO_ROLLOUT),
        change.cashability(),
        change.extras());
  }
}
