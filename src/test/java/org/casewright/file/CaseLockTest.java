package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.casewright.file.CaseLock.HeldBy;
import org.casewright.file.CaseLock.StillOurs;
import org.casewright.file.CaseLock.Taken;
import org.casewright.file.CaseLock.Unavailable;
import org.casewright.file.FailingDisk.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseLockTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Sitting ME = Sitting.here();
  private static final Sitting OTHER =
      new Sitting("other", "Blessing Okafor", "FINANCE-7", 4711, NOON.minusSeconds(60));

  @TempDir private Path folder;

  private Path document() {
    return folder.resolve("a.case.json");
  }

  private Path lockFile() {
    return folder.resolve(".a.case.json.lock");
  }

  private static CaseLock.Taking take(Path document, Sitting who, Instant now) {
    return CaseLock.take(document, who, now, Disk.REAL);
  }

  private CaseLock taken(Sitting who, Instant now) throws IOException {
    var lock = ((Taken) take(document(), who, now)).lock();
    lockedAt(now);
    return lock;
  }

  private void lockedAt(Instant time) throws IOException {
    Files.setLastModifiedTime(lockFile(), FileTime.from(time));
  }

  private HeldBy held(Instant now) {
    return (HeldBy) take(document(), ME, now);
  }

  @Test
  void whoHasItOpenIsSaid() throws IOException {
    taken(OTHER, NOON);
    assertThat(held(NOON.plusSeconds(60))).isEqualTo(new HeldBy(OTHER, NOON, NOON, false));
    assertThat(CaseLock.holder(document(), ME, NOON, Disk.REAL))
        .contains(new HeldBy(OTHER, NOON, NOON, false));
    assertThat(CaseLock.holder(document(), OTHER, NOON, Disk.REAL)).isEmpty();
  }

  @Test
  void theSameSittingHasItAlready() throws IOException {
    taken(ME, NOON);
    assertThat(take(document(), ME, NOON)).isInstanceOf(Taken.class);
  }

  @Test
  void whatIsReleasedIsFree() throws IOException {
    taken(OTHER, NOON).release();
    assertThat(Disk.REAL.list(folder)).isEmpty();
    assertThat(take(document(), ME, NOON)).isInstanceOf(Taken.class);
  }

  @Test
  void aLinkHasTheLockOfItsDocument() throws IOException {
    Files.writeString(document(), "{}");
    var link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("a.case.json"));
    taken(OTHER, NOON);
    assertThat(take(link, ME, NOON)).isInstanceOf(HeldBy.class);
  }

  @Test
  void twoHoursOfSilenceMakeItStale() throws IOException {
    taken(OTHER, NOON);
    assertThat(held(NOON.plus(CaseLock.SILENCE).minusSeconds(1)).stale()).isFalse();
    assertThat(held(NOON.plus(CaseLock.SILENCE)).stale()).isTrue();
  }

  @Test
  void signsKeepItFresh() throws IOException {
    var lock = taken(OTHER, NOON);
    var later = NOON.plusSeconds(7000);
    assertThat(lock.sign(later)).isEqualTo(new StillOurs());
    lockedAt(later);
    assertThat(held(NOON.plus(CaseLock.SILENCE))).isEqualTo(new HeldBy(OTHER, NOON, later, false));
    assertThat(Disk.REAL.list(folder)).containsExactly(lockFile());
  }

  /// The clock of the holder, of the share and of this machine may all differ.
  @Test
  void theLaterOfTwoClocksCountsButNotTheFuture() throws IOException {
    taken(OTHER, NOON);
    var now = NOON.plus(Duration.ofHours(5));
    lockedAt(now.minusSeconds(30));
    assertThat(held(now).lastSign()).isEqualTo(now.minusSeconds(30));
    assertThat(held(now).stale()).isFalse();
    lockedAt(now.plusSeconds(90));
    assertThat(held(now).lastSign()).isEqualTo(now);
    assertThat(held(NOON.minusSeconds(10)).since()).isEqualTo(NOON.minusSeconds(10));
  }

  @Test
  void aProgramOfOursThatRunsNoMoreLeavesAStaleLock() throws Exception {
    var process = new ProcessBuilder("sleep", "60").start();
    var start = process.info().startInstant().orElse(Instant.now());
    var gone = new Sitting("gone", ME.who(), ME.machine(), process.pid(), start);
    taken(gone, NOON);
    assertThat(held(NOON).stale()).isFalse();
    process.destroyForcibly().waitFor();
    assertThat(held(NOON).stale()).isTrue();
    assertThat(new Sitting("x", ME.who(), "ELSEWHERE", process.pid(), start).isOver(ME)).isFalse();
    assertThat(new Sitting("x", "another", ME.machine(), process.pid(), start).isOver(ME))
        .isFalse();
  }

  /// Numbers of processes are given out again.
  @Test
  void anotherProgramOfTheSameNumberIsNotTheHolder() throws IOException {
    var before = ME.processStart().minus(Duration.ofDays(1));
    taken(new Sitting("gone", ME.who(), ME.machine(), ME.process(), before), NOON);
    assertThat(held(NOON).stale()).isTrue();
  }

  @Test
  void aStaleLockIsTakenOverAndItsHolderIsTold() throws IOException {
    var theirs = taken(OTHER, NOON);
    var later = NOON.plus(Duration.ofHours(3));
    assertThat(CaseLock.takeOver(document(), ME, NOON.plusSeconds(60), Disk.REAL))
        .isInstanceOf(HeldBy.class);
    var mine = CaseLock.takeOver(document(), ME, later, Disk.REAL);
    assertThat(mine).isInstanceOf(Taken.class);
    assertThat(theirs.sign(later))
        .isInstanceOfSatisfying(HeldBy.class, held -> assertThat(held.other()).isEqualTo(ME));
    theirs.release();
    assertThat(lockFile()).exists();
    assertThat(((Taken) mine).lock().sign(later)).isEqualTo(new StillOurs());
  }

  @Test
  void aLockSomebodyDeletedIsTakenAgain() throws IOException {
    var lock = taken(OTHER, NOON);
    Files.delete(lockFile());
    assertThat(lock.sign(NOON)).isEqualTo(new StillOurs());
    assertThat(held(NOON).other()).isEqualTo(OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[[[[",
        "{\"sitting\": 3}",
        "{\"since\": \"-999999999-01-01T00:00:00Z\", \"lastSign\": \"tomorrow\", \"process\": 1e99}"
      })
  void aSpoiltLockIsSomebodysUntilItsFileIsOld(String spoilt) throws IOException {
    Files.writeString(lockFile(), spoilt);
    lockedAt(NOON);
    var held = held(NOON.plusSeconds(60));
    assertThat(held.other().who()).isEqualTo("somebody");
    assertThat(held.since()).isEqualTo(NOON);
    assertThat(held.stale()).isFalse();
    assertThat(held(NOON.plus(CaseLock.SILENCE)).stale()).isTrue();
    assertThat(CaseLock.takeOver(document(), ME, NOON.plusSeconds(9000), Disk.REAL))
        .isInstanceOf(Taken.class);
  }

  @Test
  void aFolderThatCanOnlyBeReadIsNoHarm() {
    var taking =
        CaseLock.take(document(), ME, NOON, new FailingDisk(0, Fault.READ_ONLY_UNCHECKED_FOR_EVER));
    assertThat(taking)
        .isEqualTo(
            new Unavailable(
                "Others cannot see that you have a.case.json open (the disk can only be read); what"
                    + " they save meanwhile is noticed all the same."));
    assertThat(take(folder.resolve("none/a.case.json"), ME, NOON)).isInstanceOf(Unavailable.class);
  }

  /// Whichever call fails: no exception, and never two who both hold the lock.
  @ParameterizedTest
  @EnumSource
  void noFaultGivesTheLockToTwo(Fault fault) throws IOException {
    for (var call = 0; call < 12; call++) {
      Files.deleteIfExists(lockFile());
      var disk = new FailingDisk(call, fault);
      var where = "call " + call;
      var mine = CaseLock.take(document(), ME, NOON, disk);
      var theirs = take(document(), OTHER, NOON);
      assertThat(mine instanceof Taken && theirs instanceof Taken).as(where).isFalse();
      if (mine instanceof Taken(var lock)) {
        assertThat(lock.sign(NOON)).as(where).isNotInstanceOf(HeldBy.class);
        lock.release();
      }
    }
  }

  @Test
  void aLongNameHasALockToo() throws IOException {
    var document = folder.resolve("ü".repeat(120) + ".case.json");
    assertThat(take(document, OTHER, NOON)).isInstanceOf(Taken.class);
    assertThat(take(document, ME, NOON)).isInstanceOf(HeldBy.class);
    assertThat(Beside.nameOf(Disk.REAL.list(folder).getFirst()).getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(120);
  }

  @Test
  void aNameCannotSpoilTheScreen() {
    var hostile = new Sitting("x", "Eve\n\u202Egnp.exe" + "x".repeat(500), "\u0007PC", 1, NOON);
    assertThat(hostile.who()).hasSizeLessThan(70).doesNotContain("\n", "\u202E");
    assertThat(hostile.machine()).isEqualTo("PC");
    assertThat(ME.machine()).isEqualTo(Machine.name());
  }
}
