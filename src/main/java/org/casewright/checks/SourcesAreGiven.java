package org.casewright.checks;

import java.util.List;

/// Every number in use comes from somewhere, in every scenario that puts its own in place.
final class SourcesAreGiven implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(
        scenario ->
            examined.assumptionsInUse().stream()
                .filter(each -> scenario.evidence(each).it().source().isBlank())
                .map(
                    each ->
                        Finding.of(
                            Finding.Kind.MISSING,
                            "No source",
                            scenario.evidence(each).at("source"),
                            each.it().label(),
                            "“%s” has no source: say where the number comes from, such as a report and its page, a system and a date, or who judged it."
                                .formatted(each.it().label())))
                .toList());
  }
}
