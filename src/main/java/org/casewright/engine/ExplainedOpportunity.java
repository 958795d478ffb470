package org.casewright.engine;

import static org.casewright.engine.Explanation.Rule.DIFFERENCE;
import static org.casewright.engine.Explanation.Rule.PRODUCT;
import static org.casewright.engine.Explanation.Rule.SUM;
import static org.casewright.engine.Explanation.by;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.casewright.engine.Explanation.Shown;
import org.casewright.engine.ResolvedOpportunity.Terms.Capacity;
import org.casewright.engine.ResolvedOpportunity.Terms.Flow;
import org.casewright.engine.ResolvedOpportunity.Terms.Profile;
import org.casewright.model.Unit;
import org.casewright.model.View;

/// How one opportunity's benefit, starts and stock come about (the calculation, §4), in real terms.
///
/// A FY's benefit is the mean stock of its months times a weekly value times the weeks in a year:
/// within one FY the weekly value is the same in every month, so the product is exact.
record ExplainedOpportunity(Asked asked) {

  /// One opportunity's benefit in real terms: of the year, or twelve times its last month.
  Explanation real(Projection.BenefitPath benefit, int year, boolean runRate) {
    var opportunity = benefit.opportunity();
    var factors =
        switch (opportunity.terms()) {
          case Flow flow -> flow(benefit, flow, year, runRate);
          case Capacity capacity -> capacity(benefit, capacity, year, runRate);
          case Profile profile -> profile(opportunity, profile, year);
        };
    var total = runRate ? benefit.gross().recurring(year) : benefit.gross().sum(year);
    if (asked.projection().view() == View.RISK_ADJUSTED) {
      factors.add(confidence(opportunity, total));
    }
    var when = runRate ? ", a year at the end of " : ", ";
    var label = opportunity.written().name() + when + asked.year(year);
    return by(PRODUCT, label, Shown.POUNDS, factors);
  }

  private Explanation confidence(ResolvedOpportunity opportunity, double total) {
    var grade = opportunity.grade();
    return Explanation.given(
        total < 0 ? "With optimism bias, which makes a loss larger" : "Left after optimism bias",
        Shown.PERCENT,
        grade.ofBenefit(View.RISK_ADJUSTED, total),
        "%s %s: %s"
            .formatted(
                Shown.PERCENT.text(grade.benefitReduction()),
                total < 0 ? "on" : "off",
                asked.grade(grade)));
  }

  private List<Explanation> flow(
      Projection.BenefitPath benefit, Flow flow, int year, boolean runRate) {
    var factors = new ArrayList<Explanation>();
    factors.add(stock(benefit, year, runRate));
    if (flow.perStart().isNamed()) {
      factors.add(asked.quantity("Number per start", flow.perStart(), year, Shown.NUMBER));
    }
    var now = asked.quantity("Weekly cost now", flow.weeklyCost(), year, Shown.POUNDS);
    factors.add(
        flow.weeklyCostAfter().isNamed()
            ? by(
                DIFFERENCE,
                "Saved each week",
                Unit.POUNDS_A_WEEK::text,
                List.of(
                    now,
                    asked.quantity(
                        "Weekly cost after", flow.weeklyCostAfter(), year, Shown.POUNDS)))
            : now);
    factors.add(weeksInAYear());
    factors.addAll(kept(benefit.opportunity()));
    return factors;
  }

  private List<Explanation> capacity(
      Projection.BenefitPath benefit, Capacity capacity, int year, boolean runRate) {
    var displaced = new ArrayList<Explanation>();
    displaced.add(asked.quantity("Occupancy", capacity.occupancy(), year, Shown.PERCENT));
    displaced.add(
        asked.quantity("Weekly cost displaced", capacity.weeklyCost(), year, Shown.POUNDS));
    displaced.addAll(kept(benefit.opportunity()));
    var aWeek =
        by(
            DIFFERENCE,
            "Gained each week from each unit",
            Unit.POUNDS_A_WEEK::text,
            List.of(
                by(
                    PRODUCT,
                    "Displaced each week by each unit",
                    Unit.POUNDS_A_WEEK::text,
                    displaced),
                asked.quantity(
                    "Weekly cost of each unit", capacity.weeklyCostAfter(), year, Shown.POUNDS)));
    return new ArrayList<>(List.of(stock(benefit, year, runRate), aWeek, weeksInAYear()));
  }

  private List<Explanation> profile(ResolvedOpportunity opportunity, Profile profile, int year) {
    var factors = new ArrayList<Explanation>();
    factors.add(level(profile, year));
    if (profile.multiplier().isNamed()) {
      factors.add(asked.quantity("Multiplier", profile.multiplier(), year, Shown.PERCENT));
    }
    factors.addAll(kept(opportunity));
    return factors;
  }

  private Explanation level(Profile profile, int year) {
    if (!profile.increments()) {
      return asked.quantity("Level", profile.series(), year, Shown.POUNDS);
    }
    var increments = new ArrayList<Explanation>();
    for (var y = 0; y <= year; y++) {
      increments.add(asked.quantity("Increment", profile.series(), y, Shown.POUNDS));
    }
    return by(SUM, "Level, " + asked.year(year), Shown.POUNDS, increments);
  }

  private Explanation weeksInAYear() {
    return Explanation.given(
        "Weeks in a year",
        value -> Shown.NUMBER.text(value) + " weeks",
        asked.projection().timeline().weeks().doubleValue(),
        "the case's convention");
  }

  private List<Explanation> kept(ResolvedOpportunity opportunity) {
    BiFunction<String, Quantity, Explanation> left =
        (label, reduction) ->
            by(
                DIFFERENCE,
                label,
                Shown.PERCENT,
                List.of(
                    Explanation.given("The whole", Shown.PERCENT, 1, "all of it"),
                    asked.quantity(label, reduction, 0, Shown.PERCENT)));
    var factors = new ArrayList<Explanation>();
    if (opportunity.deadweight().isNamed()) {
      factors.add(left.apply("Would not have happened anyway", opportunity.deadweight()));
    }
    if (opportunity.overlap().isNamed()) {
      factors.add(left.apply("Not claimed elsewhere", opportunity.overlap()));
    }
    if (opportunity.breakdown().isNamed()) {
      factors.add(left.apply("Lasts", opportunity.breakdown()));
    }
    return factors;
  }

  Explanation starts(Projection.BenefitPath benefit, int year) {
    if (benefit.opportunity().terms() instanceof Flow flow) {
      return by(
          PRODUCT,
          "Starts in " + asked.year(year) + ", " + benefit.opportunity().written().name(),
          value -> Shown.NUMBER.text(value) + " starts",
          List.of(
              asked.quantity("A year", flow.perYear(), year, Shown.NUMBER),
              rollout(benefit, year)));
    }
    return Explanation.given(
        "Starts, " + benefit.opportunity().written().name(),
        Shown.NUMBER,
        0,
        "only what happens so many times a year has starts");
  }

  private Explanation rollout(Projection.BenefitPath benefit, int year) {
    var curve = benefit.opportunity().rollout();
    var share = curve.over(asked.projection().timeline().months(), asked.values()).mean(year);
    return Explanation.months(
        "Average share of full effect in " + asked.year(year),
        Shown.PERCENT,
        share,
        "the rollout's share of full effect, averaged over the twelve months",
        () -> timing(curve));
  }

  private List<Explanation> timing(RolloutCurve curve) {
    var inputs = new ArrayList<Explanation>();
    if (curve.start().isNamed()) {
      inputs.add(asked.startMonth(curve.start()));
    }
    if (curve.buildUp().isNamed()) {
      inputs.add(asked.quantity("Build-up", curve.buildUp(), 0, Shown.NUMBER));
    }
    return inputs;
  }

  /// How many there are: the mean of the year's months, or the last month of the year.
  Explanation stock(Projection.BenefitPath benefit, int year, boolean lastMonth) {
    var stock = benefit.stock();
    var value = lastMonth ? stock.at(12 * year + 11) : stock.mean(year);
    var when = lastMonth ? "at the end of " : "on average in ";
    var written = benefit.opportunity().written();
    var label = "Number " + when + asked.year(year);
    Shown shown =
        number ->
            Shown.NUMBER.text(number)
                + (written.outcome().isEmpty() ? "" : " " + written.outcome());
    return switch (benefit.opportunity().terms()) {
      case Flow flow ->
          Explanation.months(
              label, shown, value, wordsOf(flow), () -> startsSoFar(benefit, flow, year));
      case Capacity capacity ->
          lastMonth
              ? Explanation.months(
                  label,
                  shown,
                  value,
                  "units × share of full effect in the last month",
                  () -> List.of(asked.quantity("Units", capacity.units(), year, Shown.NUMBER)))
              : by(
                  PRODUCT,
                  label,
                  shown,
                  List.of(
                      asked.quantity("Units", capacity.units(), year, Shown.NUMBER),
                      rollout(benefit, year)));
      case Profile _ -> Explanation.given(label, shown, 0, "a profile counts pounds only");
    };
  }

  /// The starts that still count: where each lasts so long and no longer, those of the last years.
  private List<Explanation> startsSoFar(Projection.BenefitPath benefit, Flow flow, int lastYear) {
    var lasts =
        flow.weeks().single(asked.values()) / asked.projection().timeline().weeks().doubleValue();
    var first = flow.declining() ? 0 : Math.max(0, lastYear - Math.ceil(lasts));
    var inputs = new ArrayList<Explanation>();
    for (var year = (int) first; year <= lastYear; year++) {
      inputs.add(starts(benefit, year));
    }
    if (flow.weeks().isNamed()) {
      inputs.add(asked.quantity("Each lasts", flow.weeks(), 0, Shown.NUMBER));
    }
    return inputs;
  }

  private static String wordsOf(Flow flow) {
    if (!flow.weeks().isNamed()) {
      return "all that have started so far, month by month";
    }
    return flow.declining()
        ? "all that have started, a steady share ending each month so that they last this long on"
            + " average"
        : "all that have started and not yet come to their end, month by month";
  }
}
