package org.casewright.ui.main;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.casewright.library.Placement;
import org.casewright.library.Template;
import org.casewright.model.BusinessCase;
import org.casewright.model.Scenario;
import org.casewright.model.Timeline;

/// A case that has just been begun.
final class NewCase {

  private static final int YEARS = 8;

  private NewCase() {}

  /// A case with nothing in it but its plan, from the present FY.
  static BusinessCase begun(InstantSource clock) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    var first = today.getMonth().compareTo(Month.APRIL) < 0 ? today.getYear() - 1 : today.getYear();
    return begun("New business case", first, YEARS, List.of());
  }

  /// A case with opportunities made from templates, each in the workstream its template suggests.
  ///
  /// @throws org.casewright.model.Problem.InvalidCase if there cannot be such years
  static BusinessCase begun(String title, int firstYear, int years, List<Template> templates) {
    var begun =
        BusinessCase.of(title, Timeline.of(firstYear, years))
            .withScenarios(new ArrayList<>(List.of(Scenario.PLAN)));
    for (var template : templates) {
      begun = template.addTo(begun, Placement.SUGGESTED);
    }
    return begun;
  }
}
