package org.casewright.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.casewright.file.CaseFile;
import org.casewright.file.Expecting;
import org.casewright.file.ReadResult;
import org.casewright.file.SaveResult;
import org.casewright.file.Stamp;
import org.casewright.model.Alteration;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Revision;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.casewright.model.Workstream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

  private static final Offset<Double> PENNY = Offset.offset(0.01);
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

  private Session session;
  private int told;

  @BeforeEach
  void open() {
    session = new Session(tenBeds(), new Origin.Example("beds"), InstantSource.fixed(NINE));
    session.onChange(() -> told++);
  }

  /// Ten beds at full occupancy, each displacing £1,000 a week from the first month.
  private static BusinessCase tenBeds() {
    return BusinessCase.of("Beds", Timeline.of(2024, 3))
        .withAssumptions(
            List.of(
                Assumption.of("beds", "Beds", Unit.BEDS, "10"),
                Assumption.of("full", "Occupancy", Unit.PERCENT, "1"),
                Assumption.of("spot", "Spot price", Unit.POUNDS_A_WEEK, "1000"),
                Assumption.of("block", "Block price", Unit.POUNDS_A_WEEK, "0")))
        .withWorkstreams(List.of(Workstream.of("homes", "Homes")))
        .withOpportunities(
            List.of(
                Opportunity.of(
                    "block-beds",
                    "Block beds",
                    "homes",
                    new Mechanism.Capacity("beds", "full", "spot", "block", Extras.NONE))))
        .withScenarios(List.of(Scenario.of("target", "Target"), Scenario.of("more", "More")));
  }

  private static UnaryOperator<BusinessCase> beds(int number) {
    return businessCase ->
        businessCase.withValue("target", "beds", Series.of(Integer.toString(number)));
  }

  private String beds() {
    return session.current().assumption("beds").orElseThrow().value().numbers().toString();
  }

  @Test
  void anEditChangesTheCaseAndCanBeTakenBackAndDoneAgainByName() {
    assertThat(session.edit("Beds 10 → 12", beds(12))).isEmpty();

    assertThat(beds()).isEqualTo("[12]");
    assertThat(session.undoLabel()).isEqualTo("Beds 10 → 12");
    assertThat(session.canRedo()).isFalse();

    session.undo();
    assertThat(beds()).isEqualTo("[10]");
    assertThat(session.canUndo()).isFalse();
    assertThat(session.redoLabel()).isEqualTo("Beds 10 → 12");

    session.redo();
    assertThat(beds()).isEqualTo("[12]");
    assertThat(told).isEqualTo(3);
  }

  @Test
  void anEditThatChangesNothingForgetsNothing() {
    session.edit("12", beds(12));
    session.undo();
    session.edit("10 again", beds(10));
    assertThat(session.canUndo()).isFalse();
    assertThat(session.canRedo()).isTrue();

    session.redo();
    assertThat(beds()).isEqualTo("[12]");
  }

  @Test
  void aNewEditForgetsWhatWasUndone() {
    session.edit("12", beds(12));
    session.undo();
    session.edit("14", beds(14));

    assertThat(session.canRedo()).isFalse();
    assertThat(session.changes()).containsExactly(new Change("14", NINE, true));
  }

  @Test
  void undoHasNoLimitAndComesBackToExactlyWhatWasOpened() {
    var opened = session.current();
    for (var i = 1; i <= 500; i++) {
      session.edit("step " + i, beds(10 + i));
    }
    for (var i = 1; i <= 500; i++) {
      session.undo();
    }
    assertThat(session.current()).isSameAs(opened);
    assertThat(session.changes()).hasSize(500).noneMatch(Change::inForce);
    assertThatThrownBy(session::undo).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theMovesOfOneDragAreOneStepUntilTheKeyEnds() {
    for (var number = 11; number <= 16; number++) {
      session.edit("Beds 10 → " + number, "drag", beds(number));
    }
    session.endMerge();
    session.edit("Beds 16 → 17", "drag", beds(17));

    assertThat(session.changes())
        .extracting(Change::label)
        .containsExactly("Beds 10 → 16", "Beds 16 → 17");
    session.undo();
    assertThat(beds()).isEqualTo("[16]");
    session.undo();
    assertThat(beds()).isEqualTo("[10]");
  }

  @Test
  void anotherKeyOrAnEditWithoutOneEndsTheStep() {
    session.edit("a", "one", beds(11));
    session.edit("b", "two", beds(12));
    session.edit("c", beds(13));
    session.edit("d", "two", beds(14));

    assertThat(session.changes()).hasSize(4);
  }

  @Test
  void undoEndsAStepSoThatWhatFollowsIsNotSwallowedByIt() {
    session.edit("a", "drag", beds(11));
    session.undo();
    session.redo();
    session.edit("b", "drag", beds(12));

    assertThat(session.changes()).extracting(Change::label).containsExactly("a", "b");
  }

  @Test
  void aDragThatComesBackToWhereItBeganLeavesNoStep() {
    session.edit("a", "drag", beds(11));
    session.edit("b", "drag", beds(10));

    assertThat(session.canUndo()).isFalse();
    assertThat(session.isDirty()).isFalse();
  }

  @Test
  void aDragCanBeTakenBackAsIfItHadNeverBeen() {
    session.edit("before", beds(12));
    session.edit("drag", "drag", beds(13));
    session.edit("drag", "drag", beds(14));
    session.takeBack("drag");

    assertThat(beds()).isEqualTo("[12]");
    assertThat(session.canRedo()).isFalse();
    assertThat(session.undoLabel()).isEqualTo("before");

    session.takeBack("drag");
    assertThat(beds()).as("nothing more to take back").isEqualTo("[12]");
  }

  @Test
  void anEditThatBreaksARuleChangesNothingAndSaysWhy() {
    var before = session.current();

    var sentences = session.edit("−1 beds", beds(-1));

    assertThat(sentences).singleElement().asString().contains("number of units", "0 or more");
    assertThat(session.current()).isSameAs(before);
    assertThat(session.canUndo()).isFalse();
    assertThat(told).isZero();
  }

  @Test
  void theCaseIsDirtyWhileItDiffersFromWhatWasSaved(@TempDir Path folder) {
    assertThat(session.isDirty()).isFalse();
    session.edit("12", beds(12));
    assertThat(session.isDirty()).isTrue();

    var file = folder.resolve("beds.case.json");
    save(file, "Jo", "");
    assertThat(file).content().contains("\"casewright\": 1");
    assertThat(session.isDirty()).isFalse();
    assertThat(session.origin()).isEqualTo(new Origin.Document(file));

    session.undo();
    assertThat(session.isDirty()).as("undone past the saved point").isTrue();
    session.redo();
    assertThat(session.isDirty()).as("back at the saved point").isFalse();
  }

  @Test
  void everySaveTellsWhatHasChangedSinceTheOneBefore(@TempDir Path folder) {
    var file = folder.resolve("beds.case.json");
    session.edit("12", beds(12));
    save(file, "Jo Smith", "agreed with the homes");
    session.edit("14", beds(14));
    save(file, "Sam", "");
    save(file, "Sam", "");

    assertThat(((ReadResult.Opened) CaseFile.read(file)).businessCase())
        .isEqualTo(session.current());
    assertThat(session.current().history())
        .containsExactly(
            Revision.of(
                NINE,
                "Jo Smith",
                "agreed with the homes",
                List.of(Alteration.of("beds", null, "Beds: 10 → 12 beds"))),
            Revision.of(
                NINE, "Sam", "", List.of(Alteration.of("beds", null, "Beds: 12 → 14 beds"))));
  }

  @Test
  void undoingPastASaveKeepsWhatWasSavedInTheHistory(@TempDir Path folder) {
    session.edit("12", beds(12));
    session.edit("14", beds(14));
    save(folder.resolve("beds.case.json"), "Jo", "");

    session.undo();
    session.undo();
    assertThat(session.current().withoutPast()).isEqualTo(tenBeds());
    assertThat(session.current().history()).hasSize(1);
    session.edit("11", beds(11));
    save(folder.resolve("beds.case.json"), "Jo", "");

    assertThat(session.current().history())
        .extracting(each -> each.changes().getFirst().sentence())
        .containsExactly("Beds: 10 → 14 beds", "Beds: 14 → 11 beds");
  }

  @Test
  void aMoveOfADragAfterASaveKeepsTheHistoryToo(@TempDir Path folder) {
    session.edit("12", "drag", beds(12));
    save(folder.resolve("beds.case.json"), "Jo", "");
    session.edit("13", "drag", beds(13));
    session.edit("14", "drag", beds(14));

    assertThat(session.current().history()).hasSize(1);
    session.takeBack("drag");
    assertThat(session.current().history()).hasSize(1);
    assertThat(session.current().withoutPast()).as("all of the drag").isEqualTo(tenBeds());
    assertThat(session.isDirty()).isTrue();
  }

  @Test
  void whatIsEditedWhileASaveIsUnderWayIsUnsavedAndKeepsTheHistory(@TempDir Path folder) {
    session.edit("12", beds(12));
    var draft = session.draft("Jo", "");
    session.edit("13", beds(13));
    session.saved(draft, folder.resolve("beds.case.json"), null);

    assertThat(session.isDirty()).isTrue();
    assertThat(session.current().history()).hasSize(1);
    session.undo();
    assertThat(session.isDirty()).as("back at what was saved").isFalse();
  }

  @Test
  void itsOwnFileIsReplacedOnlyAsItWasOpenedAnotherNameWhateverStandsThere(@TempDir Path folder) {
    var file = folder.resolve("beds.case.json");
    var stamp = new Stamp(3, NINE, "abc");
    var opened = Session.of(tenBeds(), file, stamp, InstantSource.fixed(NINE));
    assertThat(opened.expecting(file)).isEqualTo(Expecting.content(stamp));
    assertThat(opened.expecting(folder.resolve("other.case.json"))).isEqualTo(Expecting.anything());
    var theirs = new Stamp(4, NINE, "abd");
    opened.seen(tenBeds(), theirs);
    assertThat(opened.expecting(file)).isEqualTo(Expecting.content(theirs));
  }

  @Test
  void whatTheyHaveSavedStaysToldAndMineIsUnsavedAgainstIt(@TempDir Path folder) {
    var file = folder.resolve("beds.case.json");
    var opened = Session.of(tenBeds(), file, null, InstantSource.fixed(NINE));
    opened.edit("12", beds(12));
    var theirs = tenBeds().withHistory(List.of(Revision.of(NINE, "Sam", "agreed", List.of())));
    opened.seen(theirs, new Stamp(4, NINE, "abd"));
    assertThat(opened.current()).isEqualTo(beds(12).apply(theirs));
    assertThat(opened.saved()).isEqualTo(theirs);
    assertThat(opened.draft("Jo", "").written().history())
        .extracting(Revision::who)
        .containsExactly("Sam", "Jo");
  }

  @Test
  void aCaseOpenForViewingIsNotChangedAndSaysWhy(@TempDir Path folder) {
    var viewing =
        Session.viewing(
            tenBeds(), folder.resolve("beds.case.json"), null, InstantSource.fixed(NINE));
    assertThat(viewing.edit("12", beds(12)))
        .singleElement()
        .asString()
        .startsWith("The case is open for viewing only");
    assertThat(viewing.current()).isEqualTo(tenBeds());
  }

  private void save(Path file, String who, String why) {
    var draft = session.draft(who, why);
    var saving = CaseFile.save(draft.written(), file, session.expecting(file));
    assertThat(saving.result()).isInstanceOf(SaveResult.Saved.class);
    session.saved(draft, file, saving.stamp());
  }

  @Test
  void theProjectionFollowsTheCaseAndKnowsWhatItWasBefore() {
    var ofTen = 10 * 1000 * 52.0;
    assertThat(gross(session.current())).isCloseTo(ofTen, PENNY);
    assertThat(session.beforeLastChange()).isNull();

    session.edit("12", beds(12));

    assertThat(gross(session.current())).isCloseTo(ofTen * 1.2, PENNY);
    var before = session.beforeLastChange();
    assertThat(gross(requireNonNull(before))).isCloseTo(ofTen, PENNY);
    assertThat(session.projection("target", View.AS_STATED))
        .as("computed once")
        .isSameAs(session.projection("target", View.AS_STATED));
  }

  @Test
  void anEditInAnotherScenarioLeavesThePlanAlone() {
    session.edit("20 in More", c -> c.withValue("more", "beds", Series.of("20")));

    assertThat(gross(session.current())).isCloseTo(520_000, PENNY);
    assertThat(total("more")).isCloseTo(1_040_000, PENNY);
  }

  @Test
  void changesAreListedInOrderWithTheirTime() {
    var times = new ArrayList<>(List.of(NINE, NINE.plusSeconds(60), NINE.plusSeconds(120)));
    var timed = new Session(tenBeds(), new Origin.Example("beds"), times::removeFirst);
    timed.edit("12", beds(12));
    timed.edit("14", beds(14));
    timed.undo();

    assertThat(timed.changes())
        .containsExactly(
            new Change("12", NINE.plusSeconds(60), true),
            new Change("14", NINE.plusSeconds(120), false));
  }

  private double gross(BusinessCase businessCase) {
    return session.projection(businessCase, "target", View.AS_STATED)
        .annual(Figure.GROSS_BENEFIT, Scope.ALL, PriceBasis.REAL)[2];
  }

  private double total(String scenario) {
    return session.projection(scenario, View.AS_STATED)
        .annual(Figure.GROSS_BENEFIT, Scope.ALL, PriceBasis.REAL)[2];
  }
}
