package org.casewright.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.casewright.library.Examples;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.Workstream;
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
            "Delivery partner. Ends in 2024/25 and comes to £6.50m in all; £0 in 2029/30",
            "Children's specialists, £605k in 2029/30");
    assertThat(row("Costs").value()).as("with those of opportunities").isEqualTo("£631k");
    assertThat(tree.model().year()).isEqualTo("in 2029/30");
    assertThat(row("Findings").value()).isEqualTo(Integer.toString(desk.findings().size()));
  }

  /// £0 in the last FY would be taken for a mistake.
  @Test
  void whatHasEndedByTheLastYearSaysSo() {
    var partner = row("Costs").children().getFirst();
    assertThat(partner.value()).isEqualTo("to 2024/25");
    assertThat(partner.quiet()).isTrue();
    assertThat(partner.more())
        .isEqualTo("Ends in 2024/25 and comes to £6.50m in all; £0 in 2029/30");
    assertThat(row("Costs").more()).as("there are others").isEmpty();

    desk.edit(
        "Only that one",
        c ->
            c.withOpportunities(List.of())
                .withPublished(List.of())
                .withCosts(List.of(c.costs().getFirst())));
    assertThat(row("Costs").value()).isEqualTo("to 2024/25");
    assertThat(row("Costs").quiet()).isTrue();
  }

  @Test
  void anOpportunityThatEndsSaysSo() {
    var grant =
        BusinessCase.of("Grant", Timeline.of(2022, 5))
            .withAssumptions(
                List.of(
                    Assumption.of("grant", "Grant", Unit.POUNDS_A_YEAR, "0")
                        .withValue(Series.yearly("5000", "5000", "0", "0", "0"))))
            .withWorkstreams(List.of(Workstream.of("w", "Work")))
            .withOpportunities(
                List.of(
                    Opportunity.of(
                        "o",
                        "Grant",
                        "w",
                        new Mechanism.Profile("grant", false, null, Extras.NONE))));
    desk.open(new Session(grant, new Origin.Nothing(), InstantSource.fixed(Instant.EPOCH)));
    var row = row("Work").children().getFirst();
    assertThat(row.value()).isEqualTo("to 2023/24");
    assertThat(row.spoken())
        .isEqualTo("Grant. Ends in 2023/24 and comes to £10k in all; £0 in 2026/27");
    assertThat(row("Work").value()).as("nothing else is in it").isEqualTo("to 2023/24");
    assertThat(row("Costs").value()).as("what never comes to anything").isEqualTo("£0");
    assertThat(row("Costs").quiet()).isFalse();
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
