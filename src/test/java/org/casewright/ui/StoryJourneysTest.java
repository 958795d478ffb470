package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.Extras;
import org.casewright.model.Scene;
import org.casewright.model.Step;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A story is captured, worded and put in order.
class StoryJourneysTest extends WindowTest {

  private static final Pattern TEXT = Pattern.compile("Cell\\[text=(.*), look=.*");

  /// The titles in the list, from top to bottom.
  private List<String> titles() {
    var table = lookup("#register").<TableView<?>>query();
    return IntStream.range(0, table.getItems().size())
        .mapToObj(row -> table.getColumns().get(1).getCellObservableValue(row).getValue())
        .map(cell -> TEXT.matcher(String.valueOf(cell)).replaceFirst("$1"))
        .toList();
  }

  @Test
  void threeStepsAreCapturedWordedAndReordered() {
    keys(KeyCode.ALT, KeyCode.T);
    settle();
    var before = titles().size();
    chart();
    keys(KeyCode.ALT, KeyCode.K);
    waitUntil(() -> titles().size() == before + 1);
    chart();
    keys(KeyCode.CONTROL, KeyCode.TAB);
    keys(KeyCode.ALT, KeyCode.K);
    waitUntil(() -> titles().size() == before + 2);
    chart();
    keys(KeyCode.CONTROL, KeyCode.TAB);
    keys(KeyCode.ALT, KeyCode.K);
    waitUntil(() -> titles().size() == before + 3);
    var captured = titles().subList(before, before + 3);
    assertThat(captured)
        .containsExactly(
            "Benefits pass costs in 2023/24 and reach £11.2m a year",
            "Paid back in Sept 2024, £53.5m ahead by 2029/30",
            "Of £11.2m gross in 2029/30, £10.6m is left net");

    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
    waitUntil(() -> titles().getLast().startsWith("Paid back"));
    settle();
    var last = row("Paid back");
    drag(last).moveTo(row("Benefits pass")).drop();
    waitUntil(() -> titles().get(before).startsWith("Paid back"));

    clickOn(row("Paid back"));
    settle();
    var title = lookup("#inspector #name .text-area").<TextArea>query();
    interact(
        () -> {
          title.requestFocus();
          title.setText("£53.5m ahead,\ngross £65.0m in all");
        });
    assertThat(title.getText()).as("one line, however it wraps").doesNotContain("\n");
    push(KeyCode.ENTER);
    waitUntil(() -> titles().get(before).equals("£53.5m ahead, gross £65.0m in all"));

    choose("Avoid children coming into care");
    type("edge-children", "17");
    keys(KeyCode.ALT, KeyCode.T);
    waitUntil(() -> titles().get(before).equals("£34.9m ahead, gross £46.4m in all"));
  }

  /// The mark of a finding stands beside the number of its step, which is read whole.
  @Test
  void aMarkedStepKeepsItsNumber() {
    new PresentPictures(this)
        .open(
            Examples.open("nottingham-2022")
                .withStory(
                    IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> step(i, "So much: £99.9m"))
                        .toList()));
    keys(KeyCode.ALT, KeyCode.T);
    settle();
    assertNumbersAreRead();
    for (var times = 0; times < 6; times++) {
      keys(KeyCode.CONTROL, KeyCode.EQUALS);
    }
    settle();
    assertNumbersAreRead();
  }

  private void assertNumbersAreRead() {
    var numbers =
        lookup("#register .table-cell .label").<Label>queryAll().stream()
            .filter(label -> label.getText().matches("\\d+"))
            .toList();
    assertThat(numbers).hasSizeGreaterThan(2);
    for (var number : numbers) {
      var words = number.lookup(".text").localToScene(number.lookup(".text").getBoundsInLocal());
      var mark = number.getGraphic().localToScene(number.getGraphic().getBoundsInLocal());
      var cell = number.localToScene(number.getBoundsInLocal());
      assertThat(((Text) number.lookup(".text")).getText()).isEqualTo(number.getText());
      assertThat(words.getMaxX()).as("number before its mark").isLessThanOrEqualTo(mark.getMinX());
      assertThat(cell.contains(words)).as("number within its cell").isTrue();
      assertThat(cell.contains(mark)).as("mark within its cell").isTrue();
    }
  }

  private static Step step(int number, String title) {
    return new Step(
        "step-" + number,
        title,
        "",
        "",
        Scene.of(ChartKind.PROFILE),
        List.of(),
        false,
        Extras.NONE);
  }

  @Test
  void aLongListScrollsUnderWhatIsDragged() {
    var many =
        IntStream.rangeClosed(1, 40)
            .mapToObj(i -> step(i, "Step number " + (char) ('a' + i / 10) + (char) ('a' + i % 10)))
            .toList();
    new PresentPictures(this).open(Examples.open("nottingham-2022").withStory(many));
    keys(KeyCode.ALT, KeyCode.T);
    settle();
    var first = titles().getFirst();
    var list = lookup("#register .virtual-flow").query();
    var bounds = list.localToScreen(list.getLayoutBounds());
    drag(row(first)).moveTo(bounds.getCenterX(), bounds.getMaxY() - 5);
    waitUntil(() -> seen().contains(many.getLast().title()));
    drop();
    waitUntil(() -> titles().getLast().equals(first));
  }

  /// The titles that are in sight.
  private List<String> seen() {
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () ->
            lookup("#register .table-cell .label").queryAll().stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  /// The row whose title begins so.
  private Node row(String title) {
    return lookup("#register .table-cell .label").queryAll().stream()
        .filter(node -> node instanceof Labeled label && label.getText().startsWith(title))
        .filter(Node::isVisible)
        .findFirst()
        .orElseThrow();
  }

  /// A workstream, which shows the chart.
  private void chart() {
    choose("Fostering");
    settle();
  }
}
