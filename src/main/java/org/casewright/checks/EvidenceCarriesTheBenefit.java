package org.casewright.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.casewright.model.Figure;
import org.casewright.model.Listing;
import org.casewright.model.Money;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// How much of each year's gross benefit rests on evidence that is ungraded or of grade 5 or 6, the
/// worst grade of an opportunity governing (the calculation, §6).
final class EvidenceCarriesTheBenefit implements Check {

  private static final int WEAKEST_GOOD = 4;
  private static final double SHOWN = 0.005;
  private static final int NAMED = 3;

  /// A weak opportunity's benefit by FY, by size.
  private record Weak(Placed<Opportunity> opportunity, int grade, double[] gross) {
    double total() {
      return Arrays.stream(gross).sum();
    }
  }

  @Override
  public List<Finding> findings(Examined examined) {
    var plan = examined.plan();
    var weak = new ArrayList<Weak>();
    var all = new double[plan.years()];
    for (var each : plan.opportunities()) {
      var gross = sizes(plan, each.it());
      var grade = plan.projection(View.AS_STATED).resolved().confidence(each.it().id()).grade();
      Arrays.setAll(all, year -> all[year] + gross[year]);
      if (grade == 0 || grade > WEAKEST_GOOD) {
        weak.add(new Weak(each, grade, gross));
      }
    }
    var shares = shares(weak, all);
    return Arrays.stream(shares).max().orElse(0) < SHOWN
        ? List.of()
        : List.of(finding(plan, weak, all, shares));
  }

  private static double[] sizes(InScenario plan, Opportunity opportunity) {
    return Arrays.stream(plan.annual(Figure.GROSS_BENEFIT, Scope.opportunity(opportunity.id())))
        .map(Math::abs)
        .toArray();
  }

  /// The weak share of each FY; 0 where there is no benefit.
  private static double[] shares(List<Weak> weak, double[] all) {
    var shares = new double[all.length];
    for (var year = 0; year < all.length; year++) {
      for (var each : weak) {
        shares[year] += all[year] == 0 ? 0 : each.gross()[year] / all[year];
      }
    }
    return shares;
  }

  private static Finding finding(InScenario plan, List<Weak> weak, double[] all, double[] shares) {
    var largest = weak.stream().sorted(Comparator.comparingDouble(Weak::total).reversed()).toList();
    return Finding.of(
        Finding.Kind.WEAK,
        "Benefit that rests on weak evidence",
        largest.getFirst().opportunity().path(),
        "Evidence of the gross benefit",
        "%s of the gross benefit %s rests on weak evidence: not graded, or only of grade 5 or 6 of 6. The weakest number behind an opportunity decides its grade. %s Grade those numbers, or find better sources for them."
            .formatted(range(all, shares), years(plan, all), most(largest)));
  }

  /// `62%`, or `55% to 70%`, and what it is in the last year.
  private static String range(double[] all, double[] shares) {
    var told = new ArrayList<Double>();
    for (var year = 0; year < all.length; year++) {
      if (all[year] != 0) {
        told.add(shares[year]);
      }
    }
    var low = Prose.share(told.stream().mapToDouble(share -> share).min().orElse(0));
    var high = Prose.share(told.stream().mapToDouble(share -> share).max().orElse(0));
    return low.equals(high)
        ? low
        : "%s to %s (%s in the last year)".formatted(low, high, Prose.share(told.getLast()));
  }

  private static String years(InScenario plan, double[] all) {
    var timeline = plan.written().timeline();
    var with = Arrays.stream(all).filter(gross -> gross != 0).count();
    if (with == 1) {
      var year = 0;
      while (all[year] == 0) {
        year++;
      }
      return "in " + timeline.year(year);
    }
    return "of each year";
  }

  private static String most(List<Weak> largest) {
    var named = largest.stream().limit(NAMED).map(EvidenceCarriesTheBenefit::words).toList();
    var all = largest.size() <= NAMED;
    return "%s %s.".formatted(all ? "It is" : "Most of it is", Listing.and(named));
  }

  private static String words(Weak weak) {
    return "“%s” (%s over the case, %s)"
        .formatted(
            weak.opportunity().it().name(),
            Money.text(weak.total()),
            weak.grade() == 0 ? "not graded" : "grade " + weak.grade());
  }
}
