package org.casewright.analysis;

import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Scenario;

/// What differs between two scenarios of one case, in effect.
public final class ScenarioChanges {

  private ScenarioChanges() {}

  /// Every difference between what is in force under two scenarios: numbers, evidence,
  /// opportunities left out, rollouts and cashability. Each change is to be made on [InEffect] of
  /// the first.
  ///
  /// @throws IllegalArgumentException if the case has no such scenario
  public static List<Change> between(BusinessCase written, String before, String after) {
    var names = new String[] {name(written, before), name(written, after)};
    var first = InEffect.of(written, before);
    var second = InEffect.of(written, after);
    return Changes.between(first, second).stream()
        .map(change -> inScenarios(change, first, second, names))
        .toList();
  }

  private static String name(BusinessCase written, String scenario) {
    return written.scenario(scenario).map(Scenario::name).orElse(scenario);
  }

  /// An opportunity that only one scenario has is left out by the other, not gone.
  private static Change inScenarios(
      Change change, BusinessCase first, BusinessCase second, String[] names) {
    var opportunity = change.where() == Where.OPPORTUNITIES && !change.id().isEmpty();
    var had = first.opportunity(change.id()).isPresent();
    var has = second.opportunity(change.id()).isPresent();
    if (!opportunity || had == has) {
      return change;
    }
    var sentence =
        had
            ? "%s leaves out %s".formatted(names[1], Words.quoted(change.subject()))
            : "%s has %s, which %s leaves out"
                .formatted(names[1], Words.quoted(change.subject()), names[0]);
    return new Change(
        change.where(), change.id(), change.subject(), change.part(), sentence, change.step());
  }
}
