package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.casewright.file.FailingDisk.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The law of saving: whichever call of a save the disk refuses, and however, the old file or the
/// new one stands whole under its name, and what the result says is so.
class EveryFaultTest {

  private static final byte[] OLD =
      "the old version, which is the longer one".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW = "the new version".getBytes(StandardCharsets.UTF_8);

  /// Where nobody can see whether the old file is still there, the new one is never thrown away.
  private static final Pattern BESIDE = Pattern.compile("stands\\s+whole beside it as (\\S+);");

  private static final Logger LOG = Logger.getLogger(StateFile.class.getName());

  @TempDir private Path folder;

  @BeforeAll
  static void hush() {
    LOG.setLevel(Level.OFF);
  }

  @AfterAll
  static void speakAgain() {
    LOG.setLevel(null);
  }

  private Path file() {
    return folder.resolve("a.case.json");
  }

  private void clear() throws IOException {
    for (var file : Disk.REAL.list(folder)) {
      Files.delete(file);
    }
  }

  private List<String> names() throws IOException {
    return Disk.REAL.list(folder).stream().map(Beside::nameOf).toList();
  }

  @ParameterizedTest
  @EnumSource
  void anOldFileIsWholeOrReplaced(Fault fault) throws IOException {
    var counted = FailingDisk.none();
    Files.write(file(), OLD);
    var stamp = Stamp.of(file()).orElseThrow();
    new SafeSave(counted).save(NEW, file(), Expecting.content(stamp));
    assertThat(counted.calls()).isGreaterThan(12);

    for (var call = 0; call < counted.calls(); call++) {
      clear();
      Files.write(file(), OLD);
      Files.writeString(folder.resolve("a.case.json.bak"), "older");
      var disk = new FailingDisk(call, fault);
      var saving = new SafeSave(disk).save(NEW, file(), Expecting.content(stamp));
      holds(disk, saving, Optional.of(OLD), "call " + call + " " + disk.refused);
      assertThat(folder.resolve("a.case.json.bak"))
          .content()
          .isIn("older", new String(OLD, StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNewFileIsWholeOrNotThere(Fault fault) throws IOException {
    var counted = FailingDisk.none();
    new SafeSave(counted).save(NEW, file());
    for (var call = 0; call < counted.calls(); call++) {
      clear();
      var disk = new FailingDisk(call, fault);
      var saving = new SafeSave(disk).save(NEW, file(), Expecting.anything());
      holds(disk, saving, Optional.empty(), "call " + call + " " + disk.refused);
    }
  }

  private void holds(
      FailingDisk disk, CaseFile.Saving saving, Optional<byte[]> before, String where)
      throws IOException {
    assertThat(disk.struck()).as(where).isTrue();
    switch (saving.result()) {
      case SaveResult.Saved _ -> {
        assertThat(file()).as(where).hasBinaryContent(NEW);
        assertThat(saving.stamp()).as(where).isEqualTo(Stamp.of(file()).orElseThrow());
      }
      case SaveResult.Failed(var sentence) -> {
        if (before.isPresent()) {
          assertThat(file()).as(where).hasBinaryContent(before.get());
        } else {
          assertThat(file()).as(where).doesNotExist();
        }
        assertThat(sentence)
            .as(where)
            .matches("a\\.case\\.json .+[.;] .+\\.")
            .containsAnyOf(disk.fault().words, "read-only");
        var left = BESIDE.matcher(sentence);
        if (left.find()) {
          assertThat(folder.resolve(left.group(1))).as(where).hasBinaryContent(NEW);
          Files.delete(folder.resolve(left.group(1)));
        }
      }
      case SaveResult.ChangedOnDisk changed -> assertThat(changed).as(where).isNull();
    }
    if (!disk.refused.contains("deleteIfExists")) {
      assertThat(names()).as(where).isSubsetOf("a.case.json", "a.case.json.bak");
    }
  }

  /// What the program remembers of its user is there, as it was or as it is, and nothing is thrown.
  @ParameterizedTest
  @EnumSource
  void settingsAndRecentCasesStayReadable(Fault fault) throws IOException {
    var settings = folder.resolve("settings.json");
    var recent = folder.resolve("recent.json");
    var calls = 25;
    var failed = 0;
    for (var call = 0; call < calls; call++) {
      clear();
      new Settings(settings).keep("appearance", "LIGHT");
      new RecentCases(recent).remember(recent("old"));

      var disk = new FailingDisk(call, fault);
      new Settings(settings, disk).keep("appearance", "DARK");
      assertThat(new Settings(settings).get("appearance"))
          .as("call %d %s", call, disk.refused)
          .hasValueSatisfying(value -> assertThat(value).isIn("DARK", "LIGHT"));
      failed += disk.struck() ? 1 : 0;

      var other = new FailingDisk(call, fault);
      new RecentCases(recent, other).remember(recent("new"));
      assertThat(new RecentCases(recent).all())
          .as("call %d %s", call, other.refused)
          .isNotEmpty()
          .allSatisfy(each -> assertThat(each.title()).isIn("old", "new"));
    }
    assertThat(failed).isGreaterThan(10);
  }

  private RecentCases.Recent recent(String title) {
    return new RecentCases.Recent(folder.resolve(title), title, "", Instant.EPOCH);
  }
}
