package org.casewright.ui;

import java.util.List;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.Extras;
import org.casewright.model.Scene;
import org.casewright.model.Step;

/// A story to be told in tests, whatever the examples tell.
final class Stories {

  private Stories() {}

  /// Nottingham, in six steps of which one is hidden.
  static BusinessCase nottingham() {
    return Examples.open("nottingham-2022")
        .withStory(
            List.of(
                step(
                    "step-worth",
                    "The plan brings {grossBenefit} a year by 2029/30",
                    "Edge of care brings more than half of it.",
                    "Say first what changes for children. Then the figures.",
                    Scene.of(ChartKind.PROFILE)),
                step(
                    "step-carers",
                    "{assumption carers bare} more foster carers bring {grossBenefit"
                        + " workstream=fostering}",
                    "",
                    "Expect to be asked: what if only half come?",
                    Scene.of(ChartKind.PROFILE).withWorkstream("fostering")),
                new Step(
                    "step-secret",
                    "Nobody sees this",
                    "",
                    "",
                    Scene.of(ChartKind.BRIDGE),
                    List.of(),
                    true,
                    Extras.NONE),
                step(
                    "step-pays",
                    "It pays back in {paybackMonth}",
                    "What has been spent by then is {peakFunding}.",
                    "",
                    Scene.of(ChartKind.CUMULATIVE)),
                step(
                    "step-table",
                    "Year by year, to the pound",
                    "The paper prints the same.",
                    "",
                    Scene.of(ChartKind.PROFILE).withTable(true)),
                step(
                    "step-stretch",
                    "Stretch brings {netBenefit scenario=stretch less=target} more",
                    "",
                    "",
                    Scene.of(ChartKind.SCENARIOS))));
  }

  private static Step step(String id, String title, String sentence, String notes, Scene scene) {
    return new Step(id, title, sentence, notes, scene, List.of(), false, Extras.NONE);
  }
}
