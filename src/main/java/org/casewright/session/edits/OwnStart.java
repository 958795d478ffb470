package org.casewright.session.edits;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.FreeIds;
import org.casewright.model.Listing;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// A start of their own for opportunities that had none, or shared theirs.
record OwnStart(Chosen chosen) {

  /// In the plan their rollouts name it; in another scenario that scenario replaces their rollouts.
  /// Scenarios based on it that replace the shared start replace the own one alike.
  ///
  /// @param shared the start that they shared; absent where they had none
  BusinessCase given(@Nullable String shared, BigDecimal month) {
    var in = chosen.in();
    var label = label(shared);
    var id = FreeIds.one(in, label);
    var made =
        shared == null
            ? Assumption.of(id, label, Unit.MONTHS, "0")
            : Listing.ASSUMPTIONS.get(in, shared).withId(id).withLabel(label);
    var number = made.changedTo(Series.of(month));
    var registered =
        shared == null
            ? Listing.ASSUMPTIONS.added(in, number)
            : Listing.ASSUMPTIONS.addedAfter(in, shared, number);
    if (chosen.isPlan()) {
      return Wiring.everywhere(
          registered,
          (spot, named) ->
              spot.scenario() == null
                      && named == null
                      && spot.path().equals(Slip.START)
                      && chosen.things().contains(spot.owner())
                  ? id
                  : named);
    }
    return Listing.SCENARIOS.changed(registered, each -> replaced(each, shared, id));
  }

  private String label(@Nullable String shared) {
    var who =
        chosen.isPlan()
            ? chosen.name()
            : chosen.name() + ", " + Listing.SCENARIOS.nameOf(chosen.in(), chosen.scenario());
    return shared == null
        ? who + ": start"
        : "%s (%s)".formatted(Listing.ASSUMPTIONS.nameOf(chosen.in(), shared), who);
  }

  private Scenario replaced(Scenario scenario, @Nullable String shared, String start) {
    if (!scenario.id().equals(chosen.scenario())) {
      var replacement = shared == null ? null : scenario.values().get(shared);
      return replacement != null && isBasedOnIt(scenario)
          ? scenario.withValue(start, replacement)
          : scenario;
    }
    var changes = new LinkedHashMap<>(scenario.opportunities());
    for (var thing : chosen.things()) {
      var before = changes.get(thing.id());
      var rollout =
          Objects.requireNonNullElse(
                  Starts.rollout(chosen.in(), chosen.scenario(), thing.id()), Wired.NO_ROLLOUT)
              .withStart(start);
      changes.put(
          thing.id(),
          before == null
              ? new OpportunityChange(rollout, null, Extras.NONE)
              : new OpportunityChange(rollout, before.cashability(), before.extras()));
    }
    return scenario.withOpportunities(changes);
  }

  private boolean isBasedOnIt(Scenario scenario) {
    var base = scenario.basedOn();
    while (base != null && !base.equals(chosen.scenario())) {
      base = Listing.SCENARIOS.get(chosen.in(), base).basedOn();
    }
    return base != null;
  }
}
