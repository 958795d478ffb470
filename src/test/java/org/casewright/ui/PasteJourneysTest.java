package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A table is copied in a paper and becomes published figures.
class PasteJourneysTest extends WindowTest {

  /// The gross benefit of the target and what it costs, as a paper may print it.
  private static final String TABLE =
      """
      £m\t2022/23\t2023/24\t2024/25\t2025/26\tTotal
      Gross benefit\t0.81\t3.81\t6.76\t9.32\t20.71
      Programme cost\t3.2\t3.2\t1.9\t0.6\t9.9
      """;

  private void copy(String text) {
    interact(
        () -> {
          var content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private void paste() {
    push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
    waitUntil(() -> isInSight("#paste"));
    waitUntil(() -> !lookup("#paste-stop").query().isVisible());
  }

  private boolean says(String within, String words) {
    return lookup(within + " .label")
        .match(node -> node instanceof Labeled labeled && labeled.getText().contains(words))
        .match(Node::isVisible)
        .tryQuery()
        .isPresent();
  }

  private Button add() {
    return lookup("#paste-add").query();
  }

  private int published() {
    return lookup("#register").<TableView<?>>query().getItems().size();
  }

  @Test
  void pasteATableByKeyboardAndSeeWhatTies() {
    choose("Published figures");
    var before = published();
    copy(TABLE);
    paste();
    assertThat(says("#paste-said", "The row “Programme cost” adds to £8.9m")).isTrue();
    assertThat(says("#paste-row-0", "ties")).isTrue();
    assertThat(says("#paste-row-1", "case: £3.2m")).isFalse();
    assertThat(add().isDisabled()).as("no source yet").isTrue();

    write("Cabinet 15 March, 4.1");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(add().getText()).isEqualTo("Add 10 published figures");
    push(KeyCode.ENTER);
    waitUntil(() -> !isInSight("#paste") && published() != before);

    assertThat(published()).isEqualTo(before + 10);
    push(KeyCode.SHORTCUT, KeyCode.Z);
    waitUntil(() -> published() != before + 10);
    assertThat(published()).as("one step of undo").isEqualTo(before);
  }

  @Test
  void chooseAnotherMeaningAndLeaveARowOut() {
    copy(TABLE);
    paste();
    write("Paper");
    WaitForAsyncUtils.waitForFxEvents();
    interact(() -> combo("#paste-row-1").getSelectionModel().select(0));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(says("#paste-row-1", "left out")).isTrue();
    assertThat(add().getText()).isEqualTo("Add 5 published figures");
  }

  @Test
  void anotherTableIsReadWhileTheFirstIsStillBeingCompared() {
    copy("");
    push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
    waitUntil(() -> isInSight("#paste"));
    var text = lookup("#paste-text").<TextInputControl>query();
    interact(
        () -> {
          text.setText(TABLE);
          text.setText(TABLE.substring(0, TABLE.indexOf("Programme")));
        });
    waitUntil(() -> !lookup("#paste-stop").query().isVisible());
    assertThat(lookup("#message").query().isVisible()).isFalse();
    assertThat(says("#paste-row-0", "ties")).isTrue();
    assertThat(lookup("#paste-row-1").tryQuery()).isEmpty();
  }

  private ComboBox<?> combo(String row) {
    return lookup(row + " .combo-box").query();
  }

  @Test
  void badTextIsSaidAndCanBeCorrectedAndNothingChanges() {
    copy(TABLE.replace("3.81", "3,81m"));
    paste();
    assertThat(says("#paste", "Line 2, “Gross benefit”, 2023/24: “3,81m” is no amount.")).isTrue();
    var text = lookup("#paste-text").<TextInputControl>query();
    interact(() -> text.setText(TABLE));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(says("#paste-row-0", "Gross benefit")).isTrue();
    push(KeyCode.ESCAPE);
    waitUntil(() -> !isInSight("#paste"));
    assertThat(stage.getTitle()).doesNotContain("not saved");
    assertThat(lookup(".headline").query().isVisible()).isTrue();
  }

  private boolean hasKeyboard(String pane) {
    var owner = stage.getScene().getFocusOwner();
    return lookup(pane).<Parent>query().lookupAll("*").contains(owner);
  }

  @Test
  void aQuestionOverThePageKeepsTheKeyboardAndEachGivesItBack() {
    copy(TABLE);
    paste();
    write("Paper");
    push(KeyCode.ENTER);
    waitUntil(() -> !isInSight("#paste"));
    var first = stage.getScene().getFocusOwner();
    paste();

    interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    for (var i = 0; i < 5; i++) {
      push(KeyCode.TAB);
      assertThat(hasKeyboard("#message")).as("Tab %d", i).isTrue();
    }
    push(KeyCode.ESCAPE);
    assertThat(hasKeyboard("#paste")).isTrue();

    push(KeyCode.ESCAPE);
    waitUntil(() -> !isInSight("#paste"));
    assertThat(stage.getScene().getFocusOwner()).isEqualTo(first);
  }
}
