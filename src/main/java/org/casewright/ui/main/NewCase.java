package org.casewright.ui.main;

import java.time.InstantSource;
import java.util.List;
import org.casewright.library.Template;
import org.casewright.model.BusinessCase;
import org.casewright.model.Scenario;
import org.casewright.model.Timeline;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.start.StartController;

/// A case that has just been begun.
final class NewCase {

  private NewCase() {}

  /// What stands behind the start page before there is any case.
  static Session nothing(InstantSource clock) {
    var wish = StartController.usual(clock);
    var nothing = begun("Casewright", wish.firstYear(), wish.years(), List.of());
    return new Session(nothing, new Origin.Nothing(), clock);
  }

  /// The case that was asked for on the start page; it is nowhere on disk yet.
  static Session begun(StartController.Wish wish, InstantSource clock) {
    var begun =
        begun(wish.title(), wish.firstYear(), wish.years(), wish.templates())
            .withOrganisation(wish.organisation());
    return new Session(begun, new Origin.Fresh(), clock);
  }

  /// A case with opportunities made from templates, each in the workstream its template suggests.
  ///
  /// @throws org.casewright.model.Problem.InvalidCase if there cannot be such years
  static BusinessCase begun(String title, int firstYear, int years, List<Template> templates) {
    var begun =
        BusinessCase.of(title, Timeline.of(firstYear, years)).withScenarios(List.of(Scenario.PLAN));
    for (var template : templates) {
      begun = template.addTo(begun);
    }
    return begun;
  }
}
