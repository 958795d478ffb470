package org.casewright.charts;

import java.util.List;
import java.util.stream.IntStream;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.model.View;

/// What a benefit profile says in words: its finding, what it shows, where it is from, and a
/// description for those who do not see it. All from the figures that are plotted.
final class ProfileWords {

  private static final double NOTHING = 0.005;
  private static final double CLEARLY = 1.05;

  private final Profile profile;
  private final List<Double> gross;
  private final List<Double> cost;
  private final List<Double> net;
  private final List<FinancialYear> years;
  private final int last;

  ProfileWords(Profile profile) {
    this.profile = profile;
    this.gross = profile.row(Keys.GROSS).values();
    this.cost = profile.row(Keys.COST).values();
    this.net = profile.row(Keys.NET).values();
    this.years = profile.table().years();
    this.last = years.size() - 1;
  }

  /// The finding, at most ten words.
  String title() {
    if (isNothing(gross) && isNothing(cost)) {
      return "No benefits or costs are counted yet";
    }
    return switch (profile.request().measure()) {
      case ANNUAL -> annualTitle();
      case INCREMENT -> incrementTitle();
      case CUMULATIVE -> cumulativeTitle();
    };
  }

  /// Measure, unit, scenario, view and prices.
  String subtitle() {
    var scale = profile.table().scale().label();
    var gross = "gross benefit by workstream";
    var parts = isNothing(cost) ? "" : ", programme cost";
    var before = profile.before().isEmpty() ? "" : "; dashed: " + profile.request().beforeWords();
    var line = parts + " and net (line" + before + "), ";
    var measure =
        switch (profile.request().measure()) {
          case ANNUAL -> "Gross benefit by workstream" + line + scale + " a year";
          case INCREMENT -> "Change on the year before: " + gross + line + scale;
          case CUMULATIVE -> "Cumulative " + gross + line + scale;
        };
    return "%s, %s, %s, %s prices"
        .formatted(
            measure,
            profile.request().now().scenario().name(),
            view(),
            Profile.prices(profile.request()));
  }

  /// Who, what, scenario, vintage.
  String sourceLine() {
    var written = profile.request().now().resolved().written();
    var who = written.organisation().isBlank() ? "" : written.organisation() + ", ";
    var vintage = profile.request().vintage();
    return "Source: %s%s, %s%s"
        .formatted(
            who,
            written.title(),
            profile.request().now().scenario().name(),
            vintage.isBlank() ? "" : "; " + vintage);
  }

  /// Two sentences: what is shown, and what it comes to.
  String description() {
    var kind =
        switch (profile.request().measure()) {
          case ANNUAL -> "gross benefit";
          case INCREMENT -> "the change in gross benefit on the year before";
          case CUMULATIVE -> "cumulative gross benefit";
        };
    var below = isNothing(cost) ? "" : " with programme cost below zero,";
    var shown =
        last == 0
            ? "One stacked column of %s by workstream,%s %s, and net benefit."
                .formatted(kind, below, years.getFirst())
            : "Stacked columns of %s by workstream,%s %s to %s, and net benefit as a line."
                .formatted(kind, below, years.getFirst(), years.getLast());
    return shown + " " + outcome();
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
      return peaks()
          ? "Benefits peak at %s a year in %s".formatted(pounds(highest(gross)), years.get(peak()))
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
        peaks()
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

  private String outcome() {
    if (isNothing(gross)) {
      return isNothing(cost) ? "Nothing is counted yet." : "No benefit is counted yet.";
    }
    return switch (profile.request().measure()) {
      case ANNUAL -> turn("Net benefit") + mostOfIt();
      case INCREMENT ->
          "The largest rise in gross benefit is %s, in %s; in %s it changes by %s."
              .formatted(
                  pounds(highest(gross)),
                  years.get(largest(gross, 1)),
                  years.get(last),
                  pounds(gross.get(last)));
      case CUMULATIVE -> turn("Cumulative net benefit") + mostOfIt();
    };
  }

  private String turn(String what) {
    var from = forGoodFrom(net);
    var turn =
        from > last
            ? "is below zero at the end"
            : from == 0 ? "is never below zero" : "is above zero from " + years.get(from);
    return "%s %s and comes to %s in %s"
        .formatted(what, turn, pounds(net.get(last)), years.get(last));
  }

  private String mostOfIt() {
    return profile.table().rows(Role.WORKSTREAM).stream()
        .filter(row -> row.value(last) > gross.get(last) / 2 && gross.get(last) > NOTHING)
        .findFirst()
        .map(row -> "; most of the benefit is from " + row.label() + ".")
        .orElse(".");
  }

  private String view() {
    var now = profile.request().now();
    if (now.view() == View.AS_STATED) {
      return "as stated";
    }
    if (now.resolved().written().optimismBias().isEmpty()) {
      return "risk-adjusted (no adjustments are given)";
    }
    var share = now.ungradedShare(last);
    return share == 0
        ? "risk-adjusted (all benefit is graded)"
        : "risk-adjusted (%s%% of %s benefit is ungraded)"
            .formatted(Money.number(100 * share, 0), years.get(last));
  }

  /// The first year from which no year is below zero; past the last where the last one is.
  private static int forGoodFrom(List<Double> values) {
    var from = values.size();
    while (from > 0 && values.get(from - 1) > -NOTHING) {
      from--;
    }
    return from;
  }

  private boolean peaks() {
    return highest(gross) > CLEARLY * gross.get(last);
  }

  private int peak() {
    return largest(gross, 1);
  }

  private static int largest(List<Double> values, int sign) {
    return IntStream.range(0, values.size())
        .reduce(0, (a, b) -> sign * values.get(b) > sign * values.get(a) ? b : a);
  }

  private static double highest(List<Double> values) {
    return values.stream().mapToDouble(v -> v).max().orElse(0);
  }

  private static double sum(List<Double> values) {
    return values.stream().mapToDouble(v -> v).sum();
  }

  private static boolean isNothing(List<Double> values) {
    return values.stream().allMatch(value -> Math.abs(value) < NOTHING);
  }

  /// Pounds as a headline says them: millions with one decimal, from a hundred with none.
  private static String pounds(double amount) {
    if (Money.suiting(amount) != Money.MILLIONS) {
      return Money.text(amount);
    }
    var millions = Math.abs(amount) / 1e6;
    var size = "£" + Money.number(millions, millions < 100 ? 1 : 0) + "m";
    return amount < 0 ? Money.MINUS + size : size;
  }
}
