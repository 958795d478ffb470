package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.casewright.ui.live.Focus;
import org.junit.jupiter.api.Test;

/// What must this be, and what makes the difference between scenarios.
class SeekJourneysTest extends WindowTest {

  private String found() {
    return lookup("#inspector .label").queryAll().stream()
        .map(node -> ((Label) node).getText())
        .reduce("", (all, words) -> all + words + " ");
  }

  @Test
  void elevenMillionNetIn2027IsSoughtAndKept() {
    keys(KeyCode.CONTROL, KeyCode.G);
    interact(() -> this.<ComboBox<Object>>box("year").getSelectionModel().select(5));
    settle();
    var target = lookup("#inspector #target .text-field").<TextField>query();
    clickOn(target);
    interact(target::selectAll);
    write("11m");
    push(KeyCode.ENTER);
    waitUntil(() -> found().contains("gives £11."));
    clickOn(button("#inspector", "Keep as a new scenario"));
    waitUntil(() -> shown().contains("£11m net benefit 2027/28"));
    assertThat(cell("Net benefit", "2027/28")).isEqualTo("11.05");
  }

  private <T> ComboBox<T> box(String key) {
    return lookup("#inspector #" + key + " .combo-box").query();
  }

  /// The scenario shown.
  private String shown() {
    return String.valueOf(lookup("#scenarios").<ComboBox<?>>query().getValue());
  }

  /// Else it falls to the first button of the window, and the next Enter undoes the last change.
  @Test
  void theKeyboardStaysInAPaneThatIsMadeAnew() {
    clickOn(lookup(".headline-card").nth(1).<Node>query());
    settle();
    var explain = button("#inspector", "Explain");
    interact(explain::requestFocus);
    push(KeyCode.ENTER);
    settle();
    waitUntil(() -> explain.getScene() == null);
    var inspector = lookup("#inspector").<Node>query();
    assertThat(Focus.isIn(inspector)).isTrue();
  }

  @Test
  void scenariosAreComparedAndTheDifferenceDrawn() {
    keys(KeyCode.ALT, KeyCode.W);
    waitUntil(() -> shows("£16.12m (+£4.88m)"));
    waitUntil(() -> shows("Stretch differs from Target in 20 things"));
    clickOn(button("#register-pane", "Draw what makes the difference"));
    waitUntil(() -> shows("£4.9m more net benefit in 2029/30"));
  }

  private boolean shows(String words) {
    return lookup(".label").queryAll().stream()
        .anyMatch(node -> node instanceof Labeled each && words.equals(each.getText()));
  }
}
