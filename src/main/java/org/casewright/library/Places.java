package org.casewright.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.casewright.model.Baseline;
import org.casewright.model.Extras;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Reductions;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Use;
import org.jspecify.annotations.Nullable;

/// Which assumption stands at which place of an opportunity.
///
/// @param ids ids of assumptions by place, such as `flow.weeks`
record Places(Map<String, String> ids) {

  Places() {
    this(new LinkedHashMap<>());
  }

  /// Where an opportunity names what.
  static Places of(Opportunity opportunity) {
    var places = new Places();
    opportunity.uses().forEach((Use use) -> places.put(use.path(), use.assumption()));
    return places;
  }

  void put(String place, String assumption) {
    ids.put(place, assumption);
  }

  boolean has(String place) {
    return ids.containsKey(place);
  }

  /// A mechanism with what it cannot do without.
  Mechanism mechanism(Template.MechanismKind kind) {
    return switch (kind) {
      case FLOW ->
          new Mechanism.Flow(
              needed("flow.perYear"),
              null,
              null,
              needed("flow.weeklyCost"),
              null,
              null,
              null,
              Extras.NONE);
      case CAPACITY ->
          new Mechanism.Capacity(
              needed("capacity.units"),
              needed("capacity.occupancy"),
              needed("capacity.weeklyCost"),
              needed("capacity.weeklyCostAfter"),
              Extras.NONE);
      case PROFILE -> new Mechanism.Profile(needed("profile.levels"), false, null, Extras.NONE);
    };
  }

  /// The opportunity with these assumptions at its places, and all else as it was.
  Opportunity in(Opportunity opportunity) {
    return opportunity
        .withMechanism(filled(opportunity.mechanism()))
        .withRollout(rollout(opportunity.rollout()))
        .withReductions(reductions(opportunity.reductionsOrNone()))
        .withBaseline(baseline(opportunity.baseline()));
  }

  private Mechanism filled(Mechanism mechanism) {
    return switch (mechanism) {
      case Mechanism.Flow flow ->
          new Mechanism.Flow(
              needed("flow.perYear"),
              at("flow.weeks"),
              at("flow.perStart"),
              needed("flow.weeklyCost"),
              at("flow.weeklyCostAfter"),
              at("flow.oneOffCost"),
              flow.stay(),
              flow.extras());
      case Mechanism.Capacity capacity -> capacity;
      case Mechanism.Profile profile ->
          new Mechanism.Profile(
              profile.series(), profile.increments(), at("profile.multiplier"), profile.extras());
    };
  }

  private @Nullable Rollout rollout(@Nullable Rollout before) {
    var start = at("rollout.start");
    var buildUp = at("rollout.buildUp");
    if (before == null) {
      return start == null && buildUp == null
          ? null
          : Rollout.of(start, buildUp, RolloutShape.LINEAR);
    }
    return before.withStart(start).withBuildUp(buildUp);
  }

  private @Nullable Reductions reductions(Reductions before) {
    var after =
        new Reductions(
            at("reductions.deadweight"),
            at("reductions.overlap"),
            at("reductions.breakdown"),
            before.extras());
    return after.equals(Reductions.NONE) ? null : after;
  }

  private @Nullable Baseline baseline(@Nullable Baseline before) {
    var value = at("baseline.value");
    var population = at("baseline.population");
    if (before == null) {
      return value == null && population == null
          ? null
          : new Baseline(value, population, "", "", Extras.NONE);
    }
    return before.withValue(value).withPopulation(population);
  }

  private @Nullable String at(String place) {
    return ids.get(place);
  }

  private String needed(String place) {
    return Objects.requireNonNull(at(place), place);
  }
}
