package org.casewright.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.casewright.library.Examples;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.api.Test;

class TreeControllerTest {

  private final Session session =
      new Session(
          Examples.open("nottingham-2022"),
          new Origin.Example("nottingham-2022"),
          InstantSource.fixed(Instant.EPOCH));
  private final Desk desk = new Desk(session, Runnable::run);
  private final TreeController tree = new TreeController(desk);

  private TreeModel.Row row(String name) {
    return tree.model().rows().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void workstreamsOpportunitiesCostsAndFindingsEachWithTheirValue() {
    assertThat(tree.model().rows())
        .extracting(row -> row.name() + " " + row.value())
        .startsWith(
            "Edge of care £6.33m",
            "Pathways to permanence (SGO/reunification) £2.19m",
            "Plan quality/duration £1.29m",
            "Fostering £1.26m",
            "Commissioning £169k",
            "Supporting workstreams none yet",
            "SEN assessment none yet");
    assertThat(row("Fostering").children().getFirst().spoken())
        .isEqualTo("More foster carers, net, £1.26m in 2029/30");
    assertThat(row("Costs").children())
        .extracting(TreeModel.Row::spoken)
        .as("all in the same year, as the heading says")
        .containsExactly(
            "Delivery partner, £0 in 2029/30", "Children's specialists, £605k in 2029/30");
    assertThat(row("Costs").value()).as("with those of opportunities").isEqualTo("£631k");
    assertThat(tree.model().year()).isEqualTo("in 2029/30");
    assertThat(row("Findings").value()).isEqualTo(Integer.toString(desk.findings().size()));
  }

  private String changes() {
    return row("Case").children().stream()
        .filter(row -> row.name().equals("All changes"))
        .map(TreeModel.Row::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void changesThatAreUndoneDoNotCount() {
    desk.edit("Another title", c -> c.withTitle("Another"));
    desk.edit("A third title", c -> c.withTitle("A third"));
    assertThat(changes()).isEqualTo("2");
    session.undo();
    assertThat(changes()).isEqualTo("1");
    session.undo();
    assertThat(changes()).isEqualTo("none");
  }

  @Test
  void choosingARowIsNoEdit() {
    tree.onSelect(Selection.workstream("fostering"));

    assertThat(desk.shown().selection()).isEqualTo(Selection.workstream("fostering"));
    assertThat(session.isDirty()).isFalse();
  }

  @Test
  void leavingOutWritesTheScenarioAndCanBeUndone() {
    desk.show(shown -> shown.withScenario("stretch"));
    assertThat(row("Fostering").children().getFirst().inclusion())
        .isEqualTo(TreeModel.Inclusion.INCLUDED);

    tree.onInclude("foster-carers", false);

    assertThat(session.current().scenario("stretch").orElseThrow().without())
        .containsExactly("foster-carers");
    assertThat(row("Fostering").children().getFirst().value()).isEqualTo("left out");
    assertThat(session.undoLabel()).isEqualTo("Leave out: More foster carers, net");
    session.undo();
    assertThat(row("Fostering").children().getFirst().value()).isEqualTo("£1.83m");
  }

  @Test
  void whatAScenarioBelowLeavesOutCannotBeTakenBackInHere() {
    session.edit(
        "based on stretch",
        c ->
            c.withScenarios(
                c.scenarios().stream()
                    .map(s -> s.id().equals("slip-6") ? s.withBasedOn("stretch") : s)
                    .map(
                        s -> s.id().equals("stretch") ? s.withWithout(List.of("foster-carers")) : s)
                    .toList()));
    desk.show(shown -> shown.withScenario("slip-6"));

    assertThat(row("Fostering").children().getFirst().inclusion())
        .isEqualTo(TreeModel.Inclusion.LEFT_OUT_BELOW);
  }

  @Test
  void thePlanLeavesNothingOut() {
    tree.onInclude("foster-carers", false);

    assertThat(session.isDirty()).isFalse();
  }
}
