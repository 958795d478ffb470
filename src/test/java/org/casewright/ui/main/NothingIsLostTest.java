package org.casewright.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.casewright.file.CaseFile;
import org.casewright.file.CaseLock;
import org.casewright.file.Disk;
import org.casewright.file.ReadResult;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.RecoveryFolder.Recovered;
import org.casewright.file.Sitting;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.session.edits.Additions;
import org.casewright.ui.desk.Command;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What may come in between while files are opened, saved and answered for.
class NothingIsLostTest extends SeveralPeople {

  private Person slow() {
    return new Person(sitting("pat", ProcessHandle.current().pid()), true);
  }

  private Path second(String name, String title) {
    var f = folder.resolve(name);
    CaseFile.save(Examples.open("kent-2014").withTitle(title), f);
    return f;
  }

  private Path recFolder(Person p) {
    return folder.resolve(p.who.id()).resolve("recovery");
  }

  private java.util.Set<String> kept(Person p) {
    var l = recFolder(p).toFile().list();
    return l == null ? java.util.Set.of() : java.util.Set.of(l);
  }

  private Recovered lost(Person p, BusinessCase c, @Nullable Path doc) {
    var gone = new Sitting("gone", p.who.who(), p.who.machine(), 999_999_999, Instant.EPOCH);
    p.recovery.write(gone, new RecoveryFolder.Of(doc, null, null), c, now);
    return p.recovery.left(p.who, now).found().getFirst();
  }

  @Test
  void recoveredWorkStaysUntilItIsKeptAnew() {
    pulsing = true;
    var pat = new Person(sitting("pat", ProcessHandle.current().pid()));
    var r = lost(pat, onDisk(file).withTitle("Unsaved"), file);
    pat.main.onRecover(r);
    pat.pulses.forEach(Runnable::run);
    assertThat(pat.title()).isEqualTo("Unsaved");
    assertThat(kept(pat)).as("old one stays until kept anew").isNotEmpty();
  }

  @Test
  void recoveredWorkWithoutOpportunitiesIsUnsaved() {
    var c = BusinessCase.of("Hand-typed", org.casewright.model.Timeline.of(2026, 5));
    c = Additions.workstream(c, "Foster care").after();
    c = Additions.budgetLine(c, "Placements").after();
    var r = lost(jo, c, null);
    jo.main.onRecover(r);
    assertThat(jo.title()).isEqualTo("Hand-typed");
    assertThat(kept(jo)).as("recovery file still there").isNotEmpty();
  }

  @Test
  void recoveredWorkIsAskedAboutWhenItIsLeft() {
    var c = BusinessCase.of("Hand-typed", org.casewright.model.Timeline.of(2026, 5));
    c = Additions.workstream(c, "Foster care").after();
    var r = lost(jo, c, null);
    jo.main.onRecover(r);
    assertThat(jo.desk.session().isDirty()).isTrue();
  }

  @Test
  void anEditWhileClosingSavesIsAskedAbout() {
    var pat = slow();
    pat.main.open(file);
    pat.diskAnswers();
    pat.edit("One");
    pat.main.onClose();
    pat.choose("Save");
    pat.edit("Two, typed while the share was slow");
    pat.diskAnswers();
    assertThat(pat.left).as("left with unsaved edit; on disk: " + onDisk(file).title()).isFalse();
  }

  @Test
  void aLateSaveOfWhatWasViewedLeavesAnotherCaseAlone() {
    jo.main.open(file);
    var pat = slow();
    pat.main.open(file);
    pat.diskAnswers();
    pat.choose("View only");
    pat.answer = folder.resolve("copy.case.json");
    pat.main.onCommand(Command.SAVE_AS);
    pat.main.openExample("kent-2014");
    pat.edit("My hour of work");
    pat.diskAnswers();
    assertThat(pat.title()).isEqualTo("My hour of work");
  }

  @Test
  void anEditWhileAFileIsReadIsAskedAbout() {
    var pat = slow();
    pat.main.open(file);
    pat.diskAnswers();
    var b = second("b.case.json", "B");
    pat.main.arrived(List.of(b));
    pat.edit("Typed while B was being read");
    pat.timePasses();
    pat.diskAnswers();
    assertThat(pat.title().equals("B") && pat.message() == null).as("edit lost unasked").isFalse();
  }

  @Test
  void aFileWhoseEndingIsCompletedIsAskedAbout() {
    second("budget.case.json", "Somebody's budget");
    jo.main.open(file);
    jo.answer = folder.resolve("budget"); // no such file: the system asks nothing
    jo.main.onCommand(Command.SAVE_AS);
    assertThat(onDisk(folder.resolve("budget.case.json")).title()).isEqualTo("Somebody's budget");
  }

  @Test
  void aLockTakenTooLateIsGivenBack() {
    var pat = slow();
    pat.main.open(file);
    pat.diskAnswers();
    pat.answer = folder.resolve("new.case.json");
    pat.main.onCommand(Command.SAVE_AS);
    pat.disk.removeFirst().run(); // saved; the lock is asked for
    pat.main.onCommand(Command.CLOSE);
    pat.diskAnswers();
    assertThat(folder.toFile().list()).doesNotContain(".new.case.json.lock");
  }

  @Test
  void openingTwiceQuicklyKeepsTheLock() {
    var pat = slow();
    pat.main.open(file);
    pat.main.open(file);
    pat.diskAnswers();
    assertThat(folder.toFile().list()).contains(".homes.case.json.lock");
  }

  @Test
  void aRefusedReopeningKeepsTheLock() throws IOException {
    jo.main.open(file);
    jo.edit("Jo's");
    Files.writeString(file, "{ broken");
    jo.main.open(file);
    assertThat(folder.toFile().list()).contains(".homes.case.json.lock");
  }

  @Test
  void aScenarioIsNotSavedOverACase() {
    jo.main.open(file);
    var c = onDisk(file);
    var sc =
        c.scenarios().stream().filter(s -> !s.id().equals(c.plan().id())).findFirst().orElseThrow();
    jo.desk.show(n -> n.withScenario(sc.id()));
    jo.answer = file;
    jo.main.onCommand(Command.SAVE_SCENARIO);
    assertThat(CaseFile.read(file))
        .as("bak: " + Files.exists(folder.resolve("homes.case.json.bak")))
        .isInstanceOf(ReadResult.Opened.class);
  }

  @Test
  void aPublicationIsNotSavedOverItsCaseUnderAnotherName() throws IOException {
    var link = folder.resolve("link.case.json");
    Files.createSymbolicLink(link, file);
    jo.main.open(link);
    jo.edit("x");
    jo.main.onCommand(Command.SAVE);
    assertThat(onDisk(file).history()).isNotEmpty();
    jo.answer = file;
    jo.main.onCommand(Command.PUBLISH);
    jo.choose("Choose where to save it…");
    assertThat(onDisk(file).history()).isNotEmpty();
  }

  @Test
  void aFileHandedOverWaitsForTheDialog() {
    jo.main.open(file);
    var y = second("y.case.json", "Y");
    jo.answer = folder.resolve("homes-2.case.json");
    jo.during = () -> jo.main.arrived(List.of(y));
    jo.main.onCommand(Command.SAVE_AS);
    assertThat(onDisk(jo.answer).title()).isEqualTo("Homes");
  }

  @Test
  void theirHistoryStays() {
    jo.main.open(file);
    var sams =
        org.casewright.session.Session.of(onDisk(file), file, null, InstantSource.fixed(now));
    sams.edit("Sam's", c -> c.withTitle("Sam's"));
    CaseFile.save(sams.draft("sam", "agreed with Finance on 3 March").written(), file);
    assertThat(onDisk(file).history()).anyMatch(r -> r.who().equals("sam"));
    jo.edit("Jo's");
    jo.main.onCommand(Command.SAVE);
    jo.choose("See what differs");
    jo.desk.carryOut(Command.SAVE);
    assertThat(onDisk(file).title()).isEqualTo("Jo's");
    assertThat(onDisk(file).history()).anyMatch(r -> r.who().equals("sam"));
  }

  @Test
  void aLockThatCannotBeReadIsNobodys() throws IOException {
    jo.main.open(file);
    Files.write(folder.resolve(".homes.case.json.lock"), new byte[0]);
    jo.timePasses();
    assertThat(jo.message()).isNull();
  }

  @Test
  void anEditBeforeTakingOverIsAskedAbout() {
    CaseLock.take(file, sitting("ann", 999_999_999), now.minus(Duration.ofHours(5)), Disk.REAL);
    folder
        .resolve(".homes.case.json.lock")
        .toFile()
        .setLastModified(now.minus(Duration.ofHours(5)).toEpochMilli());
    var pat = slow();
    pat.main.openExample("kent-2014");
    pat.main.open(file);
    pat.diskAnswers();
    pat.choose("Take over");
    pat.edit("Typed meanwhile");
    pat.diskAnswers();
    assertThat(pat.title().equals("Homes") && pat.message() == null).isFalse();
  }

  @Test
  void workIsBroughtBackOntoACopyToo() {
    sam.main.open(file);
    var r = lost(jo, onDisk(file).withTitle("Unsaved"), file);
    jo.main.onRecover(r);
    jo.choose("Open a copy");
    assertThat(jo.title()).isEqualTo("Unsaved");
  }

  @Test
  void openingOffersUnsavedWork() {
    lost(jo, onDisk(file).withTitle("Unsaved"), file);
    jo.answer = file;
    jo.main.onCommand(Command.OPEN);
    assertThat(jo.message()).isNotNull();
  }

  @Test
  void aRelativePathOffersUnsavedWorkToo() {
    lost(jo, onDisk(file).withTitle("Unsaved"), file);
    var rel = Path.of("").toAbsolutePath().relativize(file);
    jo.main.open(rel);
    assertThat(jo.message()).isNotNull();
  }

  @Test
  void aNamelessMachineAsksBeforeTakingOver() {
    var here = new Sitting("a", "user", "", -1, Instant.EPOCH);
    var other = new Sitting("b", "user", "", -1, Instant.EPOCH);
    CaseLock.take(file, other, now.minus(Duration.ofHours(3)), Disk.REAL);
    folder
        .resolve(".homes.case.json.lock")
        .toFile()
        .setLastModified(now.minus(Duration.ofHours(3)).toEpochMilli());
    var p = new Person(here);
    p.main.open(file);
    assertThat(p.message()).isNotNull();
  }

  @Test
  void aWindowOfMineThatSleptIsAskedAbout() {
    var other = sitting("jo", ProcessHandle.current().pid());
    var running =
        new Sitting("jo-9", "jo", "LAPTOP-jo", ProcessHandle.current().pid(), other.processStart());
    CaseLock.take(file, running, now.minus(Duration.ofHours(3)), Disk.REAL);
    folder
        .resolve(".homes.case.json.lock")
        .toFile()
        .setLastModified(now.minus(Duration.ofHours(3)).toEpochMilli());
    jo.main.open(file);
    assertThat(jo.message()).isNotNull();
  }
}
