package org.casewright.analysis;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Baseline;
import org.casewright.model.BudgetShare;
import org.casewright.model.Cashability;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.Mechanism.Capacity;
import org.casewright.model.Mechanism.Flow;
import org.casewright.model.Mechanism.Profile;
import org.casewright.model.Opportunity;
import org.casewright.model.Reductions;
import org.jspecify.annotations.Nullable;

/// What differs in one opportunity.
final class OpportunityWalk {

  private OpportunityWalk() {}

  static Opportunity over(Opportunity was, Opportunity is, SideBySide sides) {
    return new Opportunity(
        is.id(),
        sides.text("reference", was.reference(), is.reference()),
        sides.name("name", was.name(), is.name()),
        sides.now("workstream", was.workstream(), is.workstream(), Words::workstream),
        sides.text("template", was.template(), is.template()),
        sides.nowOrNone("status", was.status(), is.status(), (_, s) -> s.label()),
        mechanism(was.mechanism(), is.mechanism(), sides),
        sides.nested(
            "rollout", was.rollout(), is.rollout(), RolloutWalk::inWords, RolloutWalk::over),
        sides.nested(
            "reductions",
            was.reductions(),
            is.reductions(),
            OpportunityWalk::reductionsInWords,
            OpportunityWalk::reductions),
        sides.text("outcome", was.outcome(), is.outcome()),
        sides.nested(
            "baseline",
            was.baseline(),
            is.baseline(),
            OpportunityWalk::baselineInWords,
            OpportunityWalk::baseline),
        sides.nowOrNone(
            "kind of benefit", was.cashability(), is.cashability(), OpportunityWalk::cashability),
        sides.now("budget", was.budget(), is.budget(), OpportunityWalk::budget),
        sides.extras("", was.extras(), is.extras()));
  }

  private static Mechanism mechanism(Mechanism was, Mechanism is, SideBySide sides) {
    if (was instanceof Flow before && is instanceof Flow after) {
      return flow(before, after, sides);
    }
    if (was instanceof Capacity before && is instanceof Capacity after) {
      return capacity(before, after, sides);
    }
    if (was instanceof Profile before && is instanceof Profile after) {
      return profile(before, after, sides);
    }
    return sides.now("worked out", was, is, (_, mechanism) -> kind(mechanism));
  }

  private static String kind(Mechanism mechanism) {
    return switch (mechanism) {
      case Flow _ -> "from so many a year and how long each lasts";
      case Capacity _ -> "from units that become available and stay";
      case Profile _ -> "from pounds by year";
    };
  }

  private static Flow flow(Flow was, Flow is, SideBySide sides) {
    return new Flow(
        sides.now("volume", was.perYear(), is.perYear(), Words::assumption),
        sides.nowOrNone("weeks each", was.weeks(), is.weeks(), Words::assumption),
        sides.nowOrNone("number per start", was.perStart(), is.perStart(), Words::assumption),
        sides.now("weekly cost", was.weeklyCost(), is.weeklyCost(), Words::assumption),
        sides.nowOrNone(
            "weekly cost after", was.weeklyCostAfter(), is.weeklyCostAfter(), Words::assumption),
        sides.nowOrNone(
            "support for each start", was.oneOffCost(), is.oneOffCost(), Words::assumption),
        sides.nowOrNone("stay", was.stay(), is.stay(), Words::key),
        sides.extras("flow ", was.extras(), is.extras()));
  }

  private static Capacity capacity(Capacity was, Capacity is, SideBySide sides) {
    return new Capacity(
        sides.now("number of units", was.units(), is.units(), Words::assumption),
        sides.now("occupancy", was.occupancy(), is.occupancy(), Words::assumption),
        sides.now("weekly cost displaced", was.weeklyCost(), is.weeklyCost(), Words::assumption),
        sides.now(
            "weekly cost of a unit",
            was.weeklyCostAfter(),
            is.weeklyCostAfter(),
            Words::assumption),
        sides.extras("capacity ", was.extras(), is.extras()));
  }

  private static Profile profile(Profile was, Profile is, SideBySide sides) {
    return new Profile(
        sides.now("amounts by year", was.series(), is.series(), Words::assumption),
        sides.now(
            "amounts read",
            was.increments(),
            is.increments(),
            (_, increments) -> increments ? "as increments" : "as levels"),
        sides.nowOrNone("multiplier", was.multiplier(), is.multiplier(), Words::assumption),
        sides.extras("profile ", was.extras(), is.extras()));
  }

  private static Reductions reductions(Reductions was, Reductions is, SideBySide sides) {
    return new Reductions(
        sides.nowOrNone("deadweight", was.deadweight(), is.deadweight(), Words::assumption),
        sides.nowOrNone("overlap", was.overlap(), is.overlap(), Words::assumption),
        sides.nowOrNone("breakdown", was.breakdown(), is.breakdown(), Words::assumption),
        sides.extras("reductions ", was.extras(), is.extras()));
  }

  private static String reductionsInWords(Words words, Reductions reductions) {
    var told = new ArrayList<String>();
    tell(told, "deadweight", reductions.deadweight(), words);
    tell(told, "overlap", reductions.overlap(), words);
    tell(told, "breakdown", reductions.breakdown(), words);
    return told.isEmpty() ? "none" : Listing.and(told);
  }

  private static void tell(List<String> told, String what, @Nullable String id, Words words) {
    if (id != null) {
      told.add(what + " " + words.assumption(id));
    }
  }

  private static Baseline baseline(Baseline was, Baseline is, SideBySide sides) {
    return new Baseline(
        sides.nowOrNone("baseline", was.value(), is.value(), Words::assumption),
        sides.nowOrNone("number there are", was.population(), is.population(), Words::assumption),
        sides.text("year of the baseline", was.year(), is.year()),
        sides.text("source of the baseline", was.source(), is.source()),
        sides.extras("baseline ", was.extras(), is.extras()));
  }

  private static String baselineInWords(Words words, Baseline baseline) {
    return baseline.value() == null
        ? "from " + Words.quoted(baseline.source())
        : words.assumption(baseline.value());
  }

  /// `20% cashable, 80% avoidance`.
  static String cashability(Words words, Cashability shares) {
    var told = new ArrayList<String>();
    if (shares.cashable().signum() != 0) {
      told.add(words.percent(shares.cashable()) + " cashable");
    }
    if (shares.avoidance().signum() != 0) {
      told.add(words.percent(shares.avoidance()) + " avoidance");
    }
    if (shares.nonCashable().signum() != 0) {
      told.add(words.percent(shares.nonCashable()) + " non-cashable");
    }
    return String.join(", ", told);
  }

  /// `all on “Placements”`, `60% on “Placements” and 40% on “Fostering”`.
  static String budget(Words words, List<BudgetShare> shares) {
    return shares.isEmpty()
        ? "unallocated"
        : shares.stream()
            .map(s -> words.percent(s.share()) + " on " + words.budgetLine(s.line()))
            .collect(joining(", "));
  }
}
