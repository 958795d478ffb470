package org.casewright.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.GradeAdjustment;
import org.casewright.model.InForce;
import org.casewright.model.Mechanism;
import org.casewright.model.MonthPoint;
import org.casewright.model.Opportunity;
import org.casewright.model.Place;
import org.casewright.model.Rollout;
import org.casewright.model.Stay;
import org.casewright.model.Use;
import org.jspecify.annotations.Nullable;

/// Looks up every id of a case under one scenario.
final class Resolver {

  private final BusinessCase written;
  private final InForce inForce;
  private final Map<String, Assumption> register = new HashMap<>();
  private final Map<String, ResolvedCase.Slots> slots = new HashMap<>();
  private final double[] values;

  Resolver(BusinessCase written, InForce inForce) {
    this.written = written;
    this.inForce = inForce;
    this.values = layOut();
  }

  ResolvedCase resolve() {
    var opportunities =
        written.opportunities().stream()
            .filter(o -> !inForce.without().contains(o.id()))
            .map(inForce::apply)
            .map(this::opportunity)
            .toList();
    var costs = written.costs().stream().map(this::cost).toList();
    return new ResolvedCase(written, inForce, opportunities, costs, slots, values);
  }

  private double[] layOut() {
    var laid = new ArrayList<Double>();
    for (var assumption : written.assumptions()) {
      var numbers = inForce.valueOf(assumption).numbers();
      var width = Math.min(numbers.size(), written.timeline().years());
      register.put(assumption.id(), assumption);
      slots.put(assumption.id(), new ResolvedCase.Slots(laid.size(), width));
      numbers.stream().limit(width).forEach(number -> laid.add(number.doubleValue()));
    }
    return laid.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private ResolvedOpportunity opportunity(Opportunity opportunity) {
    var reductions = opportunity.reductionsOrNone();
    return new ResolvedOpportunity(
        opportunity,
        terms(opportunity.mechanism()),
        curve(opportunity.rollout()),
        quantity(Place.REDUCTION, reductions.deadweight(), 0),
        quantity(Place.REDUCTION, reductions.overlap(), 0),
        quantity(Place.REDUCTION, reductions.breakdown(), 0),
        confidence(opportunity.uses()));
  }

  private ResolvedOpportunity.Terms terms(Mechanism mechanism) {
    return switch (mechanism) {
      case Mechanism.Flow flow ->
          new ResolvedOpportunity.Terms.Flow(
              flow,
              quantity(Place.PER_YEAR, flow.perYear(), 0),
              quantity(Place.WEEKS_EACH, flow.weeks(), Double.POSITIVE_INFINITY),
              quantity(Place.PER_START, flow.perStart(), 1),
              quantity(Place.WEEKLY_COST, flow.weeklyCost(), 0),
              quantity(Place.WEEKLY_COST, flow.weeklyCostAfter(), 0),
              quantity(Place.ONE_OFF_COST, flow.oneOffCost(), 0),
              flow.stay() == Stay.DECLINING && flow.weeks() != null);
      case Mechanism.Capacity capacity ->
          new ResolvedOpportunity.Terms.Capacity(
              quantity(Place.UNITS, capacity.units(), 0),
              quantity(Place.OCCUPANCY, capacity.occupancy(), 0),
              quantity(Place.WEEKLY_COST, capacity.weeklyCost(), 0),
              quantity(Place.WEEKLY_COST, capacity.weeklyCostAfter(), 0));
      case Mechanism.Profile profile ->
          new ResolvedOpportunity.Terms.Profile(
              quantity(profile.increments() ? Place.INCREMENTS : Place.LEVELS, profile.series(), 0),
              profile.increments(),
              quantity(Place.MULTIPLIER, profile.multiplier(), 1));
    };
  }

  private RolloutCurve curve(@Nullable Rollout rollout) {
    if (rollout == null) {
      return RolloutCurve.IMMEDIATE;
    }
    var waves =
        rollout.waves().stream()
            .map(w -> new RolloutCurve.Wave(w.share().doubleValue(), w.offset().doubleValue()))
            .toList();
    return new RolloutCurve(
        quantity(Place.START, rollout.start(), 0),
        quantity(Place.BUILD_UP, rollout.buildUp(), 0),
        rollout.curve(),
        rollout.points().stream()
            .map(p -> new RolloutCurve.Step(p.months().doubleValue(), p.share().doubleValue()))
            .toList(),
        waves.isEmpty() ? RolloutCurve.ALL_AT_ONCE : waves);
  }

  private ResolvedCost cost(Cost cost) {
    return new ResolvedCost(cost, terms(cost.terms()), confidence(cost.uses()));
  }

  private ResolvedCost.Terms terms(CostTerms terms) {
    return switch (terms) {
      case CostTerms.OneOff oneOff ->
          new ResolvedCost.Terms.OneOff(quantity(Place.AMOUNTS, oneOff.amounts(), 0));
      case CostTerms.Recurring recurring ->
          new ResolvedCost.Terms.Recurring(
              quantity(Place.COST_PER_YEAR, recurring.perYear(), 0),
              month(recurring.from(), 0),
              month(recurring.to(), Double.POSITIVE_INFINITY));
      case CostTerms.ContingentFee fee ->
          new ResolvedCost.Terms.ContingentFee(
              quantity(Place.FEE_AMOUNT, fee.cap(), 0),
              quantity(Place.FEE_SAVING, fee.fullAt(), 0),
              quantity(Place.FEE_SAVING, fee.threshold(), 0),
              quantity(Place.FEE_LAG, fee.lagMonths(), 0),
              quantity(Place.FEE_AMOUNT, fee.fixed(), 0),
              month(fee.fixedFrom(), 0),
              month(fee.fixedTo(), 0));
    };
  }

  private Quantity month(@Nullable MonthPoint month, double absent) {
    return switch (month) {
      case null -> Quantity.constant(absent);
      case MonthPoint.At(var number) -> Quantity.constant(number);
      case MonthPoint.Named(var assumption) -> quantity(Place.COST_MONTH, assumption, absent);
    };
  }

  private Quantity quantity(Place place, @Nullable String id, double absent) {
    if (id == null) {
      return Quantity.constant(absent);
    }
    var assumption = registered(id);
    var slot = slots.getOrDefault(id, new ResolvedCase.Slots(0, 1));
    return new Quantity(id, slot.first(), slot.width(), place.listed(), growth(assumption), 0);
  }

  private static double growth(Assumption assumption) {
    var rate = assumption.growth();
    return rate == null ? 0 : rate.doubleValue();
  }

  /// The worst grade governs, and an ungraded assumption counts as the table's worst row.
  private Confidence confidence(List<Use> uses) {
    var worst = 1;
    var ungraded = false;
    for (var use : uses) {
      if (use.place().graded()) {
        var grade = inForce.evidenceOf(registered(use.assumption())).grade();
        ungraded |= grade == null;
        worst = Math.max(worst, grade == null ? 0 : grade);
      }
    }
    var counted = ungraded ? worstRow() : worst;
    var row = written.optimismBias().stream().filter(r -> r.grade() == counted).findFirst();
    return new Confidence(
        ungraded ? 0 : worst,
        row.map(r -> r.benefit().doubleValue()).orElse(0.0),
        row.map(r -> r.cost().doubleValue()).orElse(0.0));
  }

  private int worstRow() {
    return written.optimismBias().stream().mapToInt(GradeAdjustment::grade).max().orElse(0);
  }

  private Assumption registered(String id) {
    var assumption = register.get(id);
    if (assumption == null) {
      throw new IllegalArgumentException("There is no assumption “" + id + "”.");
    }
    return assumption;
  }
}
