package org.casewright.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.casewright.model.Assumption;

/// A number lies between what its template takes to be sensible, where nothing published says
/// better.
final class ValuesWithinSensibleRanges implements Check {

  private static final String BUILD_UP = "rollout.buildUp";

  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(
        scenario ->
            TemplateNumbers.of(scenario).stream()
                .filter(filled -> examined.published(filled.field()).isEmpty())
                .flatMap(filled -> finding(scenario, filled).stream())
                .toList());
  }

  private static Optional<Finding> finding(InScenario scenario, TemplateNumbers.Filled filled) {
    var field = filled.field();
    return TemplateNumbers.outside(
            scenario, filled.assumption().it().id(), low(filled), field.high())
        .map(number -> finding(filled, filled.assumption().it(), number));
  }

  /// Too short a build-up is a finding of its own.
  private static BigDecimal low(TemplateNumbers.Filled filled) {
    return filled.field().place().equals(BUILD_UP) ? BigDecimal.ZERO : filled.field().low();
  }

  private static Finding finding(
      TemplateNumbers.Filled filled, Assumption assumption, BigDecimal number) {
    var opportunity = filled.opportunity();
    return Finding.of(
        Finding.Kind.ODD,
        "Outside the sensible range",
        opportunity.at(filled.field().place()),
        assumption.label(),
        "“%s” in “%s” is %s, and what is sensible for an opportunity of its kind is %s: check it, or say in its evidence why it differs here."
            .formatted(
                assumption.label(),
                opportunity.it().name(),
                assumption.unit().text(number),
                Prose.range(assumption.unit(), low(filled), filled.field().high())));
  }
}
