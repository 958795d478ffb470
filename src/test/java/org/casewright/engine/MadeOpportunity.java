package org.casewright.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Baseline;
import org.casewright.model.BudgetShare;
import org.casewright.model.Cashability;
import org.casewright.model.Extras;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Reductions;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Stay;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// One opportunity of a [Made] case, what is not said being absent.
final class MadeOpportunity {

  private final Made made;
  private final String id;
  private Mechanism mechanism;
  private @Nullable Rollout rollout;
  private Reductions reductions = Reductions.NONE;
  private @Nullable Baseline baseline;
  private @Nullable Cashability cashability;
  private final List<BudgetShare> budget = new ArrayList<>();

  MadeOpportunity(Made made, String id, Mechanism mechanism) {
    this.made = made;
    this.id = id;
    this.mechanism = mechanism;
  }

  MadeOpportunity perStart(String number) {
    return perStartOf(made.number(Unit.COUNT, number));
  }

  private MadeOpportunity perStartOf(String id) {
    var flow = (Mechanism.Flow) mechanism;
    return as(
        new Mechanism.Flow(
            flow.perYear(),
            flow.weeks(),
            id,
            flow.weeklyCost(),
            flow.weeklyCostAfter(),
            flow.oneOffCost(),
            flow.stay(),
            Extras.NONE));
  }

  /// The weekly cost after.
  MadeOpportunity after(String pounds) {
    var flow = (Mechanism.Flow) mechanism;
    return as(
        new Mechanism.Flow(
            flow.perYear(),
            flow.weeks(),
            flow.perStart(),
            flow.weeklyCost(),
            made.number(Unit.POUNDS_A_WEEK, pounds),
            flow.oneOffCost(),
            flow.stay(),
            Extras.NONE));
  }

  /// The one-off cost of each start.
  MadeOpportunity support(String pounds) {
    return supportOf(made.number(Unit.POUNDS_PER_START, pounds));
  }

  MadeOpportunity supportOf(String id) {
    var flow = (Mechanism.Flow) mechanism;
    return as(
        new Mechanism.Flow(
            flow.perYear(),
            flow.weeks(),
            flow.perStart(),
            flow.weeklyCost(),
            flow.weeklyCostAfter(),
            id,
            flow.stay(),
            Extras.NONE));
  }

  MadeOpportunity declining() {
    var flow = (Mechanism.Flow) mechanism;
    return as(
        new Mechanism.Flow(
            flow.perYear(),
            flow.weeks(),
            flow.perStart(),
            flow.weeklyCost(),
            flow.weeklyCostAfter(),
            flow.oneOffCost(),
            Stay.DECLINING,
            Extras.NONE));
  }

  MadeOpportunity multiplier(String share) {
    var profile = (Mechanism.Profile) mechanism;
    return as(
        new Mechanism.Profile(
            profile.series(), profile.increments(), made.number(Unit.PERCENT, share), Extras.NONE));
  }

  private MadeOpportunity as(Mechanism mechanism) {
    this.mechanism = mechanism;
    return this;
  }

  MadeOpportunity rollout(RolloutShape shape, String start, String buildUp) {
    return rolledOut(
        Rollout.of(made.number(Unit.MONTHS, start), made.number(Unit.MONTHS, buildUp), shape));
  }

  MadeOpportunity linear(String start, String buildUp) {
    return rollout(RolloutShape.LINEAR, start, buildUp);
  }

  /// Steps in pairs of months after the start and share.
  MadeOpportunity stepped(String start, String... monthsAndShares) {
    var points = new ArrayList<Rollout.Point>();
    for (var i = 0; i < monthsAndShares.length; i += 2) {
      points.add(
          new Rollout.Point(
              new BigDecimal(monthsAndShares[i]), new BigDecimal(monthsAndShares[i + 1])));
    }
    return rolledOut(
        new Rollout(
            made.number(Unit.MONTHS, start),
            null,
            RolloutShape.STEPPED,
            points,
            List.of(),
            Extras.NONE));
  }

  /// Waves in pairs of share and offset, on the rollout made before.
  MadeOpportunity waves(String... sharesAndOffsets) {
    var before = rollout == null ? Rollout.of(null, null, RolloutShape.LINEAR) : rollout;
    var waves = new ArrayList<Rollout.Wave>();
    for (var i = 0; i < sharesAndOffsets.length; i += 2) {
      waves.add(
          new Rollout.Wave(
              "Area " + (i / 2 + 1),
              new BigDecimal(sharesAndOffsets[i]),
              new BigDecimal(sharesAndOffsets[i + 1]),
              Extras.NONE));
    }
    return rolledOut(
        new Rollout(
            before.start(), before.buildUp(), before.shape(), before.points(), waves, Extras.NONE));
  }

  MadeOpportunity rolledOut(Rollout rollout) {
    this.rollout = rollout;
    return this;
  }

  MadeOpportunity reduced(String deadweight, String overlap, String breakdown) {
    return reducedBy(
        new Reductions(
            made.number(Unit.PERCENT, deadweight),
            made.number(Unit.PERCENT, overlap),
            made.number(Unit.PERCENT, breakdown),
            Extras.NONE));
  }

  MadeOpportunity reducedBy(Reductions reductions) {
    this.reductions = reductions;
    return this;
  }

  MadeOpportunity baseline(String id) {
    baseline = new Baseline(id, null, "2021/22", "Made", Extras.NONE);
    return this;
  }

  MadeOpportunity classified(String cashable, String avoidance, String nonCashable) {
    cashability =
        new Cashability(
            new BigDecimal(cashable),
            new BigDecimal(avoidance),
            new BigDecimal(nonCashable),
            Extras.NONE);
    return this;
  }

  MadeOpportunity on(String line, String share) {
    budget.add(new BudgetShare(line, new BigDecimal(share), Extras.NONE));
    return this;
  }

  /// Back to the case, to go on with it.
  Made done() {
    return made;
  }

  Opportunity build() {
    return new Opportunity(
        id,
        "",
        "Opportunity " + id,
        "all",
        "",
        null,
        mechanism,
        rollout,
        reductions,
        "",
        baseline,
        cashability,
        budget,
        Extras.NONE);
  }
}
