package org.casewright.checks;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casewright.model.BusinessCase;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Series;
import org.jspecify.annotations.Nullable;

/// A change cannot be larger than what there is to change, in any year of any scenario.
final class ChangesStayBelowBaselines implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(
        scenario ->
            scenario.opportunities().stream()
                .flatMap(each -> finding(scenario, each).stream())
                .toList());
  }

  private static Optional<Finding> finding(InScenario scenario, Placed<Opportunity> each) {
    var volume = volume(each.it());
    var baseline = baseline(each.it());
    if (volume == null || baseline == null) {
      return Optional.empty();
    }
    return IntStream.range(0, scenario.years())
        .boxed()
        .filter(year -> excess(scenario, volume, baseline, year).signum() > 0)
        .max(Comparator.comparing(year -> excess(scenario, volume, baseline, year)))
        .map(
            year ->
                finding(scenario, each, volume, baseline, year)
                    .offering(
                        scenario.written(),
                        "Bring it down to the baseline",
                        written -> broughtDown(written, each.it().id(), volume, baseline)));
  }

  private static BigDecimal excess(InScenario scenario, String volume, String baseline, int year) {
    return scenario.series(volume).held(year).subtract(scenario.series(baseline).held(year));
  }

  private static Finding finding(
      InScenario scenario, Placed<Opportunity> each, String volume, String baseline, int year) {
    var unit = scenario.assumption(volume).unit();
    return Finding.of(
        Finding.Kind.ODD,
        "More than there are",
        each.at("baseline"),
        each.it().name(),
        "“%s” is to change %s, and there are only %s (its baseline): check both numbers."
            .formatted(
                each.it().name(),
                unit.text(scenario.series(volume).held(year)),
                unit.text(scenario.series(baseline).held(year))));
  }

  /// The assumption that says by how much; none for pounds as published.
  private static @Nullable String volume(Opportunity opportunity) {
    return switch (opportunity.mechanism()) {
      case Mechanism.Flow flow -> flow.perYear();
      case Mechanism.Capacity capacity -> capacity.units();
      case Mechanism.Profile _ -> null;
    };
  }

  private static @Nullable String baseline(Opportunity opportunity) {
    return opportunity.baseline() == null ? null : opportunity.baseline().value();
  }

  /// The case with the volume at most the baseline in every scenario that keeps the opportunity.
  private static BusinessCase broughtDown(
      BusinessCase written, String opportunity, String volume, String baseline) {
    var changed = written;
    for (var each : written.allScenarios()) {
      var scenario = new InScenario(changed, each.id());
      var above =
          IntStream.range(0, scenario.years())
              .anyMatch(year -> excess(scenario, volume, baseline, year).signum() > 0);
      if (above && !scenario.inForce().without().contains(opportunity)) {
        var lower = lower(scenario.series(volume), scenario.series(baseline));
        changed = changed.withValue(each.id(), volume, lower);
      }
    }
    return changed;
  }

  private static Series lower(Series volume, Series baseline) {
    var length = Math.max(volume.numbers().size(), baseline.numbers().size());
    var numbers =
        IntStream.range(0, length)
            .mapToObj(year -> volume.held(year).min(baseline.held(year)))
            .toList();
    return length == 1 ? Series.of(numbers.getFirst()) : new Series.Yearly(numbers);
  }
}
