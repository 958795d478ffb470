package org.casewright.session.edits;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Rollout;
import org.casewright.model.Series;
import org.jspecify.annotations.Nullable;

/// The starts of flows and capacities, and the months of costs, some months later or earlier.
///
/// @param chosen flows, capacities and costs
/// @param months later; negative is earlier
record Starts(Chosen chosen, int months) {

  /// Where a month stands that can slip.
  static final Set<String> PLACES = places();

  private static Set<String> places() {
    var places = new LinkedHashSet<>(Months.PATHS);
    places.add(Slip.START);
    return Set.copyOf(places);
  }

  BusinessCase slipped() {
    var startless = new LinkedHashSet<Thing>();
    var byStart = new LinkedHashMap<String, Set<Thing>>();
    for (var thing : chosen.things()) {
      if (thing instanceof Thing.Opportunity(var id)) {
        var start = start(id);
        (start == null ? startless : byStart.computeIfAbsent(start, _ -> new LinkedHashSet<>()))
            .add(thing);
      }
    }
    var after = chosen.isPlan() ? inThePlan() : inTheScenario(byStart);
    if (!startless.isEmpty() && months > 0) {
      after = new OwnStart(with(after, startless)).given(null, BigDecimal.valueOf(months));
    }
    return after;
  }

  /// The assumption of an opportunity's start in force; null where it starts in month 0.
  @Nullable String start(String opportunity) {
    var rollout = rollout(chosen.in(), chosen.scenario(), opportunity);
    return rollout == null ? null : rollout.start();
  }

  static @Nullable Rollout rollout(BusinessCase in, String scenario, String opportunity) {
    return in.inForce(scenario).apply(Listing.OPPORTUNITIES.get(in, opportunity)).rollout();
  }

  /// What a month becomes: not before month 0.
  BigDecimal later(String assumption) {
    return planned(assumption).add(BigDecimal.valueOf(months)).max(BigDecimal.ZERO);
  }

  BigDecimal planned(String assumption) {
    return chosen.inForce(assumption).held(0);
  }

  private BusinessCase inThePlan() {
    var values = new LinkedHashMap<String, Series>();
    chosen.naming(PLACES).keySet().forEach(id -> values.put(id, Series.of(later(id))));
    return chosen.withNumbers(PLACES, values);
  }

  /// Starts and months that only the chosen use are replaced; of shared ones, costs get copies and
  /// opportunities rollouts with a start of their own.
  private BusinessCase inTheScenario(Map<String, Set<Thing>> byStart) {
    var shared = shared(byStart.keySet());
    var after = replaced(moving(byStart.keySet()), shared);
    for (var start : shared) {
      var sharing = Objects.requireNonNullElse(byStart.get(start), Set.<Thing>of());
      if (!sharing.isEmpty()) {
        after = new OwnStart(with(after, sharing)).given(start, later(start));
      }
    }
    return after;
  }

  private BusinessCase replaced(Map<String, Series> moving, Set<String> shared) {
    var costs = new LinkedHashSet<>(chosen.things());
    costs.removeIf(each -> !(each instanceof Thing.Cost));
    var theirs = with(chosen.in(), costs);
    var months = theirs.naming(Months.PATHS).keySet();
    var apart =
        Apart.of(
            chosen.in(),
            shared.stream().filter(months::contains).toList(),
            spot -> theirs.isMine(spot, Months.PATHS),
            costs.isEmpty() ? "" : theirs.name());
    var values = new LinkedHashMap<String, Series>();
    moving.forEach(
        (id, month) -> {
          if (!shared.contains(id) || months.contains(id)) {
            values.put(apart.now(id), month);
          }
        });
    return Register.withValues(apart.after(), chosen.scenario(), values);
  }

  /// Of these starts and the months of chosen costs, those that change, and what to.
  private Map<String, Series> moving(Set<String> starts) {
    var all = new LinkedHashSet<>(starts);
    all.addAll(chosen.naming(Months.PATHS).keySet());
    var moving = new LinkedHashMap<String, Series>();
    for (var id : all) {
      if (later(id).compareTo(planned(id)) != 0) {
        moving.put(id, Series.of(later(id)));
      }
    }
    return moving;
  }

  /// Of those that change, the ones that others use too.
  Set<String> shared(Set<String> starts) {
    return Apart.shared(chosen.in(), moving(starts).keySet(), spot -> chosen.isMine(spot, PLACES));
  }

  private Chosen with(BusinessCase in, Set<Thing> things) {
    return new Chosen(in, chosen.scenario(), things);
  }
}
