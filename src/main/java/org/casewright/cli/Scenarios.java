package org.casewright.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casewright.model.BusinessCase;
import org.casewright.model.Scenario;

/// Scenarios as people type them: by id or by name, in capitals or not.
final class Scenarios {

  private Scenarios() {}

  /// The scenario meant.
  ///
  /// @throws CannotAnswer if there is none, or several
  static Scenario typed(BusinessCase written, String typed) {
    return written.scenario(typed).orElseGet(() -> alike(written, typed));
  }

  private static Scenario alike(BusinessCase written, String typed) {
    var alike =
        written.allScenarios().stream()
            .filter(each -> is(each, Scenario::id, typed) || is(each, Scenario::name, typed))
            .toList();
    if (alike.size() == 1) {
      return alike.getFirst();
    }
    throw new CannotAnswer(
        alike.isEmpty()
            ? "There is no scenario “%s” in this case; its scenarios are %s."
                .formatted(typed, listed(written.allScenarios()))
            : "“%s” may be any of %s; name one by its id.".formatted(typed, listed(alike)));
  }

  private static boolean is(Scenario scenario, Function<Scenario, String> part, String typed) {
    return part.apply(scenario).strip().equalsIgnoreCase(typed.strip());
  }

  /// Whether a case has the scenario typed, just one of it.
  static boolean has(BusinessCase written, String typed) {
    try {
      typed(written, typed);
      return true;
    } catch (CannotAnswer _) {
      return false;
    }
  }

  /// `target (Target), stretch (Stretch)`.
  static String listed(List<Scenario> scenarios) {
    return scenarios.stream()
        .map(each -> "%s (%s)".formatted(each.id(), OneLine.of(each.name())))
        .collect(Collectors.joining(", "));
  }
}
