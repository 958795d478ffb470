package org.casewright.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.library.Examples;
import org.casewright.model.Series;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

  private final Queue<Runnable> pulse = new ArrayDeque<>();
  private final Session session = session("nottingham-2022");
  private final Desk desk = new Desk(session, pulse::add);

  private static Session session(String example) {
    return new Session(
        Examples.open(example), new Origin.Example(example), InstantSource.fixed(Instant.EPOCH));
  }

  private void children(String number) {
    desk.edit("Children " + number, c -> c.withValue("target", "edge-children", Series.of(number)));
  }

  @Test
  void tellsOncePerPulseHoweverMuchHasChanged() {
    var told = new int[1];
    desk.onChange(() -> told[0]++);
    children("36");
    children("37");
    desk.show(shown -> shown.withScenario("stretch"));

    assertThat(pulse).hasSize(1);
    pulse.remove().run();
    assertThat(told[0]).isEqualTo(1);
    children("38");
    assertThat(pulse).hasSize(1);
  }

  @Test
  void whileAGestureLastsEverythingIsComparedWithWhereItBegan() {
    children("30");
    desk.beginGesture("drag");
    var began = desk.businessCase();
    children("31");
    children("30");
    assertThat(desk.caseBefore()).as("even where it is back").isSameAs(began);
    children("33");
    desk.endGesture("another");
    assertThat(desk.inGesture()).isTrue();
    desk.endGesture("drag");

    assertThat(session.changes()).hasSize(2);
    assertThat(desk.caseBefore()).isEqualTo(began);
  }

  @Test
  void aGestureThatIsCancelledLeavesTheCaseAsItWas() {
    var began = desk.businessCase();
    desk.beginGesture("drag");
    children("31");
    desk.cancelGesture("drag");

    assertThat(desk.businessCase()).isEqualTo(began);
    assertThat(desk.before()).isNull();
    assertThat(desk.inGesture()).isFalse();
  }

  @Test
  void whatIsShownFitsTheCaseAfterAnUndo() {
    desk.edit(
        "Remove the late one",
        c ->
            c.withStory(List.of())
                .withScenarios(
                    c.scenarios().stream().filter(s -> !s.id().equals("slip-6")).toList()));
    session.undo();
    desk.show(shown -> shown.withScenario("slip-6"));
    session.redo();

    assertThat(desk.shown().scenario()).isEqualTo("target");
  }

  @Test
  void anotherCaseBeginsWithItsPlanAndItsFirstOpportunity() {
    desk.show(shown -> shown.withScenario("stretch"));
    desk.open(session("kent-2015"));

    assertThat(desk.shown().scenario()).isEqualTo(desk.businessCase().plan().id());
    assertThat(desk.shown().selection()).isInstanceOf(Selection.Of.class);
  }

  @Test
  void aCaseWithNothingButCostsBeginsWithThem(@TempDir Path folder) throws IOException {
    var file =
        Files.writeString(
            folder.resolve("costs.case.json"),
            """
            { "casewright": 1, "title": "Costs", "timeline": { "firstYear": 2022, "years": 2 },
              "assumptions": [ { "id": "a", "label": "A", "unit": "£/year", "value": 100 } ],
              "costs": [ { "id": "k", "name": "K", "oneOff": { "amounts": "a" } } ] }
            """);
    var read = (ReadResult.Opened) CaseFile.read(file);
    desk.open(
        new Session(
            read.businessCase(), new Origin.Document(file), InstantSource.fixed(Instant.EPOCH)));
    assertThat(desk.shown().selection()).isEqualTo(Selection.Whole.COSTS);
  }

  @Test
  void noTwoCommandsShareTheirKeys() {
    var keys =
        Arrays.stream(Command.values()).map(Command::shortcut).filter(Objects::nonNull).toList();

    assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    assertThat(Command.values()).allMatch(command -> !command.text().isBlank());
  }
}
