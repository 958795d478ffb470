package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Problem;

/// Ways of removing an assumption.
final class AssumptionRemoval {

  /// Places that cannot be empty.
  private static final Set<String> NEEDED =
      Set.of(
          "flow.perYear",
          "flow.weeklyCost",
          "capacity.units",
          "capacity.occupancy",
          "capacity.weeklyCost",
          "capacity.weeklyCostAfter",
          "profile.levels",
          "profile.increments",
          "oneOff.amounts",
          "recurring.perYear",
          "contingentFee.cap",
          "contingentFee.fullAt");

  /// How many assumptions are offered in place of it.
  private static final int MOST_OFFERED = 5;

  private AssumptionRemoval() {}

  static Map<String, UnaryOperator<BusinessCase>> ways(BusinessCase in, String id, String name) {
    var ways = new LinkedHashMap<String, UnaryOperator<BusinessCase>>();
    var thing = new Thing.Assumption(id);
    var spots = Spot.naming(in, id);
    var dependants =
        spots.stream()
            .filter(spot -> NEEDED.contains(spot.path()))
            .map(Spot::owner)
            .distinct()
            .toList();
    if (spots.isEmpty()) {
      ways.put("Remove " + name, each -> Gone.without(each, List.of(thing)));
    } else if (dependants.isEmpty()) {
      ways.put(
          "Remove %s and do without it".formatted(name),
          each -> Gone.without(each, List.of(thing)));
    } else {
      var all = new ArrayList<Thing>(dependants);
      ways.put(
          "Remove %s with what cannot do without it".formatted(name),
          each -> withDependants(each, all, thing));
    }
    if (!spots.isEmpty()) {
      substitutes(in, Listing.ASSUMPTIONS.get(in, id))
          .forEach(
              other ->
                  ways.put(
                      "Use “%s” instead and remove %s".formatted(other.label(), name),
                      each -> substituted(each, id, other.id())));
    }
    return ways;
  }

  private static BusinessCase withDependants(
      BusinessCase in, List<Thing> dependants, Thing assumption) {
    var without = Own.without(in, dependants);
    return assumption.isIn(without) ? Gone.without(without, List.of(assumption)) : without;
  }

  /// Assumptions in the same unit that fit wherever it stands.
  private static List<Assumption> substitutes(BusinessCase in, Assumption assumption) {
    return in.assumptions().stream()
        .filter(each -> each.unit() == assumption.unit() && !each.id().equals(assumption.id()))
        .filter(each -> fits(in, assumption.id(), each.id()))
        .limit(MOST_OFFERED)
        .toList();
  }

  private static boolean fits(BusinessCase in, String from, String to) {
    try {
      substituted(in, from, to);
      return true;
    } catch (Problem.InvalidCase _) {
      return false;
    }
  }

  private static BusinessCase substituted(BusinessCase in, String from, String to) {
    var rewired = Wiring.everywhere(in, (_, named) -> from.equals(named) ? to : named);
    return Gone.without(rewired, List.of(new Thing.Assumption(from)));
  }
}
