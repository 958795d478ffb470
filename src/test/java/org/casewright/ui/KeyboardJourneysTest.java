package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.casewright.ui.live.Focus;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Where the keyboard and the inspector are while things come and go.
class KeyboardJourneysTest extends WindowTest {

  private Node owner() {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().getFocusOwner());
  }

  private boolean isIn(String pane) {
    var node = lookup(pane).query();
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Focus.isIn(node));
  }

  private String inspected() {
    return lookup("#inspector .heading").<Label>query().getText();
  }

  @Test
  void theNextPaneIsEnteredAtAFieldNotAtTheBoxThatLeavesItOut() {
    keys(KeyCode.ALT, KeyCode.DOWN);
    choose("More foster carers, net");
    for (var pane = 0; pane < 5 && !isIn("#inspector"); pane++) {
      keys(KeyCode.F6);
    }
    assertThat(isIn("#inspector")).isTrue();
    assertThat(owner()).isNotInstanceOf(CheckBox.class);
  }

  @Test
  void anExplanationIsLeftByEscAndByBack() {
    choose("More foster carers, net");
    var before = inspected();
    clickOn(lookup(".headline-card").<Node>query());
    waitUntil(() -> isThere("#inspector .quiet", "How it comes about"));
    keys(KeyCode.ESCAPE);
    waitUntil(() -> inspected().equals(before));

    clickOn(lookup(".headline-card").<Node>query());
    waitUntil(() -> isThere("#inspector .quiet", "How it comes about"));
    var step = button("#inspector", "Explain");
    interact(step::requestFocus);
    keys(KeyCode.SPACE);
    assertThat(isIn("#inspector")).isTrue();
    keys(KeyCode.ESCAPE);
    waitUntil(() -> inspected().equals(before));
    assertThat(isIn("#inspector")).isTrue();
    clickOn(lookup(".headline-card").<Node>query());
    waitUntil(() -> isThere("#inspector .quiet", "How it comes about"));
    keys(KeyCode.ALT, KeyCode.LEFT);
    waitUntil(() -> inspected().equals(before));
  }

  @Test
  void aTreeMadeAnewForLargerTextKeepsTheKeyboard() {
    choose("Fostering");
    interact(() -> lookup("#workstreams").query().requestFocus());
    interact(() -> main.scaleText(1.1));
    settle();
    assertThat(owner().getId()).isEqualTo("workstreams");
  }

  @Test
  void aButtonThatTakesItsOwnRowAwayLeavesTheKeyboardInItsPane() {
    choose("More foster carers, net");
    type("carers", "8");
    push(KeyCode.ENTER);
    var back = button("#field-carers", "Back to 11");
    interact(back::requestFocus);
    keys(KeyCode.SPACE);
    waitUntil(() -> field("carers").getText().equals("11"));
    settle();
    assertThat(isIn("#inspector")).isTrue();
    assertThat(owner()).isNotInstanceOf(CheckBox.class);
  }

  @Test
  void undoAndRedoLeaveWhatIsChosen() {
    choose("More foster carers, net");
    type("carers", "8");
    push(KeyCode.ENTER);
    choose("Fostering");
    interact(() -> button("#inspector", "Add pounds by year").fire());
    settle();
    for (var row : new String[] {"Costs", "Edge of care", "Case", "Fostering"}) {
      choose(row);
      var chosen = inspected();
      for (var step = 0; step < 2; step++) {
        keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(inspected()).as("undo " + step).isEqualTo(chosen);
      }
      for (var step = 0; step < 2; step++) {
        keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(inspected()).as("redo " + step).isEqualTo(chosen);
      }
    }
  }
}
