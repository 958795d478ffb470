package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.casewright.library.Examples;
import org.casewright.soak.Watch;
import org.casewright.ui.desk.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What people do first, from a plain start.
class StartJourneysTest extends WindowTest {

  @Override
  void begin() {
    // Nothing: the start page.
  }

  private boolean atStart() {
    return lookup("#start").tryQuery().isPresent();
  }

  private void tick(String template) {
    clickOn(lookup("#template-" + template).<CheckBox>query());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Button startButton() {
    return lookup("#start-case").query();
  }

  @Test
  void aFirstLiveChartFromTwoTicks() {
    assertThat(atStart()).isTrue();
    assertThat(stage.getTitle()).isEqualTo("Casewright");
    assertThat(startButton().getText()).isEqualTo("Start empty");

    tick("net-foster-carers");
    tick("block-beds");
    assertThat(startButton().getText()).isEqualTo("Start with 2 opportunities");
    clickOn(startButton());
    waitUntil(() -> !atStart());

    assertThat(headline("Gross benefit")).matches("£[0-9.]+m");
    assertThat(cell("gross benefit", "2032/33")).matches("[0-9.]+").isNotEqualTo("0.00");
    assertThat(lookup("#inspector .heading").<Label>query().getText())
        .isEqualTo("More foster carers, net of leavers");
    assertThat(lookup(".chart-card .heading").<Label>query().getText()).isNotBlank();
    assertThat(stage.getTitle())
        .as("closing now would lose it")
        .isEqualTo("New business case, not saved — Casewright");
  }

  /// Outside the window no colours are known: JavaFX would warn of each that it does not find.
  @Test
  void whatIsOpenedBehindTheStartPageIsNotStyledThere() {
    interact(() -> main.openExample("nottingham-2022"));
    settle();
    interact(main::showStart);
    try (var watch = new Watch()) {
      interact(() -> main.openExample("kent-2015"));
      settle();
      assertThat(watch.seen()).isEmpty();
    }
  }

  /// Outside it a list fills itself with rows of no style, and JavaFX complains of their number.
  @Test
  void aListToChooseFromIsFilledInTheWindow() {
    interact(() -> main.openExample("leicestershire-2014"));
    choose("Savings area S1");
    interact(() -> main.onCommand(Command.DELIVER_ONLY));
    settle();
    push(KeyCode.ESCAPE);
    try (var watch = new Watch()) {
      interact(() -> main.onCommand(Command.KEYS));
      settle();
      push(KeyCode.ESCAPE);
      assertThat(watch.seen()).isEmpty();
    }
  }

  @Test
  void byKeyboardAlone() {
    press(KeyCode.SHORTCUT, KeyCode.N).release(KeyCode.N, KeyCode.SHORTCUT);
    assertThat(lookup("#new-title").<TextField>query().isFocused()).isTrue();
    write("Fostering first");
    for (var field = 0; field < 4; field++) {
      press(KeyCode.TAB).release(KeyCode.TAB);
    }
    press(KeyCode.SPACE).release(KeyCode.SPACE);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitUntil(() -> !atStart());

    assertThat(stage.getTitle()).startsWith("Fostering first");
    assertThat(stage.getScene().getFocusOwner()).isSameAs(lookup("#workstreams").query());
  }

  @Test
  void theProposedTitleIsTypedOverHoweverOneComesToIt() {
    var title = lookup("#new-title").<TextField>query();
    clickOn(title);
    write("Hubs");
    assertThat(title.getText()).isEqualTo("Hubs");
    sleep(700); // else it would be a double click, which selects the word
    clickOn(title);
    write("!");
    assertThat(title.getText()).as("a second click places the caret").contains("Hubs");

    clickOn(lookup("#new-organisation").<TextField>query());
    press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
    write("Doors");
    assertThat(title.getText()).isEqualTo("Doors");
  }

  @Test
  void whatIsWrongIsSaidAndTheKeyboardGoesThere() {
    var years = lookup("#new-years").<TextField>query();
    interact(() -> years.setText("many"));
    clickOn(startButton());
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(atStart()).isTrue();
    assertThat(years.isFocused()).isTrue();
    assertThat(text("#start", "Type how many years the case runs, from 1 to 30.")).isNotNull();
  }

  @Test
  void anExample() {
    clickOn(door("Kent 2015"));
    waitUntil(() -> !atStart());
    assertThat(stage.getTitle()).isEqualTo("0–25 Unified Programme — Casewright");
  }

  @Test
  void aRecentCaseOneThatIsGoneAndBack(@TempDir Path folder) throws Exception {
    var here = Files.write(folder.resolve("here.case.json"), Examples.bytes("kent-2015"));
    var gone = Files.write(folder.resolve("gone.case.json"), Examples.bytes("nottingham-2022"));
    openFile(gone);
    openFile(here);
    Files.delete(gone);
    waitUntil(() -> !atStart());

    interact(main::showStart);
    waitUntil(() -> !lookup(".gone").queryAll().isEmpty());
    clickOn(lookup(".gone .button").<Button>query());
    waitUntil(() -> lookup(".gone").queryAll().isEmpty());
    assertThat(lookup("#recents .door").queryAll()).hasSize(1);

    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    waitUntil(() -> !atStart());
  }

  @Test
  void aFileThatCannotBeOpenedLeavesTheStartPage() {
    openFile(Path.of("nowhere.case.json"));
    answer("Back to the start page");
    assertThat(atStart()).isTrue();
  }

  private Node door(String name) {
    return lookup(".door-name")
        .match(node -> node instanceof Labeled labeled && labeled.getText().equals(name))
        .query();
  }
}
