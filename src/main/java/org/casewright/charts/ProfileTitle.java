package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.NOTHING;
import static org.casewright.charts.ProfileFindings.forGoodFrom;
import static org.casewright.charts.ProfileFindings.highest;
import static org.casewright.charts.ProfileFindings.isNothing;
import static org.casewright.charts.ProfileFindings.largest;
import static org.casewright.charts.ProfileFindings.pounds;
import static org.casewright.charts.ProfileFindings.sum;

import java.util.List;
import java.util.stream.IntStream;
import org.casewright.model.FinancialYear;
import org.casewright.model.Measure;

/// The title of a benefit profile: what its figures find, in at most ten words.
final class ProfileTitle {

  private final Measure measure;
  private final ProfileFindings found;
  private final List<Double> gross;
  private final List<Double> cost;
  private final List<Double> net;
  private final List<FinancialYear> years;
  private final int last;

  ProfileTitle(Measure measure, ProfileFindings found) {
    this.measure = measure;
    this.found = found;
    this.gross = found.gross();
    this.cost = found.cost();
    this.net = found.net();
    this.years = found.years();
    this.last = found.last();
  }

  String words() {
    if (isNothing(gross) && isNothing(cost)) {
      return "No benefits or costs are counted yet";
    }
    return switch (measure) {
      case ANNUAL -> annualTitle();
      case INCREMENT -> incrementTitle();
      case CUMULATIVE -> cumulativeTitle();
    };
  }

  private String annualTitle() {
    var end = gross.get(last);
    if (isNothing(gross)) {
      return "Costs of %s, with no benefit counted yet".formatted(pounds(-sum(cost)));
    }
    if (last == 0) {
      return oneYearTitle();
    }
    if (end <= -NOTHING) {
      return "Gross benefit falls to %s a year by %s".formatted(pounds(end), years.get(last));
    }
    if (isNothing(cost)) {
      return found.peaks()
          ? "Benefits peak at %s a year in %s"
              .formatted(pounds(highest(gross)), years.get(found.peak()))
          : "Benefits reach %s a year by %s".formatted(pounds(end), years.get(last));
    }
    return againstCost();
  }

  private String oneYearTitle() {
    var year = years.getFirst();
    if (isNothing(cost)) {
      return "Benefits come to %s in %s".formatted(pounds(gross.getFirst()), year);
    }
    return net.getFirst() >= 0
        ? "Benefits exceed costs by %s in %s".formatted(pounds(net.getFirst()), year)
        : "Costs exceed benefits by %s in %s".formatted(pounds(-net.getFirst()), year);
  }

  private String againstCost() {
    var reach =
        found.peaks()
            ? "peak at " + pounds(highest(gross))
            : "reach " + pounds(gross.get(last)) + " a year";
    var from = forGoodFrom(net);
    if (from > last) {
      var ahead = IntStream.rangeClosed(0, last).filter(y -> net.get(y) > NOTHING).max();
      return ahead.isPresent()
          ? "Costs overtake benefits again in " + years.get(ahead.getAsInt() + 1)
          : "Benefits " + reach + " but never pass costs";
    }
    if (from == 0) {
      return "Benefits cover costs throughout and " + reach;
    }
    var earlier = IntStream.range(0, from).anyMatch(y -> net.get(y) > NOTHING);
    return earlier
        ? "Benefits pass costs for good in " + years.get(from)
        : "Benefits pass costs in %s and %s".formatted(years.get(from), reach);
  }

  private String incrementTitle() {
    var up = largest(gross, 1);
    var down = largest(gross, -1);
    if (gross.get(up) > NOTHING) {
      return "Benefits grow most in %s, by %s".formatted(years.get(up), pounds(gross.get(up)));
    }
    if (gross.get(down) < -NOTHING) {
      return "Benefits fall most in %s, by %s".formatted(years.get(down), pounds(-gross.get(down)));
    }
    return "Costs change from year to year; no benefit is counted";
  }

  private String cumulativeTitle() {
    var end = net.get(last);
    if (isNothing(gross)) {
      return "Costs add up to %s, with no benefit counted yet".formatted(pounds(-cost.get(last)));
    }
    if (isNothing(cost)) {
      return "%s add up to %s by %s"
          .formatted(end < 0 ? "Losses" : "Benefits", pounds(Math.abs(end)), years.get(last));
    }
    var from = forGoodFrom(net);
    if (from > last) {
      return "Costs are not repaid by %s: %s short".formatted(years.get(last), pounds(-end));
    }
    return from == 0
        ? "Benefits cover costs throughout, %s net by %s".formatted(pounds(end), years.get(last))
        : "Benefits repay all costs by %s, %s net by %s"
            .formatted(years.get(from), pounds(end), years.get(last));
  }
}
