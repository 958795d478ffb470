package org.casewright.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Unit;

/// A bed that is paid for whether it is filled or not loses money below its break-even occupancy,
/// c₂ / (c₁ · q) (the calculation, §4).
final class OccupancyBreaksEven implements Check {

  private static final double SLACK = 1e-9;

  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(
        scenario ->
            scenario.opportunities().stream()
                .flatMap(
                    each ->
                        each.it().mechanism() instanceof Mechanism.Capacity capacity
                            ? finding(scenario, each, capacity).stream()
                            : Stream.empty())
                .toList());
  }

  private static Optional<Finding> finding(
      InScenario scenario, Placed<Opportunity> each, Mechanism.Capacity capacity) {
    var q = kept(scenario, each.it());
    for (var year = 0; year < scenario.years(); year++) {
      var saved = scenario.amount(capacity.weeklyCost(), year) * q;
      var paid = scenario.amount(capacity.weeklyCostAfter(), year);
      var occupancy = scenario.amount(capacity.occupancy(), year);
      if (scenario.amount(capacity.units(), year) > 0
          && occupancy * saved < paid - SLACK * Math.abs(paid)) {
        return Optional.of(finding(scenario, each, year, sentence(occupancy, saved, paid)));
      }
    }
    return Optional.empty();
  }

  /// q = (1 − deadweight)(1 − overlap)(1 − breakdown).
  private static double kept(InScenario scenario, Opportunity opportunity) {
    var reductions = opportunity.reductionsOrNone();
    return (1 - scenario.single(reductions.deadweight(), 0))
        * (1 - scenario.single(reductions.overlap(), 0))
        * (1 - scenario.single(reductions.breakdown(), 0));
  }

  private static String sentence(double occupancy, double saved, double paid) {
    var amounts =
        "%s is paid for each, and one that is filled saves %s"
            .formatted(Unit.POUNDS_A_WEEK.text(paid), Unit.POUNDS_A_WEEK.text(saved));
    return paid > saved
        ? "it loses money even when full (%s)".formatted(amounts)
        : "%s occupied, it loses money: it breaks even at %s (%s)"
            .formatted(Prose.rate(occupancy), Prose.rate(paid / saved), amounts);
  }

  private static Finding finding(
      InScenario scenario, Placed<Opportunity> each, int year, String what) {
    return Finding.of(
        Finding.Kind.ODD,
        "Occupancy below break-even",
        each.at("capacity.occupancy"),
        each.it().name(),
        "“%s”, %s: %s. Check the occupancy and both weekly costs."
            .formatted(each.it().name(), scenario.written().timeline().year(year), what));
  }
}
