package org.casewright.checks;

import java.util.List;
import org.casewright.model.Assumption;
import org.casewright.model.Evidence;
import org.casewright.model.Place;
import org.casewright.model.Series;

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
                            sentence(scenario, each.it(), scenario.evidence(each).it())))
                .toList());
  }

  private static String sentence(InScenario scenario, Assumption assumption, Evidence evidence) {
    if (!evidence.template().isBlank()) {
      return "“%s” is still the starting value of its template: put your own number, and say where it comes from."
          .formatted(assumption.label());
    }
    var from = assumption.startedFrom();
    return from == null
        ? "“%s” has no source: say where the number comes from, such as a report and its page, a system and a date, or who judged it."
            .formatted(assumption.label())
        : "“%s” was changed by hand%s: say where the new number comes from or who judged it, or take the former one back."
            .formatted(assumption.label(), from(scenario, assumption, from.value()));
  }

  private static String from(InScenario scenario, Assumption assumption, Series before) {
    return before instanceof Series.Single(var number)
        ? " from "
            + Place.of(scenario.written(), assumption)
                .text(number, assumption.unit(), scenario.written().timeline())
        : "";
  }
}
