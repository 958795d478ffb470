package org.casewright.session.edits;

import java.util.Objects;
import java.util.stream.Stream;
import org.casewright.model.Step;
import org.casewright.model.Wording;

/// What steps of the story speak of.
final class Told {

  private Told() {}

  /// Whether what a step shows, its levers or a live figure in its words name a thing.
  static boolean mentions(Step step, Thing thing) {
    var scene = step.scene();
    var shown =
        switch (thing) {
          case Thing.Scenario(var id) ->
              Objects.equals(scene.scenario(), id) || scene.beside().contains(id);
          case Thing.Workstream(var id) -> Objects.equals(scene.workstream(), id);
          case Thing.BudgetLine(var id) -> Objects.equals(scene.budgetLine(), id);
          case Thing.Assumption(var id) -> step.levers().contains(id);
          case Thing.Opportunity _,
              Thing.Cost _,
              Thing.Risk _,
              Thing.Milestone _,
              Thing.PublishedFigure _,
              Thing.Step _,
              Thing.Version _ ->
              false;
        };
    return shown
        || Stream.of(step.title(), step.sentence(), step.notes())
            .flatMap(words -> Wording.of(words).fields().stream())
            .anyMatch(
                field ->
                    InUse.speaksOf(field.query(), thing)
                        || (thing instanceof Thing.Scenario(var id) && id.equals(field.less())));
  }
}
