package org.casewright.analysis;

import java.util.List;
import org.casewright.model.BusinessCase;

/// What one scenario makes of a case, as a case of its own.
public final class InEffect {

  private InEffect() {}

  /// The case with the scenario's numbers, evidence, rollouts and cashability in place and the
  /// opportunities it leaves out gone. It comes to the same figures, and has nothing that is not
  /// part of them: no other scenarios, published figures, milestones, risks, story or past.
  ///
  /// @throws IllegalArgumentException if the case has no such scenario
  public static BusinessCase of(BusinessCase written, String scenario) {
    var inForce = written.inForce(scenario);
    return bare(written)
        .withScenarios(List.of())
        .withAssumptions(
            written.assumptions().stream()
                .map(a -> a.withValue(inForce.valueOf(a)).withEvidence(inForce.evidenceOf(a)))
                .toList())
        .withOpportunities(
            written.opportunities().stream()
                .filter(opportunity -> !inForce.without().contains(opportunity.id()))
                .map(inForce::apply)
                .toList());
  }

  /// The case without what never moves a figure but may stand in the way of a change.
  static BusinessCase bare(BusinessCase written) {
    return written
        .withPublished(List.of())
        .withMilestones(List.of())
        .withRisks(List.of())
        .withStory(List.of())
        .withoutPast();
  }
}
