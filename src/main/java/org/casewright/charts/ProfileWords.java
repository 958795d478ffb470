package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.NOTHING;
import static org.casewright.charts.ProfileFindings.forGoodFrom;
import static org.casewright.charts.ProfileFindings.highest;
import static org.casewright.charts.ProfileFindings.isNothing;
import static org.casewright.charts.ProfileFindings.largest;
import static org.casewright.charts.ProfileFindings.pounds;

import java.util.List;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.model.FinancialYear;

/// What a benefit profile says in words: its finding, what it shows, where it is from, and a
/// description for those who do not see it. All from the figures that are plotted.
final class ProfileWords {

  private final Profile profile;
  private final ProfileFindings found;
  private final List<Double> gross;
  private final List<Double> cost;
  private final List<Double> net;
  private final List<FinancialYear> years;
  private final int last;

  ProfileWords(Profile profile) {
    this.profile = profile;
    this.found = ProfileFindings.of(profile);
    this.gross = found.gross();
    this.cost = found.cost();
    this.net = found.net();
    this.years = found.years();
    this.last = found.last();
  }

  /// The finding, at most ten words.
  String title() {
    return new ProfileTitle(profile.request().measure(), found).words();
  }

  /// Measure, unit, scenario, view and prices.
  String subtitle() {
    var scale = profile.table().scale().label();
    var gross = "gross benefit by workstream";
    var parts = isNothing(cost) ? "" : ", programme cost";
    var before = ChartWords.dashed(profile.request(), profile.before());
    var line = parts + " and net (line" + before + "), ";
    var measure =
        switch (profile.request().measure()) {
          case ANNUAL -> "Gross benefit by workstream" + line + scale + " a year";
          case INCREMENT -> "Change on the year before: " + gross + line + scale;
          case CUMULATIVE -> "Cumulative " + gross + line + scale;
        };
    return "%s, %s, %s"
        .formatted(
            measure,
            profile.request().now().scenario().name(),
            ChartWords.basis(profile.request()));
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
    return profile.table().rows(Role.PART).stream()
        .filter(row -> row.value(last) > gross.get(last) / 2 && gross.get(last) > NOTHING)
        .findFirst()
        .map(row -> "; most of the benefit is from " + row.label() + ".")
        .orElse(".");
  }
}
