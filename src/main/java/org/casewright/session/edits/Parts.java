package org.casewright.session.edits;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.CostTerms;
import org.casewright.model.FreeIds;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.MonthPoint;
import org.casewright.model.Series;
import org.casewright.model.Stay;
import org.jspecify.annotations.Nullable;

/// Optional parts of opportunities, costs and risks, in the case itself: adding one makes an
/// assumption for it, taking it away removes the assumption too where nothing else uses it.
///
/// A new part starts at a value that changes no figure as stated (no reduction, £0, a multiplier of
/// 100 %, the month it had), except that a length of stay starts at 52 weeks and a rollout builds
/// up over 12 months. What is new is ungraded, which the risk-adjusted view takes as such.
public final class Parts {

  private static final BigDecimal A_YEAR = BigDecimal.valueOf(12);

  private Parts() {}

  /// The parts that a thing may have; none where it is no opportunity, cost or risk.
  public static List<Part> of(BusinessCase in, Thing thing) {
    var places = Wiring.named(in, thing);
    var isProfile = places.containsKey(Part.MULTIPLIER.path());
    return Arrays.stream(Part.values())
        .filter(part -> places.containsKey(part.path()))
        .filter(part -> !isProfile || !part.path().startsWith("rollout."))
        .toList();
  }

  /// The assumption of a part; empty where the thing does without.
  public static Optional<String> assumption(BusinessCase in, Thing thing, Part part) {
    return Optional.ofNullable(Wiring.named(in, thing).get(part.path()));
  }

  /// Adds a part at its starting value.
  ///
  /// @return the case and the assumption of the part; the same case where it has the part already
  /// @throws IllegalArgumentException if the thing cannot have such a part
  public static Added add(BusinessCase in, Thing thing, Part part) {
    return add(in, thing, part, Starting.value(in, thing, part));
  }

  /// Adds a part at a value of its unit.
  ///
  /// @throws org.casewright.model.Problem.InvalidCase if the value cannot stand there
  public static Added add(BusinessCase in, Thing thing, Part part, BigDecimal value) {
    if (!of(in, thing).contains(part)) {
      throw new IllegalArgumentException(
          "“%s” has no place for its %s.".formatted(thing.label(in), part.label()));
    }
    var present = assumption(in, thing, part);
    if (present.isPresent()) {
      return new Added(in, new Thing.Assumption(present.get()));
    }
    var label = thing.label(in) + ": " + part.label();
    var id = FreeIds.one(in, label);
    var number =
        Assumption.of(id, label, Starting.unit(in, thing, part), "0").withValue(Series.of(value));
    var registered = Listing.ASSUMPTIONS.added(in, number);
    var ready = part == Part.FIXED ? withEnd(registered, thing) : registered;
    return new Added(refer(ready, thing, part.path(), id), new Thing.Assumption(id));
  }

  /// Makes a place of a thing name an assumption that stands already; what stood there before stays
  /// in the register.
  ///
  /// @param path of the place within the thing, such as `flow.weeklyCost`
  /// @throws org.casewright.model.Problem.InvalidCase if the assumption does not fit
  public static BusinessCase refer(BusinessCase in, Thing thing, String path, String assumption) {
    return Wiring.at(in, new Spot(thing, null, path), assumption);
  }

  /// Takes a part away. A month of a cost stays as a number: that of the plan, in whole months.
  public static BusinessCase takeAway(BusinessCase in, Thing thing, Part part) {
    var present = assumption(in, thing, part);
    if (present.isEmpty()) {
      return in;
    }
    if (part == Part.FIXED) {
      var without = takeAway(takeAway(in, thing, Part.FIXED_FROM), thing, Part.FIXED_TO);
      return withoutUnused(
          withoutMonths(Wiring.at(without, new Spot(thing, null, part.path()), null), thing),
          present.get());
    }
    var without =
        Months.PATHS.contains(part.path())
            ? new Months(in, (spot, _) -> spot.equals(new Spot(thing, null, part.path())))
                .asNumbers()
            : Wiring.at(in, new Spot(thing, null, part.path()), null);
    return withoutUnused(without, present.get());
  }

  /// Adds a rollout from month 0 that builds up over 12 months; what of it stands already stays.
  ///
  /// @return the case and the assumption of the start
  public static Added addRollout(BusinessCase in, String opportunity) {
    var thing = new Thing.Opportunity(opportunity);
    var started = add(in, thing, Part.START);
    return new Added(add(started.after(), thing, Part.BUILD_UP, A_YEAR).after(), started.thing());
  }

  /// Takes the whole rollout away, its shape and waves too.
  public static BusinessCase takeRolloutAway(BusinessCase in, String opportunity) {
    var thing = new Thing.Opportunity(opportunity);
    var bare = takeAway(takeAway(in, thing, Part.START), thing, Part.BUILD_UP);
    return Listing.OPPORTUNITIES.changed(bare, opportunity, each -> each.withRollout(null));
  }

  /// How the placements of a flow end; absent means all after the same time.
  public static BusinessCase withStay(BusinessCase in, String opportunity, @Nullable Stay stay) {
    return Listing.OPPORTUNITIES.changed(
        in,
        opportunity,
        each ->
            each.mechanism() instanceof Mechanism.Flow flow
                ? each.withMechanism(flow.withStay(stay))
                : each);
  }

  private static BusinessCase withEnd(BusinessCase in, Thing fee) {
    return changedFee(
        in,
        fee,
        terms ->
            terms.fixedTo() == null
                ? terms.withFixedTo(
                    new MonthPoint.At(Math.min(A_YEAR.intValue(), in.timeline().months())))
                : terms);
  }

  private static BusinessCase withoutMonths(BusinessCase in, Thing fee) {
    return changedFee(in, fee, terms -> terms.withFixedFrom(null).withFixedTo(null));
  }

  private static BusinessCase changedFee(
      BusinessCase in, Thing fee, UnaryOperator<CostTerms.ContingentFee> change) {
    return Listing.COSTS.changed(
        in,
        fee.id(),
        each ->
            each.terms() instanceof CostTerms.ContingentFee terms
                ? each.withTerms(change.apply(terms))
                : each);
  }

  private static BusinessCase withoutUnused(BusinessCase in, String assumption) {
    return in.usesOf(assumption).isEmpty()
        ? Gone.without(in, List.of(new Thing.Assumption(assumption)))
        : in;
  }
}
