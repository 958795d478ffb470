package org.casewright.session.edits;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.Series;
import org.casewright.session.edits.Advice.Proposal;

/// Lets opportunities come some months later or earlier in one scenario: flows and capacities by
/// their start, profiles by blending each FY with the one before; and with them costs whose months
/// are assumptions. In the plan the assumptions themselves change, in any other scenario they are
/// replaced. Where others share a start, those that slip get one of their own: in the plan a copy,
/// in another scenario a rollout of that scenario with its own start. Nothing comes before month 0.
public final class Slip {

  static final String START = "rollout.start";
  static final Set<String> SERIES = Set.of("profile.levels", "profile.increments");

  private static final Set<String> INCREMENTS = Set.of("profile.increments");

  private Slip() {}

  /// The costs that can slip: those with a month that is an assumption.
  public static List<Thing> costs(BusinessCase in) {
    return in.costs().stream()
        .filter(cost -> cost.uses().stream().anyMatch(use -> Months.PATHS.contains(use.path())))
        .map(Cost::id)
        .<Thing>map(Thing.Cost::new)
        .toList();
  }

  /// Some opportunities, and no cost with them.
  ///
  /// @param months later; negative is earlier
  /// @throws IllegalArgumentException if the case does not have one of them, or the scenario
  public static Advice of(
      BusinessCase in, String scenario, Collection<String> opportunities, int months) {
    return of(in, scenario, opportunities, months, List.of());
  }

  /// Some opportunities and costs.
  ///
  /// @param months later; negative is earlier
  /// @param costs of [#costs]
  /// @throws IllegalArgumentException if the case does not have one of them, or the scenario
  public static Advice of(
      BusinessCase in,
      String scenario,
      Collection<String> opportunities,
      int months,
      Collection<Thing> costs) {
    var things = new LinkedHashSet<Thing>();
    opportunities.forEach(each -> things.add(new Thing.Opportunity(each)));
    var names =
        Stream.of(things, new LinkedHashSet<>(costs))
            .filter(each -> !each.isEmpty())
            .map(each -> new Chosen(in, scenario, each).name())
            .collect(Collectors.joining(" and "));
    things.addAll(costs);
    return of(new Chosen(in, scenario, things), names, months);
  }

  private static Advice of(Chosen chosen, String name, int months) {
    var in = chosen.in();
    var things = chosen.things();
    if (months == 0) {
      return Advice.declined("Choose by how many months.");
    }
    if (things.isEmpty()) {
      return Advice.declined("Choose at least one opportunity.");
    }
    if (chosen.isLeftOut()) {
      return chosen.leftOut();
    }
    var by = Words.count(Math.abs(months), "month");
    var label =
        months > 0
            ? "Slip %s by %s%s".formatted(name, by, chosen.where())
            : "Bring %s forward by %s%s".formatted(name, by, chosen.where());
    var proposal =
        new Proposal(
            label,
            new SlipWords(chosen, months).sentence(),
            now -> slipped(new Chosen(now, chosen.scenario(), things), months));
    return Advice.tried(
        in, proposal, "Nothing would change: what starts in the first month cannot start earlier.");
  }

  private static BusinessCase slipped(Chosen chosen, int months) {
    var profiles = new Chosen(chosen.in(), chosen.scenario(), profiles(chosen));
    var increments = profiles.naming(INCREMENTS).keySet();
    var values = new LinkedHashMap<String, Series>();
    for (var id : profiles.naming(SERIES).keySet()) {
      var amounts = new YearlyAmounts(profiles.inForce(id), increments.contains(id));
      values.put(id, amounts.slipped(months));
    }
    var after = profiles.withNumbers(SERIES, values);
    return new Starts(new Chosen(after, chosen.scenario(), others(chosen)), months).slipped();
  }

  static Set<Thing> profiles(Chosen chosen) {
    var profiles = new LinkedHashSet<>(chosen.things());
    profiles.removeIf(each -> !isProfile(chosen.in(), each));
    return profiles;
  }

  /// Flows, capacities and costs.
  static Set<Thing> others(Chosen chosen) {
    var others = new LinkedHashSet<>(chosen.things());
    others.removeIf(each -> isProfile(chosen.in(), each));
    return others;
  }

  private static boolean isProfile(BusinessCase in, Thing thing) {
    return thing instanceof Thing.Opportunity(var id)
        && Listing.OPPORTUNITIES.get(in, id).mechanism() instanceof Mechanism.Profile;
  }
}
