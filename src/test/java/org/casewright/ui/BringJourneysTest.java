package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.casewright.file.CaseFile;
import org.casewright.library.Examples;
import org.casewright.ui.desk.Command;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A table of a file becomes part of the case.
class BringJourneysTest extends WindowTest {

  private void bring(String name, String csv) throws IOException {
    answers.open = Files.writeString(Files.createDirectories(home()).resolve(name), csv);
    interact(() -> main.onCommand(Command.BRING_TABLE));
  }

  private void opened() {
    waitUntil(() -> isInSight("#bring"));
  }

  private boolean says(String within, String words) {
    return lookup(within + " .label")
        .match(node -> node instanceof Labeled labeled && labeled.getText().contains(words))
        .match(Node::isVisible)
        .tryQuery()
        .isPresent();
  }

  private String button() {
    return lookup("#bring-add").<Button>query().getText();
  }

  private int assumptions() {
    choose("Assumptions");
    return lookup("#register").<TableView<?>>query().getItems().size();
  }

  @Test
  void bringInAssumptionsAndTakeThemBackWithOneUndo() throws IOException {
    var before = assumptions();
    bring(
        "table.csv",
        """
        Assumption;Unit;Value
        Mileage;£ per week;£12.50
        Panels;number;about 40
        Visits;number;9
        """);
    opened();
    assertThat(says("#bring-wrong", "C3, “about 40”: It is no number")).isTrue();
    assertThat(says("#bring-row-2", "New: £12.50 a week")).isTrue();
    assertThat(button()).isEqualTo("Bring in 2 rows");

    interact(() -> lookup("#bring-row-4 .check-box").<CheckBox>query().fire());
    assertThat(button()).isEqualTo("Bring in 1 row");
    assertThat(says("#bring-row-4", "Left out, because you say so.")).isTrue();
    interact(() -> lookup("#bring-row-4 .check-box").<CheckBox>query().fire());
    interact(() -> lookup("#bring-add").<Button>query().fire());
    waitUntil(() -> !isInSight("#bring"));

    assertThat(assumptions()).isEqualTo(before + 2);
    push(KeyCode.SHORTCUT, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(assumptions()).isEqualTo(before);
  }

  @Test
  void aLineOfTheCaseTakesTheAmountsOfALaterTableInOneStep() throws IOException {
    bring("first.csv", "Description;2025/26;2026/27\nRooms let;£100,000;£200,000\n");
    opened();
    interact(() -> lookup("#bring-add").<Button>query().fire());
    waitUntil(() -> !isInSight("#bring"));

    bring("later.csv", "Description;2026/27\nRooms let;£220,000\n");
    opened();
    assertThat(says("#bring-row-2", "Stays as it is. The table would change it: 2026/27 £200k"))
        .isTrue();
    assertThat(lookup("#bring-add").<Button>query().isDisabled()).isTrue();
    interact(
        () -> {
          ComboBox<?> known = lookup("#bring-lines .combo-box").query();
          known.getSelectionModel().select(1);
        });
    assertThat(says("#bring-row-2", "Changes “Rooms let”: 2026/27 £200k → £220k")).isTrue();
    interact(() -> lookup("#bring-add").<Button>query().fire());
    waitUntil(() -> !isInSight("#bring"));
    settle();
    assertThat(isThere("#workstreams .label", "Rooms let")).isTrue();
    push(KeyCode.SHORTCUT, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();

    bring("later.csv", "Description;2026/27\nRooms let;£200,000\n");
    opened();
    assertThat(says("#bring-row-2", "and says the same.")).isTrue();
    push(KeyCode.ESCAPE);
  }

  @Test
  void aDroppedTableIsBroughtInAndACaseWaitsUntilThatIsDone() throws IOException {
    var homes = Files.createDirectories(home()).resolve("homes.case.json");
    CaseFile.save(Examples.open("kent-2015").withTitle("Homes"), homes);
    var table = Files.writeString(home().resolve("t.csv"), "Assumption;Value\nMileage;12\n");
    interact(() -> main.arrived(List.of(table)));
    opened();
    assertThat(button()).isEqualTo("Bring in 1 row");

    interact(() -> main.arrived(List.of(homes)));
    arrived();
    assertThat(main.title().get()).doesNotContain("Homes");
    interact(() -> lookup("#bring-add").<Button>query().fire());
    arrived();
    assertThat(lookup("#message .heading").<Labeled>query().getText())
        .as("what has just been brought in is not lost")
        .isEqualTo("Save your changes before opening another case?");
    answer("Do not save");
    waitUntil(() -> main.title().get().startsWith("Homes"));
  }

  @Test
  void whatAColumnMeansCanBeChanged() throws IOException {
    bring("table.csv", "Thing;Much\nMileage;12\n");
    opened();
    assertThat(says("#bring-said", "Say which column has the numbers")).isTrue();
    assertThat(lookup("#bring-add").<Button>query().isDisabled()).isTrue();
    interact(
        () -> {
          ComboBox<?> meaning = lookup("#bring-column-1 .combo-box").query();
          meaning.getSelectionModel().select(4); // Value
        });
    assertThat(says("#bring-row-2", "New: 12")).isTrue();
    push(KeyCode.ESCAPE);
    waitUntil(() -> !isInSight("#bring"));
  }

  @Test
  void aFileThatIsNoTableIsRefusedWithASentence() throws IOException {
    bring("table.csv", "");
    waitUntil(() -> says(".message", "table.csv is empty."));
    assertThat(isInSight("#bring")).isFalse();
  }
}
