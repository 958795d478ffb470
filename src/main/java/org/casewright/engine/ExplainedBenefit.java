package org.casewright.engine;

import static org.casewright.engine.Explanation.Rule.DIFFERENCE;
import static org.casewright.engine.Explanation.Rule.PRODUCT;
import static org.casewright.engine.Explanation.Rule.SUM;
import static org.casewright.engine.Explanation.by;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.casewright.engine.Explanation.Shown;
import org.casewright.engine.ResolvedOpportunity.Terms.Capacity;
import org.casewright.engine.ResolvedOpportunity.Terms.Flow;
import org.casewright.engine.ResolvedOpportunity.Terms.Profile;
import org.casewright.model.Cashability;
import org.casewright.model.Figure;
import org.casewright.model.View;

/// How gross benefit, starts and stock come about (the calculation, §4).
///
/// A FY's benefit is the mean stock of its months times a weekly value times the weeks in a year:
/// within one FY the weekly value is the same in every month, so the product is exact.
record ExplainedBenefit(Asked asked) {

  Explanation gross(int year) {
    return total(
        Figure.GROSS_BENEFIT.label() + ", " + asked.year(year), b -> counted(b, year, false));
  }

  Explanation recurring(int year) {
    return total(
        Figure.RECURRING_GROSS.label() + " at the end of " + asked.year(year),
        b -> counted(b, year, true));
  }

  Explanation starts(int year) {
    return together(
        Figure.STARTS.label() + ", " + asked.year(year), Shown.NUMBER, b -> startsOf(b, year));
  }

  Explanation stock(int year) {
    return together(
        "Average number in " + asked.year(year), Shown.NUMBER, b -> stockOf(b, year, false));
  }

  Explanation classified(Figure figure, int year) {
    return together(
        figure.label() + ", " + asked.year(year),
        Shown.POUNDS,
        b ->
            by(
                PRODUCT,
                b.opportunity().written().name(),
                Shown.POUNDS,
                List.of(counted(b, year, false), share(figure, b))));
  }

  private static Explanation share(Figure figure, Projection.BenefitPath benefit) {
    var written = benefit.opportunity().written();
    Cashability shares = written.cashabilityOrNone();
    var value =
        switch (figure) {
          case CASHABLE -> shares.cashable();
          case AVOIDANCE -> shares.avoidance();
          default -> shares.nonCashable();
        };
    return Explanation.given(
        "Share that is " + figure.label().toLowerCase(Locale.UK),
        Shown.PERCENT,
        value.doubleValue(),
        written.cashability() == null ? "not classified" : "as the case states");
  }

  private Explanation counted(Projection.BenefitPath benefit, int year, boolean runRate) {
    return asked.counted(real(benefit, year, runRate), asked.weight(benefit), year);
  }

  private interface Each {
    Explanation of(Projection.BenefitPath benefit);
  }

  /// The sum over opportunities; over workstreams first where there are several.
  private Explanation total(String label, Each each) {
    var byWorkstream = new LinkedHashMap<String, List<Explanation>>();
    for (var benefit : asked.benefits()) {
      byWorkstream
          .computeIfAbsent(benefit.opportunity().written().workstream(), _ -> new ArrayList<>())
          .add(each.of(benefit));
    }
    if (byWorkstream.size() > 1) {
      return by(
          SUM,
          label,
          Shown.POUNDS,
          byWorkstream.entrySet().stream()
              .map(e -> sum(workstream(e.getKey()), e.getValue()))
              .toList());
    }
    return byWorkstream.isEmpty()
        ? by(SUM, label, Shown.POUNDS, List.of())
        : sum(label, byWorkstream.firstEntry().getValue());
  }

  private static Explanation sum(String label, List<Explanation> parts) {
    return parts.size() == 1 ? parts.getFirst() : by(SUM, label, Shown.POUNDS, parts);
  }

  private String workstream(String id) {
    return asked.projection().resolved().written().workstream(id).orElseThrow().name();
  }

  private Explanation together(String label, Shown shown, Each each) {
    var parts = asked.benefits().stream().map(each::of).toList();
    return parts.size() == 1 ? parts.getFirst() : by(SUM, label, shown, parts);
  }

  /// One opportunity's benefit in real terms: of the year, or twelve times its last month.
  private Explanation real(Projection.BenefitPath benefit, int year, boolean runRate) {
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
    var label = opportunity.written().name() + ", " + asked.year(year);
    return by(PRODUCT, label, Shown.POUNDS, factors);
  }

  private static Explanation confidence(ResolvedOpportunity opportunity, double total) {
    var grade = opportunity.grade();
    return Explanation.given(
        "Optimism bias",
        Shown.PERCENT,
        grade.ofBenefit(View.RISK_ADJUSTED, total),
        grade.ungraded()
            ? "some of its evidence is ungraded, which counts as the worst grade"
            : "its worst evidence is grade " + grade.grade());
  }

  private List<Explanation> flow(
      Projection.BenefitPath benefit, Flow flow, int year, boolean runRate) {
    var factors = new ArrayList<Explanation>();
    factors.add(stockOf(benefit, year, runRate));
    if (flow.perStart().isNamed()) {
      factors.add(asked.quantity("Number per start", flow.perStart(), year, Shown.NUMBER));
    }
    var now = asked.quantity("Weekly cost now", flow.weeklyCost(), year, Shown.POUNDS);
    factors.add(
        flow.weeklyCostAfter().isNamed()
            ? by(
                DIFFERENCE,
                "Saved a week",
                value -> Shown.POUNDS.text(value) + " a week",
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
            "Gained a week for each unit",
            value -> Shown.POUNDS.text(value) + " a week",
            List.of(
                by(PRODUCT, "Displaced a week for each unit", Shown.POUNDS, displaced),
                asked.quantity(
                    "Weekly cost of each unit", capacity.weeklyCostAfter(), year, Shown.POUNDS)));
    return new ArrayList<>(List.of(stockOf(benefit, year, runRate), aWeek, weeksInAYear()));
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
                    Explanation.given("The whole", Shown.PERCENT, 1, ""),
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

  private Explanation startsOf(Projection.BenefitPath benefit, int year) {
    if (benefit.opportunity().terms() instanceof Flow flow) {
      return by(
          PRODUCT,
          "Starts of " + benefit.opportunity().written().name() + ", " + asked.year(year),
          Shown.NUMBER,
          List.of(
              asked.quantity("A year", flow.perYear(), year, Shown.NUMBER),
              rollout(benefit, year)));
    }
    return Explanation.given(
        "Starts of " + benefit.opportunity().written().name(), Shown.NUMBER, 0, "it has no starts");
  }

  private Explanation rollout(Projection.BenefitPath benefit, int year) {
    var curve = benefit.opportunity().rollout();
    var share = curve.over(asked.projection().timeline().months(), asked.values()).mean(year);
    var inputs = new ArrayList<Explanation>();
    if (curve.start().isNamed()) {
      inputs.add(asked.quantity("Start", curve.start(), 0, Shown.NUMBER));
    }
    if (curve.buildUp().isNamed()) {
      inputs.add(asked.quantity("Build-up", curve.buildUp(), 0, Shown.NUMBER));
    }
    return Explanation.months(
        "Average share of full effect in " + asked.year(year),
        Shown.PERCENT,
        share,
        "the rollout's share of full effect, averaged over the twelve months",
        inputs);
  }

  /// How many there are: the mean of the year's months, or the last month of the year.
  private Explanation stockOf(Projection.BenefitPath benefit, int year, boolean lastMonth) {
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
      case Flow flow -> {
        var inputs = new ArrayList<Explanation>();
        for (var y = 0; y <= year; y++) {
          inputs.add(startsOf(benefit, y));
        }
        if (flow.weeks().isNamed()) {
          inputs.add(asked.quantity("Each lasts", flow.weeks(), 0, Shown.NUMBER));
        }
        yield Explanation.months(label, shown, value, wordsOf(flow), inputs);
      }
      case Capacity capacity ->
          lastMonth
              ? Explanation.months(
                  label,
                  shown,
                  value,
                  "units × share of full effect in the last month",
                  List.of(asked.quantity("Units", capacity.units(), year, Shown.NUMBER)))
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

  private static String wordsOf(Flow flow) {
    if (!flow.weeks().isNamed()) {
      return "everybody who has started so far, month by month";
    }
    return flow.declining()
        ? "everybody who has started, a steady share leaving each month so that they stay this long"
            + " on average"
        : "everybody who has started and not yet come to the end, month by month";
  }
}
