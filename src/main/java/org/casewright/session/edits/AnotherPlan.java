package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.FigureQuery;
import org.casewright.model.InForce;
import org.casewright.model.Listing;
import org.casewright.model.Opportunity;
import org.casewright.model.OpportunityChange;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Replacement;
import org.casewright.model.Rollout;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.casewright.session.edits.Advice.Proposal;

/// Makes a scenario the plan: what it replaces becomes the assumptions themselves, and the plan
/// that was becomes a scenario that gives them back. No figure of any scenario changes.
public final class AnotherPlan {

  private final BusinessCase in;
  private final Scenario plan;
  private final Scenario next;
  private final InForce inForce;

  private AnotherPlan(BusinessCase in, String scenario) {
    this.in = in;
    this.plan = in.plan();
    this.next = Listing.SCENARIOS.get(in, scenario);
    this.inForce = in.inForce(scenario);
  }

  /// What would be done, or why it cannot: the plan leaves nothing out.
  ///
  /// @throws IllegalArgumentException if the case does not have the scenario
  public static Advice of(BusinessCase in, String scenario) {
    var change = new AnotherPlan(in, scenario);
    var name = change.next.name();
    if (scenario.equals(change.plan.id())) {
      return Advice.declined("“%s” is the plan already.".formatted(name));
    }
    var reasons = change.reasons();
    if (!reasons.isEmpty()) {
      return new Advice.Declined(reasons);
    }
    var proposal =
        new Proposal(
            "Make %s the plan".formatted(name),
            "What %s replaces becomes the plan, and %s a scenario with its own values; every figure"
                    .formatted(name, change.plan.name())
                + " of both stays as it is.",
            now -> new AnotherPlan(now, scenario).after());
    return Advice.tried(in, proposal, "Nothing would change.");
  }

  private List<String> reasons() {
    var reasons = new ArrayList<String>();
    for (var id : inForce.without()) {
      reasons.add(
          ("%s leaves out “%s”, and a plan leaves nothing out. Take it back in, or remove it from"
                  + " the case, first.")
              .formatted(next.name(), Listing.OPPORTUNITIES.nameOf(in, id)));
    }
    for (var each : in.assumptions()) {
      if (each.range() != null && isSeries(each.value()) != isSeries(inForce.valueOf(each))) {
        reasons.add(
            ("“%s” is one number in one of the two and a number for each year in the other, so that"
                    + " its range cannot serve both. Take the range away first.")
                .formatted(each.label()));
      }
    }
    return reasons;
  }

  private static boolean isSeries(Series series) {
    return series instanceof Series.Yearly;
  }

  private BusinessCase after() {
    return in.withAssumptions(in.assumptions().stream().map(this::replaced).toList())
        .withOpportunities(in.opportunities().stream().map(inForce::apply).toList())
        .withScenarios(scenarios())
        .withPublished(in.published().stream().map(this::speaking).toList());
  }

  private Assumption replaced(Assumption assumption) {
    var replacement = inForce.values().get(assumption.id());
    if (replacement == null) {
      return assumption;
    }
    var changed = assumption.withValue(replacement.value());
    var evidence = replacement.evidence();
    return evidence == null ? changed : changed.withEvidence(evidence).withStartedFrom(null);
  }

  private List<Scenario> scenarios() {
    var all = new ArrayList<Scenario>();
    all.add(
        next.withBasedOn(null)
            .withValues(Map.of())
            .withWithout(List.of())
            .withOpportunities(Map.of()));
    all.add(former());
    in.scenarios().stream()
        .filter(each -> !each.id().equals(next.id()) && !each.id().equals(plan.id()))
        .map(each -> each.basedOn() == null ? each.withBasedOn(plan.id()) : each)
        .forEach(all::add);
    return all;
  }

  /// The plan that was. Keys that only a later version knows stay with what is replaced.
  private Scenario former() {
    var values = new LinkedHashMap<String, Replacement>();
    for (var each : in.assumptions()) {
      var replacement = inForce.values().get(each.id());
      if (replacement != null) {
        var evidence = replacement.evidence() == null ? null : each.evidenceOrNone();
        values.put(
            each.id(), new Replacement(each.value(), evidence, unknown(replacement.extras())));
      }
    }
    var changes = new LinkedHashMap<String, OpportunityChange>();
    for (var each : in.opportunities()) {
      var change = inForce.opportunities().get(each.id());
      if (change != null) {
        changes.put(each.id(), back(each, change));
      }
    }
    return plan.withValues(values).withOpportunities(changes);
  }

  /// What gives an opportunity back what another plan replaces in it.
  private static OpportunityChange back(Opportunity opportunity, OpportunityChange change) {
    return new OpportunityChange(
        change.rollout() == null ? null : rollout(opportunity),
        change.cashability() == null ? null : opportunity.cashabilityOrNone(),
        unknown(change.extras()));
  }

  private static Extras unknown(Extras extras) {
    return new Extras(extras.unknown());
  }

  /// Without a rollout a change takes hold at once, as with one that says nothing.
  private static Rollout rollout(Opportunity opportunity) {
    return Optional.ofNullable(opportunity.rollout())
        .orElse(new Rollout(null, null, null, List.of(), List.of(), Extras.NONE));
  }

  /// A printed figure that names no scenario speaks of the plan that was.
  private PublishedFigure speaking(PublishedFigure figure) {
    return switch (figure.claim()) {
      case Claim.Computed(var query) -> figure.withClaim(new Claim.Computed(speaking(query)));
      case Claim.Counted(var of, var query) ->
          figure.withClaim(new Claim.Counted(of, speaking(query)));
      case Claim.Sum _ -> figure;
    };
  }

  private FigureQuery speaking(FigureQuery query) {
    return query.scenario() == null ? query.underScenario(plan.id()) : query;
  }
}
