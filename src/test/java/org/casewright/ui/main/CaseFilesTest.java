package org.casewright.ui.main;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.casewright.file.CaseFile;
import org.casewright.file.CaseLock;
import org.casewright.file.Disk;
import org.casewright.file.RecoveryFolder.Recovered;
import org.casewright.file.Sitting;
import org.casewright.model.Series;
import org.casewright.session.Origin;
import org.casewright.session.edits.Additions;
import org.casewright.ui.desk.Against;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Compared;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Page;
import org.junit.jupiter.api.Test;

/// One file and several people.
class CaseFilesTest extends SeveralPeople {

  @Test
  void whoComesSecondIsToldWhoHasItAndMayLook() {
    jo.main.open(file);
    sam.main.open(file);
    assertThat(requireNonNull(sam.message()).title())
        .isEqualTo("homes.case.json is open elsewhere");
    assertThat(sam.message().sentences().getFirst()).startsWith("jo has it open on LAPTOP-jo");
    assertThat(sam.message().choices())
        .extracting(Message.Choice::text)
        .containsExactly("View only", "Open a copy", "Do not open it");

    sam.choose("View only");
    assertThat(sam.main.model().about()).endsWith("homes.case.json, view only");
    sam.edit("Sam's");
    assertThat(sam.title()).isEqualTo("Homes");
    assertThat(Command.SAVE.whyNot(sam.desk)).isPresent();
    sam.answer = folder.resolve("sam.case.json");
    sam.main.onCommand(Command.SAVE_AS);
    sam.edit("Sam's");
    assertThat(sam.title()).isEqualTo("Sam's");
    assertThat(onDisk(file).title()).isEqualTo("Homes");
  }

  @Test
  void aCopyIsWorkedOnAndSavedUnderAnotherName() {
    jo.main.open(file);
    sam.main.open(file);
    sam.choose("Open a copy");
    sam.edit("Sam's");
    assertThat(sam.desk.session().origin().proposedName("")).isEqualTo("homes-copy.case.json");
    sam.answer = folder.resolve("homes-copy.case.json");
    sam.main.onCommand(Command.SAVE);
    assertThat(onDisk(sam.answer).title()).isEqualTo("Sam's");
    assertThat(onDisk(file).title()).isEqualTo("Homes");
  }

  @Test
  void theLockGoesWithTheCaseAndWithTheWindow() {
    jo.main.open(file);
    jo.main.onCommand(Command.CLOSE);
    sam.main.open(file);
    assertThat(sam.message()).isNull();
    sam.main.onClose();
    assertThat(sam.left).isTrue();
    jo.main.open(file);
    assertThat(jo.message()).isNull();
    jo.main.openExample("kent-2014");
    assertThat(folder.toFile().list()).doesNotContain(".homes.case.json.lock");
  }

  @Test
  void openingAFileAgainKeepsItsLock() {
    jo.main.open(file);
    jo.main.open(file);
    sam.main.open(file);
    assertThat(sam.message()).isNotNull();
  }

  @Test
  void savedUnderAnotherNameTheLockMovesThere() {
    jo.main.open(file);
    jo.answer = folder.resolve("other.case.json");
    jo.main.onCommand(Command.SAVE_AS);
    sam.main.open(file);
    assertThat(sam.message()).isNull();
    sam.main.open(jo.answer);
    assertThat(sam.message()).isNotNull();
  }

  @Test
  void aStaleLockCanBeTakenOver() {
    var gone = sitting("ann", 999_999_999);
    CaseLock.take(file, gone, now.minus(Duration.ofHours(5)), Disk.REAL);
    var lock = folder.resolve(".homes.case.json.lock").toFile();
    assertThat(lock.setLastModified(now.minus(Duration.ofHours(5)).toEpochMilli())).isTrue();
    jo.main.open(file);
    assertThat(requireNonNull(jo.message()).sentences().getLast())
        .startsWith("Nothing has been heard of them for 5 hours");
    jo.choose("Take over");
    jo.edit("Jo's");
    jo.main.onCommand(Command.SAVE);
    assertThat(onDisk(file).title()).isEqualTo("Jo's");
  }

  @Test
  void theLockOfOnesOwnProgramThatEndedIsTakenOverWithoutAQuestion() {
    CaseLock.take(file, sitting("jo", 999_999_999), now, Disk.REAL);
    var start = ProcessHandle.current().info().startInstant().orElseThrow();
    var again = new Sitting("jo-2", "jo", "LAPTOP-jo", ProcessHandle.current().pid(), start);
    var second = new Person(again);
    second.main.open(file);
    assertThat(second.message()).isNull();
    jo.main.open(file);
    assertThat(requireNonNull(jo.message()).sentences().getFirst()).startsWith("jo has it open");
  }

  private void samSavesBehindJosBack() {
    jo.main.open(file);
    jo.edit("Jo's");
    CaseFile.save(onDisk(file).withTitle("Sam's").withNote(onDisk(file).note() + "!"), file);
  }

  @Test
  void whatSomebodyElseHasSavedIsNeverOverwrittenUnseen() {
    samSavesBehindJosBack();
    jo.main.onCommand(Command.SAVE);
    assertThat(onDisk(file).title()).isEqualTo("Sam's");
    assertThat(requireNonNull(jo.message()).title())
        .isEqualTo("homes.case.json has been saved by somebody else");

    jo.choose("See what differs");
    assertThat(jo.desk.shown().selection().page()).isEqualTo(Page.CHANGES);
    assertThat(jo.desk.against())
        .isInstanceOfSatisfying(
            Against.Other.class, other -> assertThat(other.written().title()).isEqualTo("Sam's"));
    assertThat(onDisk(file).note()).isNotEqualTo(jo.desk.businessCase().note());
    jo.desk.edit("Mine", c -> c.withOrganisation("Jo's council"));
    jo.main.onCommand(Command.SAVE);
    assertThat(jo.desk.against()).as("saved").isEqualTo(new Against.Saved());
    assertThat(onDisk(file).title()).isEqualTo("Jo's");
    assertThat(onDisk(folder.resolve("homes.case.json.bak")).title()).isEqualTo("Sam's");
  }

  @Test
  void mineIsKeptAsACopyOrTheirsIsOpened() {
    samSavesBehindJosBack();
    jo.main.onCommand(Command.SAVE);
    jo.answer = folder.resolve("mine.case.json");
    jo.choose("Save mine as a copy…");
    assertThat(onDisk(jo.answer).title()).isEqualTo("Jo's");
    assertThat(onDisk(file).title()).isEqualTo("Sam's");

    samSavesBehindJosBack();
    jo.main.onCommand(Command.SAVE);
    jo.choose("Open theirs and drop mine");
    assertThat(jo.title()).isEqualTo("Sam's");
    assertThat(jo.desk.session().isDirty()).isFalse();
  }

  @Test
  void aChangeOnDiskIsSaidOnceWhenTheWindowComesToTheFront() {
    jo.main.open(file);
    jo.main.onFront();
    assertThat(jo.message()).isNull();
    CaseFile.save(onDisk(file).withTitle("Sam's"), file);
    jo.main.onFront();
    assertThat(requireNonNull(jo.message()).choices())
        .extracting(Message.Choice::text)
        .contains("Open theirs");
    jo.choose("Back to the case");
    jo.main.onFront();
    assertThat(jo.message()).isNull();
  }

  /// The unsaved work that a program leaves when it is killed.
  private Recovered killed(Person person) {
    person.timePasses();
    var next = new Sitting("next", person.main.seat().me().who(), "elsewhere", 1, Instant.EPOCH);
    return person.recovery.left(next, now.plus(Duration.ofHours(3))).found().getFirst();
  }

  @Test
  void unsavedWorkComesBackOntoItsFileAsOneStepWithWhatDiffers() {
    jo.main.open(file);
    jo.edit("Jo's");
    var lost = killed(jo);
    jo.main.onCommand(Command.QUIT);
    jo.choose("Do not save");
    assertThat(jo.recovery.left(sam.main.seat().me(), now.plus(Duration.ofHours(3))).found())
        .as("a clean exit")
        .isEmpty();

    sam.main.onRecover(lost);
    assertThat(sam.title()).isEqualTo("Jo's");
    assertThat(sam.desk.session().undoLabel()).startsWith("Unsaved work of");
    assertThat(sam.desk.shown().selection().page()).isEqualTo(Page.CHANGES);
    assertThat(sam.desk.session().origin()).isEqualTo(new Origin.Document(file));
    sam.main.onCommand(Command.SAVE);
    assertThat(onDisk(file).title()).isEqualTo("Jo's");
  }

  @Test
  void whereTheFileIsGoneTheWorkIsStillThere() throws IOException {
    jo.main.open(file);
    jo.edit("Jo's");
    var lost = killed(jo);
    Files.delete(file);
    sam.main.onRecover(lost);
    assertThat(sam.title()).isEqualTo("Jo's");
    assertThat(requireNonNull(sam.message()).sentences().getFirst())
        .startsWith("The unsaved work is here all the same");
    assertThat(sam.desk.session().isDirty()).isTrue();
  }

  @Test
  void whereTheFileHasBeenSavedSinceThatIsSaid() {
    jo.main.open(file);
    jo.edit("Jo's");
    var lost = killed(jo);
    jo.main.onCommand(Command.QUIT);
    jo.choose("Do not save");
    CaseFile.save(onDisk(file).withOrganisation("Elsewhere"), file);
    sam.main.onRecover(lost);
    assertThat(requireNonNull(sam.message()).title())
        .isEqualTo("homes.case.json has been saved since");
  }

  @Test
  void aScenarioGoesToAColleagueAndIsBroughtInAfterALook() {
    jo.main.openExample("nottingham-2022");
    var scenario = jo.desk.businessCase().allScenarios().get(1);
    assertThat(Command.SAVE_SCENARIO.whyNot(jo.desk)).as("of the plan").isPresent();
    jo.desk.show(shown -> shown.withScenario(scenario.id()));
    var number = scenario.values().keySet().iterator().next();
    jo.desk.edit("Less", c -> c.withValue(scenario.id(), number, Series.of("41")));
    jo.answer = folder.resolve("ours.scenario.json");
    jo.main.onCommand(Command.SAVE_SCENARIO);

    sam.main.openExample("nottingham-2022");
    sam.main.arrived(List.of(jo.answer));
    var preview = requireNonNull(sam.message());
    assertThat(preview.title()).isEqualTo("Bring in “%s”?".formatted(scenario.name()));
    assertThat(preview.sentences()).anyMatch(each -> each.contains("41"));
    assertThat(sam.desk.session().isDirty()).as("only looked at").isFalse();
    sam.choose("Replace the one here");
    assertThat(sam.desk.businessCase().scenario(scenario.id()))
        .isEqualTo(jo.desk.businessCase().scenario(scenario.id()));
    assertThat(sam.desk.shown().scenario()).isEqualTo(scenario.id());
    assertThat(sam.desk.session().undoLabel()).contains(scenario.name());
  }

  @Test
  void aFileOfAnotherKindIsNoScenario() throws IOException {
    sam.main.openExample("nottingham-2022");
    var odd = folder.resolve("odd.scenario.json");
    Files.copy(file, odd);
    sam.main.arrived(List.of(odd));
    assertThat(requireNonNull(sam.message()).title())
        .isEqualTo("odd.scenario.json cannot be brought in");
    assertThat(sam.message().sentences().getFirst()).contains("whole business case");
  }

  @Test
  void aCaseDroppedOnTheWindowIsOpenedOnceChangesAreSettled() {
    sam.main.openExample("nottingham-2022");
    sam.edit("Sam's");
    sam.main.arrived(List.of(file));
    assertThat(sam.title()).isEqualTo("Sam's");
    sam.choose("Do not save");
    assertThat(sam.title()).isEqualTo("Homes");
    assertThat(sam.main.canDrop(List.of(file))).isTrue();
    assertThat(sam.main.canDrop(List.of(Path.of("paper.pdf")))).isFalse();
    assertThat(sam.main.canDrop(List.of(file, Path.of("paper.pdf")))).isFalse();
    assertThat(sam.main.canDrop(List.of())).isFalse();
  }

  @Test
  void anotherFileIsComparedWith() {
    jo.main.open(file);
    var theirs = folder.resolve("theirs.case.json");
    CaseFile.save(onDisk(file).withTitle("Theirs"), theirs);
    jo.answer = theirs;
    jo.main.onCommand(Command.COMPARE_FILE);
    assertThat(jo.desk.against().name(jo.desk)).isEqualTo("theirs.case.json");
    assertThat(jo.desk.shown().selection().page()).isEqualTo(Page.CHANGES);
  }

  @Test
  void aCopyForPublicationSaysWhatItLeavesOutAndIsNotTheCaseItself() {
    jo.main.open(file);
    jo.edit("Ours");
    jo.main.onCommand(Command.SAVE);
    jo.main.onCommand(Command.PUBLISH);
    assertThat(requireNonNull(jo.message()).sentences()).contains("The history of 1 save.");
    jo.answer = file;
    jo.choose("Choose where to save it…");
    assertThat(requireNonNull(jo.message()).title()).isEqualTo("The copy could not be saved");
    jo.answer = folder.resolve("public.case.json");
    jo.choose("Choose another name…");
    jo.choose("Choose where to save it…");
    assertThat(onDisk(jo.answer).history()).isEmpty();
    assertThat(onDisk(file).history()).hasSize(1);
  }

  @Test
  void aVersionIsNamedApprovedAndShownBesideTheCharts() {
    jo.main.open(file);
    jo.main.onCommand(Command.NAME_VERSION);
    var version = jo.desk.businessCase().versions().getFirst();
    assertThat(version.name()).startsWith("Version of ");
    assertThat(version.who()).isEqualTo("jo");
    jo.desk.edit("Approved", c -> Additions.approved(c, version.id()));
    jo.main.onCommand(Command.PIN_APPROVED);
    assertThat(jo.desk.isPinned(version)).isTrue();
    assertThat(jo.desk.compared()).isEqualTo("“%s”".formatted(version.name()));
    jo.choose("Go on");
    jo.main.onCommand(Command.PIN_APPROVED);
    assertThat(jo.desk.isPinned()).isFalse();
  }

  @Test
  void aFileThatSomebodyElseHasOpenIsNotReplacedByASaveUnderItsName() {
    jo.main.open(file);
    sam.main.openExample("kent-2014");
    sam.answer = file;
    sam.main.onCommand(Command.SAVE_AS);
    assertThat(requireNonNull(sam.message()).sentences().getFirst())
        .startsWith("homes.case.json was not saved: jo has it open on LAPTOP-jo");
    assertThat(onDisk(file).title()).isEqualTo("Homes");
  }

  @Test
  void whoLooksAtAFileDoesNotSaveOverIt() {
    jo.main.open(file);
    sam.main.open(file);
    sam.choose("View only");
    sam.answer = file;
    sam.main.onCommand(Command.SAVE_AS);
    assertThat(requireNonNull(sam.message()).title()).isEqualTo("The case could not be saved");
    assertThat(sam.desk.session().isViewOnly()).isTrue();
  }

  @Test
  void twoSavesInARowAreOneAfterTheOther() {
    var ann = new Person(sitting("ann", ProcessHandle.current().pid()), true);
    ann.main.open(file);
    ann.diskAnswers();
    ann.edit("One");
    ann.main.onCommand(Command.SAVE);
    ann.edit("Two");
    ann.main.onCommand(Command.SAVE);
    ann.diskAnswers();
    assertThat(ann.message()).isNull();
    assertThat(onDisk(file).title()).isEqualTo("Two");
    assertThat(onDisk(file).history()).hasSize(2);
    assertThat(ann.desk.session().isDirty()).isFalse();
  }

  @Test
  void aSaveThatEndsAfterAnotherCaseIsOpenLeavesThatOneAlone() {
    var ann = new Person(sitting("ann", ProcessHandle.current().pid()), true);
    ann.main.open(file);
    ann.diskAnswers();
    ann.edit("One");
    ann.main.onCommand(Command.SAVE);
    ann.main.openExample("kent-2014");
    ann.diskAnswers();
    assertThat(onDisk(file).title()).isEqualTo("One");
    assertThat(ann.desk.session().origin()).isEqualTo(new Origin.Example("kent-2014"));
    sam.main.open(file);
    assertThat(sam.message()).as("the lock is given back").isNull();
  }

  @Test
  void whatIsSaidMeanwhileWaitsForTheAnswer() {
    samSavesBehindJosBack();
    jo.main.onCommand(Command.QUIT);
    assertThat(requireNonNull(jo.message()).title()).startsWith("Save your changes");
    jo.main.onFront();
    assertThat(requireNonNull(jo.message()).title()).startsWith("Save your changes");
    jo.choose("Cancel");
    assertThat(requireNonNull(jo.message()).title())
        .isEqualTo("homes.case.json has been saved by somebody else");
    jo.choose("Back to the case");
    assertThat(jo.message()).isNull();
  }

  @Test
  void savesNameWhoeverSaysWhoTheyAre() {
    jo.main.open(file);
    jo.main.onCommand(Command.WHO);
    requireNonNull(jo.main.offered()).offered("Jo Smith").getFirst().chosen().run();
    jo.edit("Jo's");
    jo.main.onCommand(Command.SAVE);
    jo.edit("Jo's again");
    jo.main.onCommand(Command.SAVE_WHY);
    requireNonNull(jo.main.offered()).offered("agreed").getFirst().chosen().run();
    assertThat(onDisk(file).history())
        .extracting(each -> each.who() + ": " + each.why())
        .containsExactly("Jo Smith: ", "Jo Smith: agreed");
  }

  @Test
  void ofAFileThatIsSpoiltTheVersionBeforeIsOffered() throws IOException {
    jo.main.open(file);
    jo.edit("Jo's");
    jo.main.onCommand(Command.SAVE);
    jo.main.onCommand(Command.CLOSE);
    Files.writeString(file, "{ \"casewright\": 1, \"ti");
    sam.main.open(file);
    assertThat(requireNonNull(sam.message()).title()).isEqualTo("homes.case.json cannot be opened");
    sam.choose("Open the version before");
    assertThat(sam.title()).isEqualTo("Homes");
    assertThat(sam.desk.session().origin()).isEqualTo(new Origin.Copy(file));
    assertThat(Files.readString(file)).startsWith("{ \"casewright\"");
  }

  @Test
  void onlyWhatTheyHaveChangedIsOfferedAndMineStays() {
    jo.main.open(file);
    jo.desk.edit("Mine", c -> c.withOrganisation("Jo's council"));
    CaseFile.save(onDisk(file).withNote("Sam's note"), file);
    jo.main.onCommand(Command.SAVE);
    jo.choose("See what differs");
    var both = jo.desk.against().written(jo.desk);
    assertThat(both.note()).isEqualTo("Sam's note");
    assertThat(both.organisation()).isEqualTo("Jo's council");
    assertThat(Compared.of(jo.desk).changes()).hasSize(1);
  }
}
