package org.casewright.ui.register;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.casewright.library.Examples;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.api.Test;

class ScenariosRegisterTest {

  private final Session session =
      new Session(
          Examples.open("nottingham-2022"),
          new Origin.Example("nottingham-2022"),
          InstantSource.fixed(Instant.EPOCH));
  private final Desk desk = new Desk(session, Runnable::run);
  private final RegisterController lists = new RegisterController(desk, Aside.NONE);

  ScenariosRegisterTest() {
    desk.show(shown -> shown.withSelection(new Selection.All(Page.SCENARIOS)));
  }

  private Register.Cell cell(String row, String scenario) {
    var register = lists.model();
    var column = register.columns().stream().map(Register.Column::key).toList().indexOf(scenario);
    return register.rows().stream()
        .filter(each -> each.key().equals(row))
        .findFirst()
        .orElseThrow()
        .cells()
        .get(column);
  }

  private List<String> type(String row, String scenario, String typed) {
    return requireNonNull(cell(row, scenario).change()).to(typed);
  }

  @Test
  void typingInThePlanChangesTheAssumptionAndInAnotherItsOwnValue() {
    assertThat(type("edge-children", "target", "36")).isEmpty();
    assertThat(session.undoLabel())
        .isEqualTo("Children supported to stay out of care, in Target: 35 to 36");
    assertThat(cell("edge-children", "target").look()).isEqualTo(Register.Look.PLAIN);

    assertThat(type("edge-children", "slip-6", "30")).isEmpty();
    var own = cell("edge-children", "slip-6");
    assertThat(own.text()).isEqualTo("• 30");
    assertThat(own.look()).isEqualTo(Register.Look.STRONG);
    assertThat(type("edge-children", "slip-6", "• 30")).isEmpty();
    assertThat(session.changes()).as("the same again is no change").hasSize(2);

    assertThat(type("edge-children", "slip-6", "")).isEmpty();
    assertThat(cell("edge-children", "slip-6").text()).as("inherited again").isEqualTo("36");
    assertThat(type("edge-children", "target", "")).containsExactly("A number is needed here.");
    assertThat(type("edge-children", "stretch", "many"))
        .containsExactly("“many” is not a number; type one such as 50.");
  }

  @Test
  void everyAssumptionIsThereWhenAskedFor() {
    assertThat(lists.model().rows()).noneMatch(row -> row.key().equals("carer-weeks"));
    lists.onFilter("All assumptions");
    assertThat(cell("carer-weeks", "stretch").text()).isEqualTo("208");
    assertThat(type("first-carers", "stretch", "Jan 2023")).isEmpty();
    assertThat(cell("first-carers", "stretch").text()).isEqualTo("• Jan 2023");
    lists.onSearch("first additional");
    assertThat(lists.model().rows()).hasSize(1);
  }

  @Test
  void whatWasSearchedForIsNotSearchedForInAnotherCase() {
    lists.onFilter("All assumptions");
    lists.onSearch("no such thing");
    assertThat(lists.model().rows()).isEmpty();
    desk.open(
        new Session(
            Examples.open("kent-2015"),
            new Origin.Example("kent-2015"),
            InstantSource.fixed(Instant.EPOCH)));
    desk.show(shown -> shown.withSelection(new Selection.All(Page.SCENARIOS)));
    assertThat(lists.wanted()).isEqualTo(RegisterController.Wanted.EVERYTHING);
  }

  @Test
  void theHistoryListGoesBackAndForth() {
    type("edge-children", "target", "36");
    type("edge-children", "target", "37");
    desk.show(shown -> shown.withSelection(new Selection.All(Page.HISTORY)));
    var rows = lists.model().rows();
    assertThat(rows).hasSize(2);
    rows.getLast().actions().getFirst().run().run();
    assertThat(session.undoLabel()).endsWith("35 to 36");
    assertThat(lists.model().rows().getFirst().cells().getLast().text()).isEqualTo("undone");
    lists.model().actions().getFirst().run().run();
    assertThat(session.isDirty()).isFalse();
    assertThat(lists.model().actions().getFirst().why()).isEqualTo("It is as it was opened.");
  }
}
