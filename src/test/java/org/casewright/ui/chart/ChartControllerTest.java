package org.casewright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import org.casewright.charts.PlottedTable;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.Series;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.api.Test;

class ChartControllerTest {

  private final Session session =
      new Session(
          Examples.open("nottingham-2022"),
          new Origin.Example("nottingham-2022"),
          InstantSource.fixed(Instant.EPOCH));
  private final Desk desk = new Desk(session, Runnable::run);
  private final ChartController chart = new ChartController(desk, Aside.NONE);

  private void children(String number) {
    desk.edit(number, c -> c.withValue("target", "edge-children", Series.of(number)));
  }

  @Test
  void theAxisHoldsWhileDraggingAndSettlesWhenItEnds() {
    children("5");
    var withGhostOfThirtyFive = chart.model().axis();
    desk.beginGesture("drag");
    children("6");
    assertThat(chart.model().axis()).as("held").isEqualTo(withGhostOfThirtyFive);

    desk.endGesture("drag");
    assertThat(chart.model().axis().upper())
        .as("settled")
        .isLessThan(withGhostOfThirtyFive.upper());
  }

  @Test
  void saysThatADashedLineIsTheStateBeforeTheChange() {
    assertThat(chart.model().subtitle()).doesNotContain("dashed");
    children("45");
    assertThat(chart.model().subtitle()).contains("dashed: before this change");
    session.undo();
    assertThat(chart.model().subtitle()).doesNotContain("dashed");
  }

  @Test
  void saysWhichStateIsPinned() {
    desk.pin();
    children("45");
    assertThat(chart.model().subtitle()).contains("dashed: pinned as it was opened");
    children("50");
    assertThat(chart.model().subtitle()).contains("dashed: pinned as it was opened");
    desk.pin();
    assertThat(chart.model().subtitle()).contains("dashed: before this change");
    desk.pin();
    children("55");
    assertThat(chart.model().subtitle()).contains("dashed: pinned after “50”");
  }

  @Test
  void theTableFollowsWhatIsShown() {
    desk.show(shown -> shown.withScenario("stretch"));
    var table = chart.model().table();
    var gross = table.row(PlottedTable.Keys.GROSS).orElseThrow();

    assertThat(table.text(gross, 7)).isEqualTo("16.12");
    assertThat(chart.model().subtitle()).contains("Stretch");
  }

  @Test
  void chartsFollowOneAnotherRoundAndKeepTheirPlaceInTheCase() {
    assertThat(desk.shown().chart()).isEqualTo(ChartKind.PROFILE);
    chart.onStep(-1);
    assertThat(desk.shown().chart()).isEqualTo(List.of(ChartKind.values()).getLast());
    chart.onStep(1);
    chart.onStep(1);
    assertThat(desk.shown().chart()).isEqualTo(ChartKind.CUMULATIVE);
    assertThat(chart.model().title()).startsWith("Paid back in Sept 2024");
    children("20");
    assertThat(chart.model().subtitle()).contains("dashed: before this change");
  }

  @Test
  void aBridgeIsOfTheYearThatIsChosen() {
    chart.onChart(ChartKind.BRIDGE);
    assertThat(chart.years()).hasSize(8);
    assertThat(chart.model().table().columns()).containsExactly("2029/30");
    chart.onYear(3);
    assertThat(chart.model().title()).isEqualTo("Of £9.3m gross in 2025/26, £8.7m is left net");
    chart.onChart(ChartKind.PROFILE);
    assertThat(chart.years()).isEmpty();
  }

  @Test
  void aFigureOfAnotherScenarioIsExplainedInThatScenario() {
    chart.onChart(ChartKind.SCENARIOS);
    var table = chart.model().table();
    var stretch = table.row("stretch").orElseThrow();
    chart.onExplain(table.query(stretch, 7).orElseThrow());
    assertThat(desk.shown().scenario()).isEqualTo("stretch");
    assertThat(chart.model().table().rows().getFirst().label())
        .as("the scenario shown comes first")
        .isEqualTo("Stretch");
  }

  @Test
  void aFigureOfTheChartIsExplainedAsInTheTable() {
    var net = new Place(PlottedTable.Keys.NET, 7);
    chart.onExplain(net);
    assertThat(chart.chosen()).isEqualTo(net);
    assertThat(desk.shown().selection())
        .isInstanceOfSatisfying(
            Selection.Explained.class,
            explained -> {
              assertThat(explained.query().figure()).isEqualTo(Figure.NET_BENEFIT);
              assertThat(explained.query().year()).isEqualTo(new FinancialYear(2029));
            });
  }

  @Test
  void whatIsChosenIsGivenUpFirstAndThenWhatStandsOut() {
    chart.onHighlight("fostering");
    chart.onChoose(new Place(PlottedTable.Keys.NET, 7));
    assertThat(chart.isHighlighted("fostering")).isTrue();
    assertThat(chart.onGiveUp()).isTrue();
    assertThat(chart.chosen()).isNull();
    assertThat(chart.isHighlighted("fostering")).isTrue();
    assertThat(chart.onGiveUp()).isTrue();
    assertThat(chart.isHighlighted("fostering")).isFalse();
    assertThat(chart.onGiveUp()).as("nothing is left").isFalse();
    chart.onHighlight(PlottedTable.Keys.NET);
    assertThat(chart.onGiveUp()).as("a line is no workstream").isFalse();
  }

  @Test
  void whatIsNotInAnotherChartIsNoLongerChosen() {
    chart.onChoose(new Place("fostering", 7));
    chart.onChart(ChartKind.CUMULATIVE);
    assertThat(chart.chosen()).isNull();
  }

  @Test
  void nothingOfOneCaseIsLookedAtInAnother() {
    chart.onHighlight("fostering");
    chart.onColumn(2);
    desk.open(
        new Session(
            Examples.open("nottingham-2022"),
            new Origin.Example("nottingham-2022"),
            InstantSource.fixed(Instant.EPOCH)));
    assertThat(chart.isHighlighted("fostering")).isFalse();
    chart.onChart(ChartKind.BRIDGE);
    assertThat(chart.model().table().columns()).containsExactly("2029/30");
  }

  @Test
  void aRowLeadsToWhatItIsAbout() {
    chart.onGoTo("fostering");
    assertThat(desk.shown().selection()).isEqualTo(Selection.workstream("fostering"));
    chart.onChart(ChartKind.SCENARIOS);
    chart.onGoTo("stretch");
    assertThat(desk.shown().scenario()).isEqualTo("stretch");
  }

  @Test
  void aScenarioIsTakenOutOfTheComparison() {
    chart.onChart(ChartKind.SCENARIOS);
    assertThat(chart.model().table().row("stretch")).isPresent();
    chart.onBeside("stretch", false);
    assertThat(chart.model().table().row("stretch")).isEmpty();
    assertThat(chart.scenarios()).anyMatch(each -> each.id().equals("stretch") && !each.drawn());
  }

  /// The picture before stays until the new one is there, and so do the kind of chart and what is
  /// in it; nobody waits.
  @Test
  void whatMakesTheDifferenceIsWorkedOutBesideTheWindow() {
    var work = new ArrayDeque<Runnable>();
    var busy = new ChartController(desk, new Aside(work::add, Runnable::run));
    desk.show(shown -> shown.withScenario("stretch"));
    busy.refresh();
    var profile = busy.shown();
    busy.onChart(ChartKind.DIFFERENCE);
    assertThat(busy.shown()).isSameAs(profile);
    work.remove().run();
    assertThat(busy.shown().title()).isEqualTo("£4.9m more net benefit in 2029/30");

    desk.beginGesture("drag");
    for (var number = 36; number < 46; number++) {
      children(Integer.toString(number));
    }
    assertThat(busy.shown().title()).isEqualTo("£4.9m more net benefit in 2029/30");
    assertThat(work).hasSize(1);
    work.remove().run();
    work.remove().run();
    assertThat(work).isEmpty();
    assertThat(busy.shown().table()).isEqualTo(busy.model().table());
    desk.endGesture("drag");
  }

  @Test
  void budgetsAreOfAllLinesOrOfOne() {
    desk.open(
        new Session(
            Examples.open("derbyshire-2020"),
            new Origin.Example("derbyshire-2020"),
            InstantSource.fixed(Instant.EPOCH)));
    assertThat(chart.budgetLines()).isEmpty();
    chart.onChart(ChartKind.BUDGETS);
    var lines = chart.budgetLines();
    assertThat(lines).hasSizeGreaterThan(1);
    var all = chart.model().table();
    chart.onBudgetLine(lines.getLast().id());
    assertThat(chart.model().table()).isNotEqualTo(all);
    assertThat(chart.model().subtitle()).startsWith(lines.getLast().name());
    var kept = chart.scene();
    chart.onBudgetLine(null);
    assertThat(chart.model().table()).isEqualTo(all);
    chart.show(kept);
    assertThat(chart.model().subtitle())
        .as("a step of the story keeps it")
        .startsWith(lines.getLast().name());
  }
}
