package org.casewright.session.edits;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.casewright.model.Baseline;
import org.casewright.model.CostTerms;
import org.casewright.model.Extras;
import org.casewright.model.Mechanism;
import org.casewright.model.MonthPoint;
import org.casewright.model.Reductions;
import org.casewright.model.Rollout;
import org.jspecify.annotations.Nullable;

/// The parts of one owner with other assumptions at their places; paths are those of [Spot].
///
/// @param scenario in whose replacements the places are; absent means in the case itself
record Wired(Thing owner, @Nullable String scenario, Wire wire) {

  static final Rollout NO_ROLLOUT =
      new Rollout(null, null, null, List.of(), List.of(), Extras.NONE);
  private static final Baseline NO_BASELINE = new Baseline(null, null, "", "", Extras.NONE);

  @Nullable String at(String path, @Nullable String named) {
    return wire.at(new Spot(owner, scenario, path), named);
  }

  private String must(String path, String named) {
    return requireNonNullElse(at(path, named), named);
  }

  Mechanism mechanism(Mechanism mechanism) {
    return switch (mechanism) {
      case Mechanism.Flow flow ->
          new Mechanism.Flow(
              must("flow.perYear", flow.perYear()),
              at("flow.weeks", flow.weeks()),
              at("flow.perStart", flow.perStart()),
              must("flow.weeklyCost", flow.weeklyCost()),
              at("flow.weeklyCostAfter", flow.weeklyCostAfter()),
              at("flow.oneOffCost", flow.oneOffCost()),
              flow.stay(),
              flow.extras());
      case Mechanism.Capacity capacity ->
          new Mechanism.Capacity(
              must("capacity.units", capacity.units()),
              must("capacity.occupancy", capacity.occupancy()),
              must("capacity.weeklyCost", capacity.weeklyCost()),
              must("capacity.weeklyCostAfter", capacity.weeklyCostAfter()),
              capacity.extras());
      case Mechanism.Profile profile ->
          new Mechanism.Profile(
              must(
                  profile.increments() ? "profile.increments" : "profile.levels", profile.series()),
              profile.increments(),
              at("profile.multiplier", profile.multiplier()),
              profile.extras());
    };
  }

  /// One that says nothing any more is left out; one that said nothing before stays as written.
  @Nullable Rollout rollout(@Nullable Rollout before) {
    var from = requireNonNullElse(before, NO_ROLLOUT);
    var to =
        from.withStart(at("rollout.start", from.start()))
            .withBuildUp(at("rollout.buildUp", from.buildUp()));
    return to.equals(from) ? before : to.equals(NO_ROLLOUT) ? null : to;
  }

  @Nullable Reductions reductions(@Nullable Reductions before) {
    var from = requireNonNullElse(before, Reductions.NONE);
    var to =
        new Reductions(
            at("reductions.deadweight", from.deadweight()),
            at("reductions.overlap", from.overlap()),
            at("reductions.breakdown", from.breakdown()),
            from.extras());
    return to.equals(from) ? before : to.equals(Reductions.NONE) ? null : to;
  }

  @Nullable Baseline baseline(@Nullable Baseline before) {
    var from = requireNonNullElse(before, NO_BASELINE);
    var to =
        from.withValue(at("baseline.value", from.value()))
            .withPopulation(at("baseline.population", from.population()));
    return to.equals(from) ? before : to.equals(NO_BASELINE) ? null : to;
  }

  CostTerms terms(CostTerms terms) {
    return switch (terms) {
      case CostTerms.OneOff oneOff ->
          new CostTerms.OneOff(must("oneOff.amounts", oneOff.amounts()), oneOff.extras());
      case CostTerms.Recurring recurring ->
          new CostTerms.Recurring(
              must("recurring.perYear", recurring.perYear()),
              month("recurring.from", recurring.from()),
              month("recurring.to", recurring.to()),
              recurring.extras());
      case CostTerms.ContingentFee fee ->
          new CostTerms.ContingentFee(
              must("contingentFee.cap", fee.cap()),
              must("contingentFee.fullAt", fee.fullAt()),
              at("contingentFee.threshold", fee.threshold()),
              at("contingentFee.lagMonths", fee.lagMonths()),
              at("contingentFee.fixed", fee.fixed()),
              month("contingentFee.fixedFrom", fee.fixedFrom()),
              month("contingentFee.fixedTo", fee.fixedTo()),
              fee.extras());
    };
  }

  private @Nullable MonthPoint month(String path, @Nullable MonthPoint before) {
    var named = before instanceof MonthPoint.Named(var id) ? id : null;
    var to = at(path, named);
    if (to != null) {
      return new MonthPoint.Named(to);
    }
    return named == null ? before : null;
  }
}
