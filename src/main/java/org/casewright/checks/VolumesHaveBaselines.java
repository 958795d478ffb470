package org.casewright.checks;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;

/// A volume is measured against something, and cannot be more than that.
final class VolumesHaveBaselines implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    var findings = new ArrayList<Finding>();
    var opportunities = examined.written().opportunities();
    for (var i = 0; i < opportunities.size(); i++) {
      var opportunity = opportunities.get(i);
      var where = "$.opportunities[" + i + "].baseline";
      var volume = volume(opportunity);
      if (volume.isEmpty()) {
        continue;
      }
      var baseline = opportunity.baseline() == null ? null : opportunity.baseline().value();
      if (baseline == null) {
        findings.add(
            Finding.of(
                Finding.Kind.MISSING,
                "No baseline",
                where,
                opportunity.name(),
                "“%s” has no baseline: say how many there are now, so that the change can be judged."
                    .formatted(opportunity.name())));
      } else if (largest(examined, volume) > largest(examined, baseline)) {
        findings.add(
            Finding.of(
                Finding.Kind.ODD,
                "More than there are",
                where,
                opportunity.name(),
                "“%s” changes more than its baseline has; check both numbers."
                    .formatted(opportunity.name())));
      }
    }
    return findings;
  }

  /// The assumption that says by how much; empty for pounds as published.
  private static String volume(Opportunity opportunity) {
    return switch (opportunity.mechanism()) {
      case Mechanism.Flow flow -> flow.perYear();
      case Mechanism.Capacity capacity -> capacity.units();
      case Mechanism.Profile _ -> "";
    };
  }

  private static double largest(Examined examined, String assumption) {
    return examined.written().assumption(assumption).orElseThrow().value().numbers().stream()
        .mapToDouble(Number::doubleValue)
        .max()
        .orElseThrow();
  }
}
