package org.casewright.checks;

import java.util.ArrayList;
import java.util.List;

/// A benefit nobody has classified counts as non-cashable, and somebody should say.
final class BenefitsAreClassified implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    var findings = new ArrayList<Finding>();
    var opportunities = examined.written().opportunities();
    for (var i = 0; i < opportunities.size(); i++) {
      var opportunity = opportunities.get(i);
      if (opportunity.cashability() == null) {
        findings.add(
            Finding.of(
                Finding.Kind.MISSING,
                "Not classified as cashable, cost avoidance or non-cashable",
                "$.opportunities[" + i + "].cashability",
                opportunity.name(),
                "“%s” is not classified: say what share is cashable, cost avoidance or non-cashable. Until then all of it counts as non-cashable."
                    .formatted(opportunity.name())));
      }
    }
    return findings;
  }
}
