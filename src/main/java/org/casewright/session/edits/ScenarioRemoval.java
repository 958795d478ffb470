package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Replacement;
import org.casewright.model.Scenario;

/// Ways of removing a scenario that is not the plan.
final class ScenarioRemoval {

  private ScenarioRemoval() {}

  static Map<String, UnaryOperator<BusinessCase>> ways(BusinessCase in, String id, String name) {
    var ways = new LinkedHashMap<String, UnaryOperator<BusinessCase>>();
    var family = family(in, id);
    if (family.size() == 1) {
      ways.put("Remove " + name, each -> without(each, family));
      return ways;
    }
    ways.put(
        "Remove %s and keep what it replaces in those based on it".formatted(name),
        each -> without(folded(each, id), List.of(id)));
    ways.put(
        "Remove %s with the %s based on it"
            .formatted(name, Words.count(family.size() - 1, "scenario")),
        each -> without(each, family));
    return ways;
  }

  /// The scenario and those that are in the end based on it.
  private static List<String> family(BusinessCase in, String id) {
    var family = new ArrayList<>(List.of(id));
    for (var i = 0; i < family.size(); i++) {
      var base = family.get(i);
      in.scenarios().stream()
          .filter(each -> base.equals(each.basedOn()))
          .forEach(each -> family.add(each.id()));
    }
    return family;
  }

  /// With the assumptions that only their rollouts used.
  private static BusinessCase without(BusinessCase in, List<String> scenarios) {
    var theirs = new LinkedHashSet<String>();
    var others = new LinkedHashSet<String>();
    for (var use : in.uses()) {
      var scenario = Spot.of(in, use).scenario();
      (scenario != null && scenarios.contains(scenario) ? theirs : others).add(use.assumption());
    }
    theirs.removeAll(others);
    var all = new ArrayList<Thing>();
    scenarios.forEach(each -> all.add(new Thing.Scenario(each)));
    theirs.forEach(each -> all.add(new Thing.Assumption(each)));
    return Gone.without(in, all);
  }

  /// With everything the scenario says said by those based on it, so that nothing is based on it
  /// any more and no figure of theirs changes.
  private static BusinessCase folded(BusinessCase in, String id) {
    var base = Listing.SCENARIOS.get(in, id);
    return Listing.SCENARIOS.changed(
        in, each -> id.equals(each.basedOn()) ? over(base, each) : each);
  }

  private static Scenario over(Scenario base, Scenario later) {
    var values = new LinkedHashMap<>(base.values());
    later.values().forEach((id, value) -> values.merge(id, value, ScenarioRemoval::over));
    var without = new LinkedHashSet<>(base.without());
    without.addAll(later.without());
    var changes = new LinkedHashMap<>(base.opportunities());
    later.opportunities().forEach((id, change) -> changes.merge(id, change, ScenarioRemoval::over));
    return later
        .withBasedOn(base.basedOn())
        .withValues(values)
        .withWithout(List.copyOf(without))
        .withOpportunities(changes);
  }

  /// A bare number replaces the number only: the evidence that was in force stays.
  private static Replacement over(Replacement earlier, Replacement later) {
    return later.evidence() == null ? later.withEvidence(earlier.evidence()) : later;
  }

  private static OpportunityChange over(OpportunityChange earlier, OpportunityChange later) {
    return new OpportunityChange(
        later.rollout() == null ? earlier.rollout() : later.rollout(),
        later.cashability() == null ? earlier.cashability() : later.cashability(),
        later.extras());
  }
}
