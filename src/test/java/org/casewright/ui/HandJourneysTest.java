package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.casewright.ui.form.Item;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Numbers and drawings of the inspector changed by hand.
class HandJourneysTest extends WindowTest {

  private static final String GROSS = "Gross benefit";

  private void stepped() {
    choose("More foster carers, net");
    interact(
        () -> {
          var shapes = lookup("#shape .combo-box").<ComboBox<Item.Option>>query();
          shapes.getItems().stream()
              .filter(option -> option.id().equals("stepped"))
              .findFirst()
              .ifPresent(shapes.getSelectionModel()::select);
        });
    waitUntil(() -> lookup("#handle-step-0-point").tryQuery().isPresent());
    scrollTo(handle("step-0-point"));
  }

  private Node handle(String key) {
    return lookup("#handle-" + key).query();
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  private String step(int step, int column) {
    return lookup("#step-" + step + " .number-field").<TextField>queryAll().stream()
        .skip(column)
        .findFirst()
        .orElseThrow()
        .getText();
  }

  private String saying() {
    var saying = lookup("#curve .saying").<Label>query();
    return saying.isVisible() ? saying.getText() : "";
  }

  @Test
  void dragAStepAndTakeItBackAndDragItAgain() {
    stepped();
    var before = headline(GROSS);
    var chart = picture();
    var dot = onScreen(handle("step-1-point"));
    assertThat(dot.getWidth()).as("a target").isGreaterThanOrEqualTo(24);
    assertThat(dot.getHeight()).isGreaterThanOrEqualTo(24);

    moveTo(dot.getCenterX(), dot.getCenterY()).press(MouseButton.PRIMARY);
    moveBy(20, 0).moveBy(20, 14);
    waitUntil(() -> !step(1, 0).equals("12"));
    assertThat(step(1, 1)).isEqualTo("85");
    assertThat(saying()).startsWith("Step 2 · ").endsWith("85%");
    waitUntil(() -> !headline(GROSS).equals(before));
    assertThat(change(GROSS)).startsWith("−£");
    assertThat(differ(chart, picture())).isTrue();

    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    waitUntil(() -> headline(GROSS).equals(before));
    moveBy(20, 0).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(step(1, 0)).as("given up for good").isEqualTo("12");

    moveTo(dot.getCenterX(), dot.getCenterY()).press(MouseButton.PRIMARY);
    moveBy(0, 15).moveBy(0, 15).release(MouseButton.PRIMARY);
    waitUntil(() -> step(1, 1).equals("65"));
    assertThat(step(1, 0)).as("straight down").isEqualTo("12");
    press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
    waitUntil(() -> step(1, 1).equals("100"));
    assertThat(headline(GROSS)).as("the whole drag was one step").isEqualTo(before);
    assertThat(lookup("#handle-step-1-point").tryQuery()).isPresent();
  }

  @Test
  void moveAStepWithTheKeyboard() {
    stepped();
    interact(() -> handle("step-0-point").requestFocus());
    waitUntil(() -> saying().equals("Step 1 · Feb 2023 · 50%"));
    push(KeyCode.RIGHT);
    push(KeyCode.RIGHT);
    push(KeyCode.DOWN);
    waitUntil(() -> saying().equals("Step 1 · Apr 2023 · 49%"));
    push(KeyCode.SHIFT, KeyCode.UP);
    waitUntil(() -> step(0, 1).equals("59"));
    assertThat(handle("step-0-point").isFocused()).isTrue();
    assertThat(handle("step-0-point").getAccessibleText()).isEqualTo("Step 1, Apr 2023 · 59%");

    for (var wanted : new String[] {"49", "50"}) {
      press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
      waitUntil(() -> step(0, 1).equals(wanted));
    }
    assertThat(step(0, 0)).isEqualTo("2");
  }

  @Test
  void scrubANumberByItsName() {
    var name = onScreen(text("#field-edge-children", "Children supported to stay out of care"));
    moveTo(name.getMinX() + 20, name.getCenterY()).press(MouseButton.PRIMARY);
    moveBy(4, 0).moveBy(30, 0).moveBy(10, 0);
    waitUntil(() -> !field("edge-children").getText().equals("35"));
    assertThat(change(GROSS)).startsWith("+£");
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    waitUntil(() -> field("edge-children").getText().equals("35"));
    moveBy(30, 0).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(field("edge-children").getText()).as("given up for good").isEqualTo("35");

    moveTo(name.getMinX() + 60, name.getCenterY()).press(MouseButton.PRIMARY);
    moveBy(-4, 0).moveBy(-20, 0).moveBy(-20, 0).release(MouseButton.PRIMARY);
    waitUntil(() -> change(GROSS).startsWith("−£"));
    press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
    waitUntil(() -> field("edge-children").getText().equals("35"));
    assertThat(stage.getTitle()).as("the whole drag was one step").doesNotContain("not saved");
  }

  @Test
  void aDoubleClickOnATrackIsNoTwoSteps() {
    var slider = slider("edge-children");
    interact(
        () -> {
          slider.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 1));
          slider.setValue(45);
          slider.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, 1));
        });
    waitUntil(() -> field("edge-children").getText().equals("45"));
    interact(
        () -> {
          slider.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 2));
          slider.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, 2));
        });
    waitUntil(() -> field("edge-children").getText().equals("35"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stage.getTitle()).doesNotContain("not saved");
    assertThat(lookup(".command").<Button>queryAll().stream().toList().getFirst().isDisabled())
        .as("nothing to undo")
        .isTrue();
  }

  /// A mouse event as the second click of a double click has it, however slow the machine.
  private static MouseEvent mouse(EventType<MouseEvent> type, int clicks) {
    var down = type == MouseEvent.MOUSE_PRESSED;
    return new MouseEvent(
        type,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        clicks,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void aClickOnANameGoesIntoItsFieldAndADoubleClickPutsTheSavedNumberBack() {
    var name = text("#field-edge-children", "Children supported to stay out of care");
    var at = onScreen(name);
    clickOn(at.getMinX() + 20, at.getCenterY());
    waitUntil(() -> field("edge-children").isFocused());
    write("41");
    push(KeyCode.ENTER);
    waitUntil(() -> stage.getTitle().contains("not saved"));
    doubleClickOn(at.getMinX() + 20, at.getCenterY());
    waitUntil(() -> field("edge-children").getText().equals("35"));
  }
}
