package org.casewright.analysis;

import java.util.List;
import org.casewright.model.BusinessCase;

/// Two cases side by side, each seen under its plan: what [Effects] and [ComparedFigures] speak of.
///
/// @param changes what differs; all of them made on `before` give `after`
public record Comparison(BusinessCase before, BusinessCase after, List<Change> changes) {

  public Comparison {
    changes = List.copyOf(changes);
  }

  /// Two cases with everything in them, their figures under their plans.
  public static Comparison ofCases(BusinessCase before, BusinessCase after) {
    return new Comparison(before, after, Changes.between(before, after));
  }

  /// Two scenarios of one case, in effect.
  ///
  /// @throws IllegalArgumentException if the case has no such scenario
  public static Comparison ofScenarios(BusinessCase written, String before, String after) {
    return new Comparison(
        InEffect.of(written, before),
        InEffect.of(written, after),
        ScenarioChanges.between(written, before, after));
  }

  /// A scenario of one case and a scenario of another, in effect.
  ///
  /// @throws IllegalArgumentException if a case has no such scenario
  public static Comparison ofScenarios(
      BusinessCase first, String before, BusinessCase second, String after) {
    return ofCases(InEffect.of(first, before), InEffect.of(second, after));
  }
}
