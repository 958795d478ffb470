package org.casewright.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewright.library.Field;
import org.casewright.library.Templates;
import org.casewright.model.Assumption;
import org.casewright.model.Opportunity;

/// Numbers of opportunities beside what their templates know of them.
final class TemplateNumbers {

  /// A number that stands in a template's field.
  ///
  /// @param opportunity that names it there
  /// @param assumption the number, with its place in the register
  record Filled(Placed<Opportunity> opportunity, Field field, Placed<Assumption> assumption) {}

  private TemplateNumbers() {}

  /// Every field that is filled in with a number in the field's own unit.
  static List<Filled> of(InScenario scenario) {
    var register = Placed.all("assumptions", scenario.written().assumptions());
    return scenario.opportunities().stream()
        .flatMap(
            each ->
                Templates.find(each.it().template()).stream()
                    .flatMap(template -> template.fields().stream())
                    .flatMap(field -> filled(register, each, field)))
        .toList();
  }

  private static Stream<Filled> filled(
      List<Placed<Assumption>> register, Placed<Opportunity> opportunity, Field field) {
    return opportunity.it().uses().stream()
        .filter(use -> use.path().equals(field.place()))
        .flatMap(use -> register.stream().filter(a -> a.it().id().equals(use.assumption())))
        .filter(assumption -> assumption.it().unit() == field.unit())
        .map(assumption -> new Filled(opportunity, field, assumption));
  }

  /// The first number of the horizon that lies outside.
  static Optional<BigDecimal> outside(
      InScenario scenario, String assumption, BigDecimal low, BigDecimal high) {
    return scenario.numbers(assumption).stream()
        .filter(number -> number.compareTo(low) < 0 || number.compareTo(high) > 0)
        .findFirst();
  }
}
