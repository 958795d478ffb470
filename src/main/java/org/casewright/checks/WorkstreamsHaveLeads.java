package org.casewright.checks;

import java.util.List;
import org.casewright.model.Workstream;

/// Somebody leads every workstream that promises something.
final class WorkstreamsHaveLeads implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return Placed.all("workstreams", examined.written().workstreams()).stream()
        .filter(each -> each.it().lead().isBlank() && opportunities(examined, each.it()) > 0)
        .map(
            each ->
                Finding.of(
                    Finding.Kind.MISSING,
                    "No lead",
                    each.at("lead"),
                    each.it().name(),
                    "The workstream “%s” has %s and no lead: name who is responsible for it."
                        .formatted(
                            each.it().name(),
                            Prose.count(
                                opportunities(examined, each.it()),
                                "opportunity",
                                "opportunities"))))
        .toList();
  }

  private static int opportunities(Examined examined, Workstream workstream) {
    return (int)
        examined.written().opportunities().stream()
            .filter(opportunity -> opportunity.workstream().equals(workstream.id()))
            .count();
  }
}
