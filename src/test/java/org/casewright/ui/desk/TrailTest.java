package org.casewright.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.casewright.library.Examples;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Listing;
import org.casewright.model.Scope;
import org.casewright.model.Workstream;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.session.edits.Additions;
import org.casewright.session.edits.Copies;
import org.casewright.session.edits.NewOpportunities;
import org.casewright.session.edits.Removals;
import org.casewright.session.edits.Thing;
import org.junit.jupiter.api.Test;

/// The way back, and what undo and redo show.
class TrailTest {

  private static final Selection FOSTERING = Selection.workstream("fostering");
  private static final Selection PROGRAMME = Selection.Whole.PROGRAMME;

  private final Session session =
      new Session(
          Examples.open("nottingham-2022"),
          new Origin.Example("nottingham-2022"),
          InstantSource.fixed(Instant.EPOCH));
  private final Desk desk = new Desk(session, Runnable::run);

  private void choose(Selection selection) {
    desk.show(shown -> shown.withSelection(selection));
  }

  private Selection chosen() {
    return desk.shown().selection();
  }

  private Selection.Explained explained(Figure figure, Integer... path) {
    var query = FigureQuery.of(figure).in(desk.businessCase().timeline().year(7)).of(Scope.ALL);
    return new Selection.Explained(query, List.of(path));
  }

  private void addOpportunity() {
    Things.add(desk, c -> NewOpportunities.profile(c, "fostering", "Something new", false));
  }

  @Test
  void anExplanationIsLeftForWhatWasThereBeforeHoweverDeepOneWent() {
    choose(FOSTERING);
    choose(explained(Figure.GROSS_BENEFIT));
    choose(explained(Figure.GROSS_BENEFIT, 1));
    choose(explained(Figure.GROSS_BENEFIT, 1, 0));

    assertThat(desk.leaveQuestion()).isTrue();
    assertThat(chosen()).isEqualTo(FOSTERING);
    assertThat(desk.leaveQuestion()).as("no explanation, nothing to leave").isFalse();
    assertThat(chosen()).isEqualTo(FOSTERING);
  }

  @Test
  void backGoesOneStepAtATime() {
    assertThat(desk.canGoBack()).isFalse();
    choose(FOSTERING);
    choose(explained(Figure.GROSS_BENEFIT));
    choose(Selection.assumption("carers"));

    desk.goBack();
    assertThat(chosen()).isEqualTo(explained(Figure.GROSS_BENEFIT));
    desk.goBack();
    assertThat(chosen()).isEqualTo(FOSTERING);
    desk.goBack();
    assertThat(desk.canGoBack()).isFalse();
  }

  @Test
  void backLeavesOutWhatIsNoLongerThere() {
    choose(FOSTERING);
    addOpportunity();
    choose(PROGRAMME);
    session.undo();
    desk.goBack();
    assertThat(chosen()).isEqualTo(FOSTERING);
  }

  @Test
  void undoAndRedoKeepWhatIsChosenWhileItExists() {
    addOpportunity();
    for (var each : List.of(PROGRAMME, FOSTERING, Selection.assumption("carers"))) {
      choose(each);
      session.undo();
      assertThat(chosen()).isEqualTo(each);
      session.redo();
      assertThat(chosen()).isEqualTo(each);
    }
  }

  @Test
  void whatAnUndoTakesAwayGivesPlaceToWhatItStoodInAndARedoBringsItBack() {
    choose(PROGRAMME);
    addOpportunity();
    var fresh = chosen();
    assertThat(fresh).isEqualTo(Selection.opportunity("something-new"));

    session.undo();
    assertThat(chosen()).isEqualTo(FOSTERING);
    session.redo();
    assertThat(chosen()).isEqualTo(fresh);
  }

  private void duplicate(Selection source) {
    choose(source);
    var copied = Copies.of(desk.businessCase(), ((Selection.Of) source).thing());
    Things.add(desk, c -> Copies.of(c, ((Selection.Of) source).thing()));
    assertThat(chosen()).isEqualTo(new Selection.Of(copied.thing()));
  }

  @Test
  void undoOfACopyGoesBackToWhatItIsACopyOf() {
    for (var source :
        List.of(
            Selection.opportunity("edge"),
            FOSTERING,
            Selection.assumption("carers"),
            new Selection.Of(new Thing.Scenario("stretch")))) {
      choose(PROGRAMME);
      duplicate(source);
      session.undo();
      assertThat(chosen()).isEqualTo(source);

      session.redo();
      var copy = chosen();
      choose(PROGRAMME);
      choose(copy);
      session.undo();
      assertThat(chosen()).as("also after a look elsewhere").isEqualTo(source);
    }
  }

  /// It was not added beside whatever was looked at before it.
  @Test
  void whatIsRemovedGivesPlaceToWhatItStoodIn() {
    choose(Selection.opportunity("edge"));
    choose(Selection.opportunity("foster-carers"));
    var thing = new Thing.Opportunity("foster-carers");
    session.edit("Remove it", Removals.options(desk.businessCase(), thing).getFirst().edit());
    assertThat(chosen()).isEqualTo(FOSTERING);
  }

  @Test
  void whatIsChosenAfterAnUndoStaysChosenAfterTheRedo() {
    addOpportunity();
    session.undo();
    choose(PROGRAMME);
    session.redo();
    assertThat(chosen()).isEqualTo(PROGRAMME);
  }

  @Test
  void aWorkstreamThatGoesGivesPlaceToWhatChangedWithIt() {
    choose(FOSTERING);
    var elsewhere =
        desk.businessCase().workstreams().stream()
            .map(Workstream::id)
            .filter(id -> !id.equals("fostering"))
            .findFirst()
            .orElseThrow();
    var refused =
        desk.edit(
            "Move all elsewhere",
            c ->
                Listing.WORKSTREAMS.without(
                    Listing.OPPORTUNITIES.changed(
                        c,
                        each ->
                            each.workstream().equals("fostering")
                                ? each.withWorkstream(elsewhere)
                                : each),
                    List.of("fostering")));
    assertThat(refused).isEmpty();
    assertThat(((Selection.Of) chosen()).thing().label(desk.businessCase()))
        .startsWith("More foster carers");
  }

  @Test
  void undoOfANewScenarioGoesBackToTheOneBeforeAndRedoShowsItAgain() {
    desk.show(shown -> shown.withScenario("stretch"));
    var added = Additions.scenario(desk.businessCase(), "Kept", "stretch");
    assertThat(desk.edit(added.label(), _ -> added.after())).isEmpty();
    desk.show(shown -> shown.withScenario(added.thing().id()));

    session.undo();
    assertThat(desk.shown().scenario()).isEqualTo("stretch");
    desk.show(shown -> shown.withScenario("target"));
    desk.redo();
    assertThat(desk.shown().scenario()).isEqualTo(added.thing().id());
  }

  @Test
  void anotherCaseHasNoWayBackIntoTheFormer() {
    choose(FOSTERING);
    desk.open(
        new Session(
            Examples.open("kent-2015"),
            new Origin.Example("kent-2015"),
            InstantSource.fixed(Instant.EPOCH)));
    assertThat(desk.canGoBack()).isFalse();
    assertThat(chosen()).isInstanceOf(Selection.Of.class);
    assertThat(((Selection.Of) chosen()).thing()).isInstanceOf(Thing.Opportunity.class);
  }
}
