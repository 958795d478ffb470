package org.casewright.model;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one scenario makes of the case, everything it is based on applied first.
///
/// @param scenario the scenario itself
/// @param values replacements in force by assumption id
/// @param without ids of opportunities left out, added up along the chain
/// @param opportunities changes in force by opportunity id; a later rollout or cashability replaces
///     an earlier one whole
public record InForce(
    Scenario scenario,
    Map<String, Replacement> values,
    Set<String> without,
    Map<String, OpportunityChange> opportunities) {

  public InForce {
    values = Collections.unmodifiableMap(values);
    without = Collections.unmodifiableSet(without);
    opportunities = Collections.unmodifiableMap(opportunities);
  }

  /// What one of these scenarios makes of the case. They must be free of circles.
  ///
  /// @throws IllegalArgumentException if there is none with that id
  static InForce of(Map<String, Scenario> byId, String id) {
    var chain = new ArrayDeque<Scenario>();
    var next = id;
    while (next != null) {
      var scenario = byId.get(next);
      if (scenario == null) {
        throw new IllegalArgumentException("There is no scenario “" + next + "”.");
      }
      chain.addFirst(scenario);
      next = scenario.basedOn();
    }
    return of(chain);
  }

  static Map<String, Scenario> byId(List<Scenario> scenarios) {
    var byId = new HashMap<String, Scenario>();
    scenarios.forEach(scenario -> byId.put(scenario.id(), scenario));
    return byId;
  }

  /// Applies scenarios one after the other.
  ///
  /// @param chain from the plan's end to the scenario itself, which is last
  private static InForce of(Deque<Scenario> chain) {
    var values = new LinkedHashMap<String, Replacement>();
    var without = new LinkedHashSet<String>();
    var opportunities = new LinkedHashMap<String, OpportunityChange>();
    for (var scenario : chain) {
      scenario.values().forEach((id, value) -> values.merge(id, value, InForce::over));
      without.addAll(scenario.without());
      scenario
          .opportunities()
          .forEach((id, change) -> opportunities.merge(id, change, InForce::over));
    }
    return new InForce(chain.getLast(), values, without, opportunities);
  }

  /// A bare number replaces the number only: the evidence in force before it stays.
  private static Replacement over(Replacement earlier, Replacement later) {
    return later.evidence() == null
        ? new Replacement(later.value(), earlier.evidence(), later.extras())
        : later;
  }

  private static OpportunityChange over(OpportunityChange earlier, OpportunityChange later) {
    return new OpportunityChange(
        later.rollout() == null ? earlier.rollout() : later.rollout(),
        later.cashability() == null ? earlier.cashability() : later.cashability(),
        Extras.NONE);
  }

  /// The number in force.
  public Series valueOf(Assumption assumption) {
    var replacement = values.get(assumption.id());
    return replacement == null ? assumption.value() : replacement.value();
  }

  /// The evidence in force: the replacement's own where it has any, else the assumption's.
  public Evidence evidenceOf(Assumption assumption) {
    var replacement = values.get(assumption.id());
    return replacement == null || replacement.evidence() == null
        ? assumption.evidenceOrNone()
        : replacement.evidence();
  }

  /// The opportunity with what the scenario replaces in it.
  public Opportunity apply(Opportunity opportunity) {
    var change = opportunities.get(opportunity.id());
    if (change == null) {
      return opportunity;
    }
    var changed =
        change.rollout() == null ? opportunity : opportunity.withRollout(change.rollout());
    return change.cashability() == null ? changed : changed.withCashability(change.cashability());
  }
}
