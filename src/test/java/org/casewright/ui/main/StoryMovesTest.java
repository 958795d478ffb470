package org.casewright.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.FinancialYear;
import org.casewright.model.Listing;
import org.casewright.model.Scene;
import org.casewright.model.Step;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.chart.ChartController;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.junit.jupiter.api.Test;

class StoryMovesTest {

  private final Session session =
      new Session(
          Examples.open("nottingham-2022").withStory(List.of()),
          new Origin.Example("nottingham-2022"),
          InstantSource.fixed(Instant.EPOCH));
  private final Desk desk = new Desk(session, Runnable::run);
  private final ChartController chart = new ChartController(desk, Aside.NONE);
  private final StoryMoves story = new StoryMoves(desk, chart);

  private List<Step> steps() {
    return desk.businessCase().story();
  }

  @Test
  void takesWhatIsShownWithATitleThatFollows() {
    desk.show(shown -> shown.withScenario("stretch").withChart(ChartKind.CUMULATIVE));
    story.capture();
    var step = steps().getFirst();
    assertThat(step.scene()).isEqualTo(Scene.of(ChartKind.CUMULATIVE).withScenario("stretch"));
    assertThat(step.title())
        .isEqualTo("Paid back in {paybackMonth}, {cumulativeNet 2029/30} ahead by 2029/30");
    assertThat(desk.shown().selection()).isEqualTo(Selection.step(step.id()));
    assertThat(session.undoLabel()).startsWith("Add ");
    session.undo();
    assertThat(steps()).isEmpty();
  }

  @Test
  void aYearThatWasPointedAtIsNotTaken() {
    var year = session.current().timeline().year(2);
    chart.show(Scene.of(ChartKind.PROFILE).withYear(year));
    story.capture();
    assertThat(steps().getFirst().scene().year()).isNull();
    assertThat(steps().getFirst().title()).as("it follows the case").contains("{");
    chart.show(Scene.of(ChartKind.BRIDGE).withYear(year));
    story.capture();
    assertThat(steps()).anyMatch(step -> year.equals(step.scene().year()));
  }

  @Test
  void aYearThatWasPointedAtIsNotTakenAgainEither() {
    story.capture();
    var id = steps().getFirst().id();
    var profile = steps().getFirst().scene();
    chart.show(profile.withYear(session.current().timeline().year(2)));
    desk.show(shown -> shown.withSelection(Selection.step(id)));
    story.recapture();
    assertThat(steps().getFirst().scene()).isEqualTo(profile);

    var own = profile.withYear(session.current().timeline().year(3));
    desk.edit("x", c -> Listing.STORY.changed(c, id, s -> s.withScene(own)));
    story.recapture();
    assertThat(steps().getFirst().scene()).as("the step's own stays").isEqualTo(own);
  }

  /// Else the list says 2024/25 beside a title about the last FY.
  @Test
  void theYearOfAChartOfOneYearGoesWithItUnlessWordsAreAboutIt() {
    story.capture();
    var id = steps().getFirst().id();
    var profile = steps().getFirst().scene();
    var bridge = profile.withChart(ChartKind.BRIDGE).withYear(session.current().timeline().year(2));
    recapture(id, bridge);
    assertThat(steps().getFirst().scene()).isEqualTo(bridge);
    recapture(id, profile);
    assertThat(steps().getFirst().scene()).isEqualTo(profile);

    recapture(id, bridge);
    desk.edit("x", c -> Listing.STORY.changed(c, id, s -> s.withTitle("{netBenefit} is left")));
    var told = desk.telling().told("{netBenefit} is left", bridge);
    recapture(id, profile);
    var step = steps().getFirst();
    assertThat(desk.telling().told(step.title(), step.scene())).isEqualTo(told);
  }

  private void recapture(String id, Scene scene) {
    chart.show(scene);
    desk.show(shown -> shown.withSelection(Selection.step(id)));
    story.recapture();
  }

  /// Else the slide is about the last FY, under a title about another.
  @Test
  void theYearThatAChartHasChosenItselfIsTaken() {
    var kent = Examples.open("kent-2015").withStory(List.of());
    desk.open(new Session(kent, new Origin.Nothing(), InstantSource.fixed(Instant.EPOCH)));
    desk.show(shown -> shown.withChart(ChartKind.DIFFERENCE));
    assertThat(chart.title()).isEqualTo("£11.6m more net benefit in 2016/17");
    story.capture();
    assertThat(steps().getFirst().scene().year()).isEqualTo(new FinancialYear(2016));
    assertThat(steps().getFirst().title()).contains("{");

    var last = Scene.of(ChartKind.DIFFERENCE);
    chart.show(last);
    assertThat(chart.title()).isEqualTo("£10.5m more net benefit in 2018/19");
    assertThat(chart.scene()).isEqualTo(last);
  }

  /// Of budgets, say, before anything has been thought of to save on them.
  @Test
  void aStoryIsPresentedAlsoWhereTheCaseHasNoOpportunities() {
    var bare = session.current().withOpportunities(List.of()).withPublished(List.of());
    desk.open(new Session(bare, new Origin.Nothing(), InstantSource.fixed(Instant.EPOCH)));
    assertThat(Command.PRESENT.whyNot(desk)).isPresent();
    desk.show(shown -> shown.withChart(ChartKind.BUDGETS));
    story.capture();
    assertThat(Command.PRESENT.whyNot(desk)).isEmpty();
    assertThat(story.told().get()).isEqualTo(steps());
  }

  /// Where the window is edited on another screen meanwhile.
  @Test
  void aChartAloneIsPresentedAsLongAsTheCaseHasWhatItIsOf() {
    Things.addScenario(desk);
    var added = desk.shown().scenario();
    assertThat(added).isNotEqualTo("target");
    var told = story.chartAlone();
    assertThat(told.get()).hasSize(1);
    session.edit("New title", c -> c.withTitle("New title"));
    assertThat(told.get()).hasSize(1);
    session.undo();
    session.undo();
    assertThat(session.current().scenario(added)).isEmpty();
    assertThat(told.get()).isEmpty();
  }

  /// On the page of the story the chart that was seen last was captured once more.
  @Test
  void whatIsNotInSightIsNotCaptured() {
    assertThat(Command.CAPTURE.whyNot(desk)).isEmpty();
    story.capture();
    for (var page : List.of(Page.STORY, Page.ASSUMPTIONS)) {
      desk.show(shown -> shown.withSelection(new Selection.All(page)));
      assertThat(Command.CAPTURE.whyNot(desk))
          .hasValue(
              "A list stands in place of the chart. %s, or choose a workstream."
                  .formatted(Command.BACK.withKeys("Go back to it")));
      assertThat(Command.PRESENT.whyNot(desk)).isEmpty();
    }
    var addition = Things.addition(desk, Page.STORY);
    assertThat(addition.hint()).isEqualTo("Capture it there as the next step (Alt+K)");
    addition.run().run();
    assertThat(Command.CAPTURE.whyNot(desk)).isEmpty();
  }

  /// F5 shows what was seen last where no chart is in sight, as long as there is no story.
  @Test
  void whereAListStandsInItsPlaceTheChartSeenLastIsPresented() {
    desk.show(shown -> shown.withChart(ChartKind.CUMULATIVE));
    desk.show(shown -> shown.withSelection(new Selection.All(Page.STORY)));
    assertThat(Command.PRESENT.whyNot(desk)).isEmpty();
    assertThat(story.told().get())
        .extracting(step -> step.scene().chart())
        .containsExactly(ChartKind.CUMULATIVE);
  }

  @Test
  void aStepIsShownAgainAndTakenAgain() {
    story.capture();
    var id = steps().getFirst().id();
    var scene =
        Scene.of(ChartKind.BRIDGE)
            .withScenario("stretch")
            .withYear(new FinancialYear(2024))
            .withWorkstream("fostering");
    desk.edit("x", c -> Listing.STORY.changed(c, id, s -> s.withScene(scene)));
    desk.show(shown -> shown.withSelection(Selection.step(id)));
    story.show();
    assertThat(chart.scene()).isEqualTo(scene);
    assertThat(desk.shown().selection().page()).isEqualTo(Page.CHART);

    desk.show(shown -> shown.withChart(ChartKind.PROFILE).withSelection(Selection.step(id)));
    story.recapture();
    assertThat(steps().getFirst().scene()).isEqualTo(scene.withChart(ChartKind.PROFILE));
  }

  @Test
  void aStepThatIsTakenAgainIsTitledByWhatTheChartFindsThen() {
    story.capture();
    var id = steps().getFirst().id();
    desk.show(
        shown ->
            shown.withChart(ChartKind.CUMULATIVE).withSelection(new Selection.All(Page.CHART)));
    var found = chart.title();
    desk.show(shown -> shown.withSelection(Selection.step(id)));
    story.recapture();
    var step = steps().getFirst();
    assertThat(desk.telling().told(step.title(), step.scene())).isEqualTo(found);

    desk.edit("x", c -> Listing.STORY.changed(c, id, s -> s.withTitle("Our own words")));
    desk.show(shown -> shown.withChart(ChartKind.PROFILE));
    story.recapture();
    assertThat(steps().getFirst().title()).isEqualTo("Our own words");
  }
}
