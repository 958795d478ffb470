package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.casewright.file.CaseFile;
import org.casewright.file.CaseLock;
import org.casewright.file.Disk;
import org.casewright.file.ReadResult;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.ScenarioFile;
import org.casewright.file.Sitting;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.Replacement;
import org.casewright.model.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that belong to several people, and work that was not saved.
class FileJourneysTest extends WindowTest {

  private static final String NUMBER = "edge-children";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void aFile() {
    file = folder.resolve("ours.case.json");
    CaseFile.save(Examples.open("nottingham-2022"), file);
  }

  private static BusinessCase onDisk(Path file) {
    return ((ReadResult.Opened) CaseFile.read(file)).businessCase();
  }

  private static BusinessCase with(BusinessCase in, String number) {
    return in.withValue(in.plan().id(), NUMBER, Series.of(number));
  }

  private String said() {
    return lookup("#message").query().isVisible()
        ? lookup("#message .heading").<Label>query().getText()
        : "";
  }

  private List<String> lines() {
    settle();
    return lookup("#register .label").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  /// All words in the window.
  private List<String> everything() {
    return lookup(node -> node instanceof Text).queryAllAs(Text.class).stream()
        .map(Text::getText)
        .toList();
  }

  private void door(String name) {
    clickOn(
        lookup(".door-name")
            .match(node -> node instanceof Labeled labeled && labeled.getText().equals(name))
            .<Labeled>query());
    arrived();
  }

  @Test
  void workThatWasNotSavedComesBackAndIsSaved() {
    var gone = new Sitting("gone", Sitting.here().who(), "elsewhere", 1, Instant.EPOCH);
    new RecoveryFolder(home().resolve("recovery"), Disk.REAL)
        .write(
            gone,
            new RecoveryFolder.Of(file, null, null),
            with(onDisk(file), "41"),
            Instant.parse("2026-03-01T09:00:00Z"));
    interact(main::showStart);
    waitUntil(() -> lookup("#lost").query().isVisible());
    door(onDisk(file).title());

    assertThat(lookup("#register").query().isVisible()).isTrue();
    assertThat(lines()).anyMatch(line -> line.contains("35 → 41"));
    keys(KeyCode.CONTROL, KeyCode.S);
    arrived();
    assertThat(onDisk(file))
        .satisfies(
            now ->
                assertThat(now.assumption(NUMBER).orElseThrow().value())
                    .isEqualTo(Series.of("41")));
    interact(main::showStart);
    arrived();
    assertThat(lookup("#lost").query().isVisible()).isFalse();
  }

  @Test
  void aFileThatSomebodyElseHasOpenIsLookedAt() {
    var sam = new Sitting("sam", "Sam Carter", "LAPTOP-7", 1, Instant.EPOCH);
    CaseLock.take(file, sam, Instant.now(), Disk.REAL);
    openFile(file);
    assertThat(said()).isEqualTo("ours.case.json is open elsewhere");
    answer("View only");
    assertThat(everything()).anyMatch(words -> words.endsWith("ours.case.json, view only"));
    type(NUMBER, "41");
    assertThat(onDisk(file).assumption(NUMBER).orElseThrow().value()).isEqualTo(Series.of("35"));
  }

  @Test
  void whatSomebodyElseHasSavedIsTakenOverLineByLineAndThenSaved() {
    openFile(file);
    type(NUMBER, "41");
    CaseFile.save(onDisk(file).withTitle("Theirs"), file);
    keys(KeyCode.CONTROL, KeyCode.S);
    arrived();
    assertThat(said()).isEqualTo("ours.case.json has been saved by somebody else");
    assertThat(onDisk(file).title()).isEqualTo("Theirs");
    answer("See what differs");
    assertThat(lines()).anyMatch(line -> line.contains("Theirs"));
    keys(KeyCode.CONTROL, KeyCode.S);
    arrived();
    assertThat(onDisk(file).title()).isEqualTo(Examples.open("nottingham-2022").title());
    assertThat(onDisk(folder.resolve("ours.case.json.bak")).title()).isEqualTo("Theirs");
  }

  @Test
  void whatHasChangedIsListedAndOneOfItPutBack() {
    openFile(file);
    type(NUMBER, "41");
    keys(KeyCode.ALT, KeyCode.X);
    arrived();
    assertThat(lines()).anyMatch(line -> line.contains("35 → 41"));
  }

  @Test
  void aScenarioOfAColleagueIsBroughtIn() {
    openFile(file);
    var theirs = folder.resolve("theirs.scenario.json");
    var scenario = onDisk(file).allScenarios().get(1);
    ScenarioFile.save(
        scenario.withValue(NUMBER, Replacement.of(Series.of("44"))), "A copy", theirs);
    interact(() -> main.arrived(List.of(theirs)));
    arrived();
    assertThat(said()).isEqualTo("Bring in “%s”?".formatted(scenario.name()));
    answer("Replace the one here");
    keys(KeyCode.CONTROL, KeyCode.S);
    arrived();
    assertThat(onDisk(file).scenario(scenario.id()).orElseThrow().values().get(NUMBER))
        .isEqualTo(Replacement.of(Series.of("44")));
  }

  @Test
  void theApprovedPlanIsNamedAndStandsDashedInTheChart() {
    openFile(file);
    keys(KeyCode.ALT, KeyCode.N);
    assertThat(lookup("#inspector #name .text-input").<TextInputControl>query().isFocused())
        .isTrue();
    write("Cabinet, 22 February");
    keys(KeyCode.ENTER);
    clickOn(lookup("#inspector #approved").<Node>query());
    choose("Avoid children coming into care");
    type(NUMBER, "20");
    keys(KeyCode.ALT, KeyCode.G);
    settle();
    assertThat(everything()).anyMatch(words -> words.contains("dashed: “Cabinet, 22 February”"));
    keys(KeyCode.CONTROL, KeyCode.S);
    arrived();
    assertThat(onDisk(file).approved().orElseThrow().name()).isEqualTo("Cabinet, 22 February");
    assertThat(onDisk(file).history()).hasSize(1);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("ours.case.json", "ours.case.json.bak", ".ours.case.json.lock");
  }
}
