package org.casewright.fuzz;

import java.util.Optional;
import org.casewright.file.FileDoors;
import org.casewright.file.ScenarioFile;
import org.casewright.fuzz.Verdict.Escaped;
import org.casewright.fuzz.Verdict.Opened;
import org.casewright.model.BusinessCase;
import org.casewright.session.edits.Arrival;

/// A scenario file: what is opened is written back whole, and can be brought into a case, or is
/// declined with reasons.
final class ScenarioDoor implements Door {

  private final BusinessCase into = FileDoors.everything();

  @Override
  public Verdict open(byte[] content) {
    return switch (ScenarioFile.read(content, "x.scenario.json")) {
      case ScenarioFile.Refused(var problems) -> CaseDoor.refused(problems, content);
      case ScenarioFile.Opened opened ->
          whole(opened)
              .or(() -> unusable(opened))
              .<Verdict>map(Escaped::new)
              .orElseGet(Opened::new);
    };
  }

  private static Optional<String> whole(ScenarioFile.Opened opened) {
    var written = ScenarioFile.write(opened.scenario(), opened.scenarioFor());
    return ScenarioFile.read(written, "x") instanceof ScenarioFile.Opened again
            && again.scenario().equals(opened.scenario())
            && again.scenarioFor().equals(opened.scenarioFor())
        ? Optional.empty()
        : Optional.of("What was written of it is another scenario.");
  }

  private Optional<String> unusable(ScenarioFile.Opened opened) {
    return switch (Arrival.of(into, opened.scenario())) {
      case Arrival.Possible possible -> CaseDoor.unusable(possible.after());
      case Arrival.Declined(var reasons) ->
          reasons.isEmpty() || reasons.stream().anyMatch(String::isBlank)
              ? Optional.of("It was declined without a reason.")
              : Optional.empty();
    };
  }
}
