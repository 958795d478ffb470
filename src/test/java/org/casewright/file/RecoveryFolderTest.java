package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.casewright.file.FailingDisk.Fault;
import org.casewright.file.RecoveryFolder.Of;
import org.casewright.file.RecoveryFolder.Recovered;
import org.casewright.model.BusinessCase;
import org.casewright.model.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryFolderTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final BusinessCase CASE = BusinessCase.of("Unsaved", Timeline.of(2025, 3));
  private static final Sitting ME = Sitting.here();
  private static final Of NOTHING = new Of(null, null, null);

  /// A program of ours that was killed: no process has that number and began then.
  private static final Sitting CRASHED = crashed("crashed-1");

  @TempDir private Path temporary;

  private static Sitting crashed(String id) {
    var before = ME.processStart().minus(Duration.ofDays(1));
    return new Sitting(id, ME.who(), ME.machine(), ME.process(), before);
  }

  private Path folder() {
    return temporary.resolve("state").resolve("recovery");
  }

  private RecoveryFolder recovery() {
    return new RecoveryFolder(folder(), Disk.REAL);
  }

  private void write(Sitting sitting, BusinessCase businessCase, Instant when) {
    assertThat(recovery().write(sitting, NOTHING, businessCase, when))
        .isInstanceOf(SaveResult.Saved.class);
  }

  private List<Recovered> found(Instant now) {
    var left = recovery().left(ME, now);
    assertThat(left.sentences()).isEmpty();
    return left.found();
  }

  @Test
  void whatACrashLeftIsFoundWithWhereItBelongs() throws IOException {
    var document = Files.writeString(temporary.resolve("a “case”.case.json"), "{}");
    var of = new Of(document, null, Stamp.of(document).orElseThrow());
    recovery().write(CRASHED, of, CASE.withTitle("Older"), NOON.minusSeconds(9));
    recovery().write(CRASHED, of, CASE, NOON);
    assertThat(found(NOON.plusSeconds(60)))
        .containsExactly(new Recovered("crashed-1", of, NOON, ME.machine(), CASE));
    assertThat(Disk.REAL.list(folder())).hasSize(1);
  }

  @Test
  void workWithoutAFileIsFoundToo() {
    var of = new Of(null, "kent-2014", null);
    recovery().write(CRASHED, of, CASE, NOON);
    assertThat(found(NOON)).extracting(Recovered::of).containsExactly(of);
  }

  @Test
  void theNewestComesFirst() {
    write(crashed("older"), CASE, NOON.minusSeconds(60));
    write(crashed("newest"), CASE, NOON);
    write(crashed("oldest"), CASE, NOON.minusSeconds(3600));
    assertThat(found(NOON)).extracting(Recovered::id).containsExactly("newest", "older", "oldest");
  }

  @Test
  void whatIsDiscardedIsGone() throws IOException {
    write(CRASHED, CASE, NOON);
    write(crashed("other"), CASE, NOON);
    recovery().discard(CRASHED);
    recovery().discard("other");
    recovery().discard("never-there");
    assertThat(Disk.REAL.list(folder())).isEmpty();
    assertThat(found(NOON)).isEmpty();
  }

  @Test
  void aProgramThatRunsKeepsItsWork() {
    write(ME, CASE, NOON);
    var second = new Sitting("second", ME.who(), ME.machine(), ME.process(), ME.processStart());
    write(second, CASE, NOON);
    assertThat(found(NOON.plus(Duration.ofDays(3)))).isEmpty();
  }

  /// Not every machine has a name of its own, and unsaved work is not to wait for one.
  @Test
  void atAMachineWithoutANameItIsFoundAtOnce() {
    var nameless = new Sitting("me", ME.who(), "", ME.process(), ME.processStart());
    var before = ME.processStart().minus(Duration.ofDays(1));
    write(new Sitting("gone", ME.who(), "", ME.process(), before), CASE, NOON);
    write(new Sitting("other", ME.who(), "", ME.process(), ME.processStart()), CASE, NOON);
    assertThat(recovery().left(nameless, NOON).found())
        .extracting(Recovered::id)
        .containsExactly("gone");
  }

  @Test
  void atAnotherMachineTwoHoursOfSilenceCount() {
    write(new Sitting("away", ME.who(), "ELSEWHERE", ME.process(), NOON), CASE, NOON);
    assertThat(found(NOON.plus(CaseLock.SILENCE).minusSeconds(1))).isEmpty();
    assertThat(found(NOON.plus(CaseLock.SILENCE))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("org.casewright.file.CaseFiles#all")
  void everyCaseComesBackWhole(Path file) {
    var businessCase = CaseFiles.open(file);
    write(CRASHED, businessCase, NOON);
    assertThat(CaseFiles.written(found(NOON).getFirst().businessCase()))
        .isEqualTo(CaseFiles.written(businessCase));
  }

  /// A case may go as deep as a file may, and the file around it one level more.
  @Test
  void theDeepestCaseComesBack() {
    var deep = "[".repeat(63) + "]".repeat(63);
    var text =
        "{\"casewright\":1,\"title\":\"Deep\",\"timeline\":{\"firstYear\":2025,\"years\":1},"
            + "\"mine\":%s}".formatted(deep);
    var businessCase = CaseFiles.opened(CaseFile.read(text, "x")).businessCase();
    write(CRASHED, businessCase, NOON);
    assertThat(found(NOON)).extracting(Recovered::businessCase).containsExactly(businessCase);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"casewright\": 1}",
        "{\"casewright\": 1, \"recovery\": {}, \"case\": {\"casewright\": 1, \"title\": \"x\"}}",
        "{\"casewright\": 1, \"recovery\": {}, \"recovery\": {}, \"case\": {}}"
      })
  void aSpoiltOneIsPutAsideWithASentence(String spoilt) throws IOException {
    write(crashed("whole"), CASE, NOON);
    Files.writeString(folder().resolve("spoilt-1.recovery.json"), spoilt);
    var left = recovery().left(ME, NOON);
    assertThat(left.found()).extracting(Recovered::id).containsExactly("whole");
    var aside = folder().resolve("spoilt").resolve("spoilt-1.recovery.json");
    assertThat(aside).hasContent(spoilt);
    assertThat(left.sentences())
        .singleElement()
        .asString()
        .startsWith("Unsaved work could not be read and was put aside as " + aside + ". ")
        .matches("(?s).*[a-z0-9.]\\.");

    Files.writeString(folder().resolve("spoilt-1.recovery.json"), "second");
    assertThat(recovery().left(ME, NOON).sentences()).hasSize(1);
    assertThat(Disk.REAL.list(folder().resolve("spoilt"))).hasSize(2);
    assertThat(recovery().left(ME, NOON).sentences()).isEmpty();
  }

  /// Where it does not say whose it is, it is offered when it is old.
  @Test
  void aCaseWhoseHeaderIsSpoiltIsNotLost() throws IOException {
    Files.createDirectories(folder());
    var file =
        Files.writeString(
            folder().resolve("x.recovery.json"),
            "{\"casewright\": 1, \"recovery\": {\"when\": 7, \"stamp\": {\"size\": -3}},"
                + "\"case\": %s}".formatted(CaseFiles.written(CASE)));
    Files.setLastModifiedTime(file, FileTime.from(NOON));
    assertThat(found(NOON.plus(CaseLock.SILENCE)))
        .containsExactly(new Recovered("x", NOTHING, NOON, "", CASE));
  }

  @Test
  void whatANewerProgramWroteIsLeftAlone() throws IOException {
    Files.createDirectories(folder());
    var outer = folder().resolve("newer-1.recovery.json");
    var inner = folder().resolve("newer-2.recovery.json");
    Files.writeString(outer, "{\"casewright\": 99, \"work\": {}}");
    Files.writeString(inner, "{\"casewright\": 1, \"case\": {\"casewright\": 99}}");
    assertThat(found(NOON)).isEmpty();
    assertThat(outer).exists();
    assertThat(inner).exists();
  }

  @Test
  void whatIsNoneOfItsFilesIsLeftAlone() throws IOException {
    Files.createDirectories(folder().resolve("folder.recovery.json"));
    Files.writeString(folder().resolve("notes.txt"), "mine");
    assertThat(found(NOON)).isEmpty();
    assertThat(Disk.REAL.list(folder())).hasSize(2);
    assertThatThrownBy(() -> recovery().discard("../a"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatAKilledProgramWroteHalfIsTidied() throws IOException {
    Files.createDirectories(folder());
    var half = Beside.temporary(folder().resolve("crashed-9.recovery.json"), "new");
    Files.writeString(half, "{");
    Files.setLastModifiedTime(half, FileTime.from(NOON.minusSeconds(3000)));
    assertThat(found(NOON)).isEmpty();
    assertThat(half).exists();
    assertThat(found(NOON.plusSeconds(1000))).isEmpty();
    assertThat(half).doesNotExist();
  }

  /// Whichever call fails while work is kept: the work before or the new one is found.
  @ParameterizedTest
  @EnumSource
  void noFaultLosesBoth(Fault fault) {
    for (var call = 0; call < 12; call++) {
      write(CRASHED, CASE.withTitle("Before"), NOON);
      var disk = new FailingDisk(call, fault);
      var result =
          new RecoveryFolder(folder(), disk)
              .write(CRASHED, NOTHING, CASE.withTitle("After"), NOON.plusSeconds(9));
      assertThat(found(NOON.plusSeconds(10)))
          .as("call %d %s", call, disk.refused)
          .singleElement()
          .satisfies(
              each -> {
                var isSaved = result instanceof SaveResult.Saved;
                assertThat(each.businessCase().title()).isEqualTo(isSaved ? "After" : "Before");
              });
    }
  }

  /// Whichever call fails while it is looked for: nothing is thrown, and nothing is lost.
  @ParameterizedTest
  @EnumSource
  void noFaultOfALookLosesAnything(Fault fault) throws IOException {
    for (var call = 0; call < 12; call++) {
      write(CRASHED, CASE, NOON);
      Files.writeString(folder().resolve("spoilt-1.recovery.json"), "{");
      new RecoveryFolder(folder(), new FailingDisk(call, fault)).left(ME, NOON);
      assertThat(recovery().left(ME, NOON).found()).as("call " + call).hasSize(1);
      var aside = folder().resolve("spoilt");
      assertThat(Disk.REAL.list(aside)).as("call " + call).hasSize(call + 1);
    }
  }

  @Test
  void whatCannotBeKeptIsSaid() throws IOException {
    Files.writeString(temporary.resolve("state"), "a file where the folder should be");
    assertThat(recovery().write(ME, NOTHING, CASE, NOON))
        .isInstanceOfSatisfying(
            SaveResult.Failed.class,
            failed ->
                assertThat(failed.sentence())
                    .startsWith("Unsaved work cannot be kept in " + folder() + " (")
                    .endsWith("); save it yourself."));
    assertThat(found(NOON)).isEmpty();
  }
}
