package org.casewright.checks;

import java.util.List;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.casewright.model.Listing;
import org.casewright.model.Opportunity;

/// A benefit nobody has classified counts as non-cashable, and somebody should say. A template
/// knows what is usual.
final class BenefitsAreClassified implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return Placed.all("opportunities", examined.written().opportunities()).stream()
        .filter(each -> each.it().cashability() == null)
        .map(each -> withFix(each.it(), finding(each)))
        .toList();
  }

  private static Finding finding(Placed<Opportunity> each) {
    return Finding.of(
        Finding.Kind.MISSING,
        "Not classified as cashable, cost avoidance or non-cashable",
        each.at("cashability"),
        each.it().name(),
        "“%s” is not classified: say what share is cashable, cost avoidance or non-cashable. Until then all of it counts as non-cashable."
            .formatted(each.it().name()));
  }

  private static Finding withFix(Opportunity opportunity, Finding finding) {
    return Templates.find(opportunity.template())
        .map(template -> withFix(opportunity, finding, template))
        .orElse(finding);
  }

  private static Finding withFix(Opportunity opportunity, Finding finding, Template template) {
    return finding.withFix(
        "Classify as is usual for “" + template.name() + "”",
        written ->
            Listing.OPPORTUNITIES.changed(
                written, opportunity.id(), each -> each.withCashability(template.cashability())));
  }
}
