package org.casewright.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.casewright.model.Series;
import org.casewright.session.edits.Additions;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.main.MainController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsRegisterTest {

  private static final Instant THEN = Instant.parse("2026-03-02T12:00:00Z");

  private final Desk desk =
      new Desk(
          MainController.exampleSession("nottingham-2022", InstantSource.fixed(THEN)),
          Runnable::run);
  private final RegisterController controller = new RegisterController(desk, Aside.NONE);

  private List<String> lines() {
    desk.show(shown -> shown.withSelection(new Selection.All(Page.VERSIONS)));
    return controller.model().rows().stream().map(row -> row.cells().get(1).text()).toList();
  }

  @Test
  void everySaveStandsWithWhatItChangedAndWhy(@TempDir Path folder) {
    var number = desk.businessCase().opportunities().getFirst().uses().getFirst().assumption();
    var label = desk.businessCase().assumption(number).orElseThrow().label();
    desk.edit("1", c -> c.withValue(c.plan().id(), number, Series.of("1")));
    desk.session()
        .saved(desk.session().draft("Jo Smith", "agreed"), folder.resolve("a.case.json"), null);

    assertThat(lines()).first().asString().matches("Saved with \\d changes?: agreed");
    assertThat(lines()).anyMatch(line -> line.startsWith("– " + label + ":"));
    assertThat(controller.model().rows().getFirst().cells().getLast().text()).isEqualTo("Jo Smith");
  }

  @Test
  void versionsStandBeforeSavesAndTheApprovedPlanIsMarked() {
    var added = Additions.version(desk.businessCase(), "Cabinet", THEN, "Jo");
    desk.edit("Version", _ -> Additions.approved(added.after(), added.thing().id()));
    assertThat(lines()).containsExactly("Cabinet (approved plan)");
  }

  @Test
  void theApprovedPlanIsTheGhostInEveryChartUntilItIsUnpinned() {
    assertThat(Command.PIN_APPROVED.whyNot(desk))
        .hasValueSatisfying(
            why -> assertThat(why).startsWith("No version is the approved plan yet."));
    var added = Additions.version(desk.businessCase(), "Cabinet", THEN, "Jo");
    desk.edit("Version", _ -> Additions.approved(added.after(), added.thing().id()));
    var number = desk.businessCase().opportunities().getFirst().uses().getFirst().assumption();
    desk.edit("1", c -> c.withValue(c.plan().id(), number, Series.of("1")));
    var approved = desk.businessCase().approved().orElseThrow();

    desk.pin(approved);
    assertThat(desk.compared()).isEqualTo("“Cabinet”");
    desk.show(shown -> shown.withScenario("stretch"));
    assertThat(desk.before())
        .isEqualTo(desk.session().projection(approved.written(), "stretch", desk.shown().view()));
  }
}
