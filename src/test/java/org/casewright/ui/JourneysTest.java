package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What people come to the window for, done as they do it.
class JourneysTest extends WindowTest {

  @Test
  void openTheExampleAndSeeItsFigures() {
    assertThat(headline("Gross benefit")).isEqualTo("£11.24m");
    assertThat(headline("Net benefit")).isEqualTo("£10.61m");
    assertThat(headline("Cumulative net to 2025/26")).isEqualTo("£11.75m");
    assertThat(cell("gross benefit", "2025/26")).isEqualTo("9.32");
    assertThat(cell("programme cost", "2029/30")).isEqualTo("−0.63");
    assertThat(change("Gross benefit")).as("nothing has changed yet").isEmpty();
  }

  @Test
  void typeAnotherNumberAndSeeHeadlineTableAndChartChange() {
    var before = picture();

    type("edge-children", "40");
    waitUntil(() -> headline("Gross benefit").equals("£12.15m"));

    assertThat(change("Gross benefit")).isEqualTo("+£0.90m");
    assertThat(cell("gross benefit", "2029/30")).isEqualTo("12.15");
    assertThat(differ(before, picture())).as("the chart is drawn anew").isTrue();
    assertThat(stage.getTitle()).contains("not saved");
  }

  @Test
  void dragASliderTakeItBackWithEscapeAndDragItAgain() {
    var thumb = thumb("edge-children");
    var before = picture();
    moveTo(thumb.getCenterX(), thumb.getCenterY()).press(MouseButton.PRIMARY).moveBy(40, 0);
    waitUntil(() -> !headline("Gross benefit").equals("£11.24m"));
    assertThat(change("Gross benefit")).startsWith("+£");
    assertThat(field("edge-children").getText()).isNotEqualTo("35");
    assertThat(differ(before, picture())).isTrue();

    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    waitUntil(() -> headline("Gross benefit").equals("£11.24m"));
    moveBy(20, 0).release(MouseButton.PRIMARY);
    assertThat(headline("Gross benefit")).as("given up for good").isEqualTo("£11.24m");
    assertThat(field("edge-children").getText()).isEqualTo("35");

    var again = thumb("edge-children");
    moveTo(again.getCenterX(), again.getCenterY()).press(MouseButton.PRIMARY);
    moveBy(-15, 0).moveBy(-15, 0).release(MouseButton.PRIMARY);
    waitUntil(() -> change("Gross benefit").startsWith("−£"));
    press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
    waitUntil(() -> headline("Gross benefit").equals("£11.24m"));
    assertThat(stage.getTitle()).as("the whole drag was one step").doesNotContain("not saved");
  }

  @Test
  void undoAndRedoFromTheKeyboardEvenInsideAField() {
    type("edge-weeks", "208");
    waitUntil(() -> !headline("Gross benefit").equals("£11.24m"));
    var changed = headline("Gross benefit");

    press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
    waitUntil(() -> headline("Gross benefit").equals("£11.24m"));
    assertThat(field("edge-weeks").getText()).isEqualTo("156");

    press(KeyCode.SHORTCUT, KeyCode.Y).release(KeyCode.Y, KeyCode.SHORTCUT);
    waitUntil(() -> headline("Gross benefit").equals(changed));
    assertThat(field("edge-weeks").getText()).isEqualTo("208");
  }

  @Test
  void aWrongNumberIsSaidBesideTheFieldAndTheLastGoodOneStays() {
    type("edge-children", "a lot");
    waitUntil(() -> !problem("edge-children").isEmpty());

    assertThat(problem("edge-children")).isEqualTo("“a lot” is not a number; type one such as 35.");
    assertThat(headline("Gross benefit")).isEqualTo("£11.24m");

    type("edge-children", "-5");
    waitUntil(() -> problem("edge-children").contains("0 or more"));
    assertThat(headline("Gross benefit")).isEqualTo("£11.24m");

    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    waitUntil(() -> problem("edge-children").isEmpty());
    assertThat(field("edge-children").getText()).isEqualTo("35");
  }

  private String problem(String assumption) {
    return lookup("#field-" + assumption + " .problem").<Label>query().getText();
  }

  @Test
  void theFigureChosenInTheTableIsExplainedByItsKeys() {
    var cells = lookup("#table-twin .figure.table-cell").queryAll();
    clickOn(cells.stream().filter(Node::isVisible).skip(1).findFirst().orElseThrow());
    push(KeyCode.SHORTCUT, KeyCode.E);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(lookup("#pick").query().isVisible()).as("nothing is asked").isFalse();
    waitUntil(() -> isThere("#inspector .quiet", "How it comes about"));

    choose("More foster carers, net");
    push(KeyCode.SHORTCUT, KeyCode.E);
    waitUntil(() -> lookup("#pick").query().isVisible());
    push(KeyCode.ESCAPE);
  }

  @Test
  void aStartIsTypedAsAMonth() {
    choose("More foster carers, net");
    assertThat(field("first-carers").getText()).isEqualTo("Feb 2023");

    type("first-carers", "May 2023");
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitUntil(() -> stage.getTitle().contains("not saved"));

    assertThat(change("Cumulative net")).startsWith("−£");
    assertThat(field("first-carers").getText()).isEqualTo("May 2023");
  }

  @Test
  void saveUnderANewNameAndOpenItAgain(@TempDir Path folder) {
    answers.save = folder.resolve("ours");
    type("edge-children", "40");
    waitUntil(() -> stage.getTitle().contains("not saved"));

    press(KeyCode.SHORTCUT, KeyCode.S).release(KeyCode.S, KeyCode.SHORTCUT);
    waitUntil(() -> !stage.getTitle().contains("not saved"));

    var saved = folder.resolve("ours.case.json");
    assertThat(CaseFile.read(saved)).isInstanceOf(ReadResult.Opened.class);
    openFile(Path.of("nowhere.case.json"));
    assertThat(lookup("#message .heading").<Label>query().getText())
        .isEqualTo("nowhere.case.json cannot be opened");
    answer("Back to the case");

    answers.open = saved;
    press(KeyCode.SHORTCUT, KeyCode.O).release(KeyCode.O, KeyCode.SHORTCUT);
    waitUntil(() -> change("Gross benefit").isEmpty());
    assertThat(headline("Gross benefit")).isEqualTo("£12.15m");
    assertThat(field("edge-children").getText()).isEqualTo("40");
  }

  @Test
  void switchTheScenarioAndChangeItThereOnly() {
    interact(
        () -> {
          var scenarios = lookup("#scenarios").<ComboBox<?>>query();
          scenarios.getSelectionModel().select(1);
        });
    waitUntil(() -> headline("Gross benefit").equals("£16.12m"));
    assertThat(field("edge-children").getText()).isEqualTo("50");

    clickOn(lookup("#field-edge-children .give-back").<Button>query());
    waitUntil(() -> field("edge-children").getText().equals("35"));
    var stretch = headline("Gross benefit");

    press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);
    waitUntil(() -> headline("Gross benefit").equals("£11.24m"));
    assertThat(stretch).isNotEqualTo("£16.12m");
  }

  @Test
  void leaveAnOpportunityOutOfAScenarioWithTheKeyboard() {
    press(KeyCode.ALT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);
    waitUntil(() -> headline("Gross benefit").equals("£16.12m"));
    choose("Avoid children coming into care");
    press(KeyCode.SPACE).release(KeyCode.SPACE);
    waitUntil(() -> !headline("Gross benefit").equals("£16.12m"));

    assertThat(cell("edge-of-care", "2029/30")).isEqualTo("0.00");
  }

  @Test
  void closingAsksAboutChangesAndKeepsTheWindowWhenAsked(@TempDir Path folder) throws Exception {
    type("edge-children", "40");
    waitUntil(() -> stage.getTitle().contains("not saved"));

    interact(main::onClose);
    assertThat(lookup("#message .heading").<Label>query().getText())
        .isEqualTo("Save your changes before closing?");
    answer("Cancel");
    assertThat(stage.isShowing()).isTrue();

    answers.save = folder.resolve("kept.case.json");
    interact(main::onClose);
    answer("Save");
    waitUntil(() -> !stage.isShowing());
    assertThat(Files.readString(answers.save)).contains("\"value\": 40");
  }

  private static Path costOfAMonth(Path folder) throws Exception {
    return Files.writeString(
        folder.resolve("cost.case.json"),
        """
        { "casewright": 1, "title": "Only a cost", "timeline": { "firstYear": 2022, "years": 3 },
          "assumptions": [
            { "id": "team", "label": "Team", "unit": "£/year", "value": 1000 },
            { "id": "from", "label": "First month", "unit": "months", "value": 3 } ],
          "costs": [
            { "id": "run", "name": "Run", "recurring": { "perYear": "team", "from": "from" } } ] }
        """);
  }

  @Test
  void aFieldThatChangesTheWordsAboveItKeepsTheKeyboard(@TempDir Path folder) throws Exception {
    var file = costOfAMonth(folder);
    openFile(file);
    choose("Costs");
    press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    choose("Run");
    var before = field("from");

    type("from", "May 2022");
    waitUntil(() -> stage.getTitle().contains("not saved"));

    assertThat(field("from")).isSameAs(before);
    assertThat(before.isFocused()).isTrue();
    assertThat(before.getText()).isEqualTo("May 2022");
    assertThat(text("#inspector", "Every month from May 2022 to the last month.")).isNotNull();
  }

  @Test
  void escapeLeavesAMessageTheHarmlessWayAndTheKeyboardGoesBack(@TempDir Path folder)
      throws Exception {
    answers.open = costOfAMonth(folder);
    clickOn(field("edge-children"));
    openFile(Path.of("nowhere.case.json"));
    waitUntil(() -> lookup("#message").query().isVisible());

    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    waitUntil(() -> !lookup("#message").query().isVisible());

    assertThat(stage.getTitle()).as("no other file is opened").startsWith("Children's");
    assertThat(field("edge-children").isFocused()).isTrue();
  }

  @Test
  void ofAYearlySeriesTheNumberThatIsWrongIsTheOneMarked() {
    interact(() -> main.openExample("kent-2015"));
    waitUntil(() -> lookup("#inspector .by-year .number-field").queryAll().size() == 5);
    var years =
        lookup("#inspector .by-year .number-field").queryAllAs(TextField.class).stream().toList();
    clickOn(years.get(2));
    interact(years.get(2)::selectAll);
    write("lots");
    clickOn(years.get(3));
    write("x");
    interact(() -> main.scaleText(1.1));
    waitUntil(() -> isWrong(years.get(3)));
    assertThat(isWrong(years.get(2))).as("only the last one is spoken of").isFalse();

    clickOn(years.get(0));
    interact(() -> main.scaleText(1));
    waitUntil(() -> !isWrong(years.get(0)));
    assertThat(isWrong(years.get(3))).as("still to be corrected").isTrue();
  }

  private static boolean isWrong(TextField field) {
    return field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("wrong"));
  }

  @Test
  void theKeyboardBeginsInTheTree() {
    assertThat(stage.getScene().getFocusOwner()).isSameAs(lookup("#workstreams").query());
  }

  @Test
  void aSliderMovedByAssistiveTechnologyChangesItsNumber() {
    interact(() -> slider("edge-children").increment());
    waitUntil(() -> !field("edge-children").getText().equals("35"));

    press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
    waitUntil(() -> field("edge-children").getText().equals("35"));
    assertThat(slider("edge-children").getValue()).isEqualTo(35);
  }

  @Test
  void aSliderLeftWithAKeyDownIsLetGo() {
    interact(() -> slider("edge-children").requestFocus());
    press(KeyCode.RIGHT);
    interact(() -> lookup("#workstreams").query().requestFocus());
    release(KeyCode.RIGHT);
    waitUntil(() -> !field("edge-children").getText().equals("35"));

    press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
    waitUntil(() -> field("edge-children").getText().equals("35"));
    assertThat(slider("edge-children").getValue()).isEqualTo(35);
  }

  @Test
  void anotherScenarioInTheMiddleOfADragEndsTheDrag() {
    var thumb = thumb("edge-children");
    moveTo(thumb.getCenterX(), thumb.getCenterY()).press(MouseButton.PRIMARY).moveBy(40, 0);
    waitUntil(() -> !field("edge-children").getText().equals("35"));
    press(KeyCode.ALT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);
    waitUntil(() -> field("edge-children").getText().equals("50"));
    moveBy(-30, 0).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(field("edge-children").getText()).isEqualTo("50");
    assertThat(slider("edge-children").getValue()).isEqualTo(50);
  }
}
