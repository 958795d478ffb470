package org.casewright.checks;

import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Risk;

/// A risk that would cost something costs it within the years of the case.
final class RisksFallWithinTheCase implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    var written = examined.written();
    return Placed.all("risks", written.risks()).stream()
        .filter(each -> isOutside(written, each.it()))
        .map(each -> finding(written, each))
        .toList();
  }

  private static boolean isOutside(BusinessCase written, Risk risk) {
    return risk.year() != null && written.timeline().indexOf(risk.year()).isEmpty();
  }

  private static Finding finding(BusinessCase written, Placed<Risk> each) {
    var timeline = written.timeline();
    return Finding.of(
        Finding.Kind.ODD,
        "Risks outside the case's years",
        each.at("year"),
        each.it().name(),
        "The risk “%s” would cost in %s, and the case runs from %s to %s, so its cost is not counted: check its year, or the years of the case."
            .formatted(each.it().name(), each.it().year(), timeline.year(0), timeline.lastYear()));
  }
}
