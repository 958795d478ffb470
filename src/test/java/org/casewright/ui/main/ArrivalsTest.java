package org.casewright.ui.main;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.casewright.file.CaseFile;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.ScenarioFile;
import org.casewright.file.Sitting;
import org.casewright.library.Examples;
import org.casewright.model.Scenario;
import org.casewright.session.edits.Additions;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Page;
import org.junit.jupiter.api.Test;

/// Files that come to the window: dropped on it, handed over by another start, or named at the
/// first.
class ArrivalsTest extends SeveralPeople {

  private Path second(String name, String title) {
    var other = folder.resolve(name);
    CaseFile.save(Examples.open("kent-2014").withTitle(title), other);
    return other;
  }

  private Path table() throws IOException {
    return Files.writeString(folder.resolve("Savings.CSV"), "Description;2016/17\nRooms;-120\n");
  }

  private Person slow() {
    return new Person(sitting("pat", ProcessHandle.current().pid()), true);
  }

  private Path lock(Path of) {
    return of.resolveSibling("." + of.getFileName() + ".lock");
  }

  private String said(Person person) {
    return String.join(" ", requireNonNull(person.message()).sentences());
  }

  @Test
  void aTableIsBroughtIn() throws IOException {
    jo.main.open(file);
    var table = table();
    assertThat(jo.main.canDrop(List.of(table))).isTrue();
    jo.main.arrived(List.of(table));
    assertThat(jo.message()).isNull();
    assertThat(jo.main.canDrop(List.of(file))).as("the page has no use for a case").isFalse();
    assertThat(jo.main.canDrop(List.of(table))).as("but for another table").isTrue();
  }

  private static boolean isOnPage(Person person, Path aCase) {
    return !person.main.canDrop(List.of(aCase));
  }

  private Person askedForTable() throws IOException {
    var pat = slow();
    pat.main.open(file);
    pat.diskAnswers();
    pat.answer = table();
    pat.main.onCommand(Command.BRING_TABLE);
    return pat;
  }

  @Test
  void aTableOpensAsSoonAsItIsReadWhereNobodyHasTurnedElsewhere() throws IOException {
    var pat = askedForTable();
    pat.diskAnswers();
    assertThat(isOnPage(pat, file)).isTrue();
  }

  /// The page does not turn under a hand that does something else by now.
  @Test
  void aTableFromASlowDiskSaysThatItIsReadToWhoeverHasTurnedElsewhere() throws IOException {
    for (var turn : List.of(Command.NEXT_CHART, Command.START, Command.ADD_WORKSTREAM)) {
      var pat = askedForTable();
      pat.main.onCommand(turn);
      pat.diskAnswers();
      assertThat(isOnPage(pat, file)).as("%s", turn).isFalse();
      assertThat(requireNonNull(pat.message()).title()).isEqualTo("Savings.CSV has been read");

      pat.choose("Look at it");
      assertThat(isOnPage(pat, file)).as("%s", turn).isTrue();
      assertThat(pat.desk.atStart()).isFalse();
    }
  }

  @Test
  void aTableFromASlowDiskComesAfterWhatIsAsked() throws IOException {
    var pat = askedForTable();
    pat.main.onCommand(Command.ABOUT);
    pat.diskAnswers();
    assertThat(requireNonNull(pat.message()).title()).doesNotContain("Savings");
    pat.choose(requireNonNull(pat.message()).escape().text());
    assertThat(requireNonNull(pat.message()).title()).isEqualTo("Savings.CSV has been read");
    pat.choose("Leave it");
    assertThat(isOnPage(pat, file)).isFalse();
  }

  @Test
  void whatIsComparedWithComesWhereSomebodyStillWaitsForIt() throws IOException {
    var plan = Files.writeString(folder.resolve("plan.csv"), "Description;2016/17\nRooms;-120\n");
    for (var asked :
        Map.of(Command.COMPARE_FILE, second("b.case.json", "B"), Command.COMPARE_PLAN, plan)
            .entrySet()) {
      var name = asked.getValue().getFileName();
      var pat = slow();
      pat.main.open(file);
      pat.diskAnswers();
      pat.answer = asked.getValue();
      pat.main.onCommand(asked.getKey());
      pat.main.onCommand(Command.SHOW_FINDINGS);
      pat.diskAnswers();
      assertThat(pat.desk.shown().selection().page()).isEqualTo(Page.FINDINGS);
      assertThat(requireNonNull(pat.message()).title()).isEqualTo(name + " has been read");
      pat.choose("Leave it");

      pat.main.onCommand(asked.getKey());
      pat.main.onCommand(Command.ABOUT);
      pat.diskAnswers();
      assertThat(pat.desk.shown().selection().page())
          .as("while something is said")
          .isEqualTo(Page.FINDINGS);
      pat.choose(requireNonNull(pat.message()).escape().text());
      assertThat(requireNonNull(pat.message()).title()).isEqualTo(name + " has been read");
      pat.choose("Leave it");

      pat.main.onCommand(asked.getKey());
      pat.main.openExample("nottingham-2022");
      pat.diskAnswers();
      assertThat(pat.desk.shown().selection().page()).isEqualTo(Page.CHART);
      assertThat(pat.message()).isNull();
    }
  }

  @Test
  void aTableIsNotWantedInAnotherCase() throws IOException {
    for (var name : List.of("Savings.CSV", "none.csv")) {
      var pat = askedForTable();
      pat.main.arrived(List.of(folder.resolve(name)));
      pat.main.openExample("nottingham-2022");
      pat.diskAnswers();
      assertThat(isOnPage(pat, file)).isFalse();
      assertThat(pat.message()).isNull();
    }
  }

  @Test
  void aTableLeadsBackFromTheStartPage() throws IOException {
    jo.main.open(file);
    jo.main.showStart();
    jo.main.arrived(List.of(table()));
    assertThat(jo.desk.atStart()).isFalse();
    assertThat(jo.main.canDrop(List.of(file))).as("the page is open").isFalse();
  }

  @Test
  void aTableNeedsACase() throws IOException {
    jo.main.showStart();
    jo.main.arrived(List.of(table()));
    assertThat(requireNonNull(jo.message()).title()).isEqualTo("Savings.CSV is a table");
    assertThat(said(jo)).contains("Open one or start a new one");
  }

  /// It would be asked about the case that the answer is about to leave.
  @Test
  void aCaseWaitsUntilTheAnswerIsActedOn() {
    jo.main.open(file);
    jo.edit("Not saved");
    jo.main.onExample("kent-2014");
    jo.main.arrived(List.of(second("b.case.json", "B")));
    jo.choose("Do not save");
    assertThat(jo.message()).as("nothing is left to be asked about").isNull();
    assertThat(jo.title()).isEqualTo("B");
  }

  @Test
  void theFileOfThePresentCaseOnlyBringsThatToTheFront() {
    jo.main.open(file);
    jo.edit("Not saved");
    jo.main.arrived(List.of(file));
    assertThat(jo.message()).as("it is not another case").isNull();
    assertThat(jo.title()).isEqualTo("Not saved");

    jo.main.showStart();
    jo.main.onRecent(file);
    assertThat(jo.message()).isNull();
    assertThat(jo.main.model().atStart()).isFalse();
    assertThat(jo.title()).isEqualTo("Not saved");

    jo.main.arrived(List.of(second("b.case.json", "B")));
    assertThat(requireNonNull(jo.message()).title()).contains("opening another case");
  }

  @Test
  void aCaseWaitsUntilThePageIsLeft() throws IOException {
    jo.main.open(file);
    jo.main.arrived(List.of(table()));
    jo.main.arrived(List.of(second("b.case.json", "B")));
    assertThat(jo.title()).isEqualTo("Homes");
    jo.main.onPageLeft();
    assertThat(jo.title()).as("it has not been left").isEqualTo("Homes");
  }

  @Test
  void ofSeveralCasesTheFirstIsOpenedAndTheOthersAreNamed() {
    var b = second("b.case.json", "B");
    var c = second("c.case.json", "C");
    jo.main.arrived(List.of(file, b, c));
    assertThat(jo.title()).isEqualTo("Homes");
    assertThat(said(jo))
        .contains("3 cases came together", "homes.case.json was taken")
        .contains("Not opened: b.case.json, c.case.json.");
    jo.choose("Open c.case.json instead");
    assertThat(jo.title()).isEqualTo("C");
    assertThat(jo.message()).isNull();
  }

  @Test
  void theOthersAreNamedOnceTheFirstIsThere() {
    var pat = slow();
    pat.main.arrived(List.of(file, second("b.case.json", "B")));
    assertThat(pat.message()).as("what is said now is put away when the case opens").isNull();
    pat.diskAnswers();
    assertThat(pat.title()).isEqualTo("Homes");
    assertThat(said(pat)).contains("Not opened: b.case.json.");
  }

  @Test
  void whatCameWithACaseIsBroughtIntoIt() {
    var scenario = folder.resolve("low.scenario.json");
    ScenarioFile.save(Scenario.of("low", "Low"), "Homes", scenario);
    var pat = slow();
    pat.main.openExample("nottingham-2022");
    pat.edit("Changed");
    pat.main.arrived(List.of(scenario, file));
    pat.answer = folder.resolve("kept.case.json");
    pat.choose("Save");
    pat.diskAnswers();
    assertThat(pat.title()).isEqualTo("Homes");
    assertThat(onDisk(pat.answer).title()).isEqualTo("Changed");
    assertThat(requireNonNull(pat.message()).title()).isEqualTo("Bring in “Low”?");
  }

  /// The start page, on which it stands, is in front by then.
  @Test
  void whereTheFirstFileIsRefusedTheNextTellsNothingOfOtherUnsavedWork() throws IOException {
    lost(Examples.open("kent-2014").withTitle("The hour before"), file.resolveSibling("b.json"));
    jo.main.begin(Files.writeString(folder.resolve("broken.case.json"), "{"));
    assertThat(requireNonNull(jo.message()).title()).contains("cannot be opened");
    jo.choose("Back to the start page");
    jo.main.open(file);
    assertThat(jo.title()).isEqualTo("Homes");
    assertThat(jo.message()).isNull();
  }

  @Test
  void theProgramStartedOnAFileTellsOfOtherUnsavedWork() {
    lost(Examples.open("kent-2014").withTitle("The hour before"), file.resolveSibling("b.json"));
    lost(onDisk(file).withTitle("This one"), file);
    jo.main.begin(file);
    assertThat(requireNonNull(jo.message()).title())
        .isEqualTo("There is unsaved work on this file");
    jo.choose("Leave it for later");
    assertThat(requireNonNull(jo.message()).title())
        .isEqualTo("There is unsaved work on other cases");
    assertThat(said(jo)).contains("“The hour before”, of").doesNotContain("“This one”");
    jo.choose("Show the start page");
    assertThat(jo.desk.atStart()).isTrue();

    jo.main.open(file);
    jo.choose("Leave it for later");
    assertThat(jo.message()).as("it is told once").isNull();
  }

  private void lost(org.casewright.model.BusinessCase work, Path document) {
    var gone =
        new Sitting(
            "gone-" + document.hashCode(), "jo", jo.who.machine(), 999_999_999, Instant.EPOCH);
    jo.recovery.write(gone, new RecoveryFolder.Of(document, null, null), work, now);
  }

  @Test
  void whatIsStillBeingReadLeavesNoLock() {
    var pat = slow();
    pat.main.open(file);
    pat.disk.removeFirst().run(); // read, but the window has not heard of it yet
    pat.main.onClose();
    assertThat(pat.left).isTrue();
    pat.diskAnswers();
    assertThat(lock(file)).doesNotExist();
  }

  @Test
  void aLockThatIsTakenWhileTheProgramIsLeftIsReleased() {
    var pat = slow();
    pat.main.open(file);
    pat.main.onClose();
    assertThat(pat.left).as("it does not wait for ever").isTrue();
    pat.diskAnswers();
    assertThat(lock(file)).doesNotExist();
  }

  @Test
  void thatOthersCannotSeeItIsOpenIsSaid() throws IOException {
    var archive = folder.resolve("archive.zip");
    try (var written = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Files.copy(file, written.getPath("/homes.case.json"));
    }
    try (var readOnly = FileSystems.newFileSystem(archive, Map.of("accessMode", "readOnly"))) {
      jo.main.open(readOnly.getPath("/homes.case.json"));
      assertThat(jo.main.model().about())
          .endsWith("homes.case.json, others cannot see that it is open");
      assertThat(jo.main.model().unseen())
          .startsWith("Others cannot see that you have homes.case.json open")
          .contains("what they save meanwhile is noticed all the same");
      assertThat(jo.message()).as("it is said quietly").isNull();

      jo.main.open(file);
      assertThat(jo.main.model().about()).endsWith("homes.case.json");
      assertThat(jo.main.model().unseen()).isEmpty();
    }
  }

  @Test
  void savingWhatIsOnlyLookedAtSaysWhyNot() {
    jo.main.open(file);
    sam.main.open(file);
    sam.choose("View only");
    sam.main.onCommand(Command.SAVE);
    assertThat(requireNonNull(sam.message()).title())
        .isEqualTo("The case is open for viewing only");
    assertThat(said(sam)).contains("homes.case.json").contains("another name");
    sam.answer = folder.resolve("sams.case.json");
    sam.choose("Save as…");
    assertThat(onDisk(sam.answer).title()).isEqualTo("Homes");
    sam.edit("Sam's");
    sam.main.onCommand(Command.SAVE);
    assertThat(sam.message()).isNull();
    assertThat(onDisk(sam.answer).title()).isEqualTo("Sam's");
  }

  @Test
  void theApprovedPlanSaysWhereNothingDiffersFromIt() {
    jo.main.open(file);
    jo.main.onCommand(Command.NAME_VERSION);
    var version = jo.desk.businessCase().versions().getFirst();
    jo.desk.edit("Approved", c -> Additions.approved(c, version.id()));
    jo.main.onCommand(Command.PIN_APPROVED);
    assertThat(requireNonNull(jo.message()).title())
        .isEqualTo("Nothing differs from the approved plan");
    assertThat(said(jo)).contains(version.name());
    jo.choose("Go on");
    assertThat(jo.desk.isPinned()).isTrue();
    jo.main.onCommand(Command.PIN_APPROVED);
    assertThat(jo.message()).as("unpinned").isNull();

    jo.edit("Another title");
    jo.main.onCommand(Command.PIN_APPROVED);
    assertThat(jo.message()).as("something differs").isNull();
  }
}
