package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Presenting, as somebody does it in front of a room.
class PresentJourneysTest extends WindowTest {

  private final PresentPictures presenting = new PresentPictures(this);

  private void beginOnOneScreen() {
    presenting.begin(Stories.nottingham(), PresentPictures.ALONE);
  }

  private Scene room() {
    return presenting.scenes().getFirst();
  }

  private String title() {
    return ((Label) room().lookup("#slide-title")).getText();
  }

  private boolean isSeen(String id) {
    return room().lookup(id).isVisible();
  }

  private String sign() {
    return isSeen("#what-if") ? room().lookup("#what-if").getAccessibleText() : "";
  }

  /// The field beside the lever with this name.
  private TextField lever(Scene in, String name) {
    return in.getRoot().lookupAll(".lever").stream()
        .filter(lever -> ((Label) lever.lookup(".lever-name")).getText().equals(name))
        .map(lever -> (TextField) lever.lookup(".number-field"))
        .findFirst()
        .orElseThrow();
  }

  private void type(TextField field, String text) {
    interact(field::requestFocus); // what is written by robot goes to the window behind
    interact(() -> field.setText(text));
    settle();
  }

  /// Out of the field, the levers and the story, and what was moved is not kept.
  private void endWithoutWhatWasMoved() {
    keys(KeyCode.ESCAPE);
    keys(KeyCode.ESCAPE);
    keys(KeyCode.ESCAPE);
    clickOn(room().lookup("#discard"));
    settle();
  }

  private static List<String> words(Scene in, String style) {
    return in.getRoot().lookupAll(style).stream()
        .filter(Node::isVisible)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  @Test
  void theStoryIsToldOnOneScreen() {
    beginOnOneScreen();
    assertThat(presenting.scenes()).hasSize(1);
    assertThat(title()).isEqualTo("The plan brings £11.2m a year by 2029/30");

    keys(KeyCode.RIGHT);
    assertThat(title()).isEqualTo("11 more foster carers bring £1.3m");
    keys(KeyCode.SPACE);
    assertThat(title()).isEqualTo("It pays back in Sept 2024");
    keys(KeyCode.PAGE_DOWN);
    assertThat(title()).isEqualTo("Year by year, to the pound");
    keys(KeyCode.LEFT);
    keys(KeyCode.PAGE_UP);
    assertThat(title()).isEqualTo("11 more foster carers bring £1.3m");
    keys(KeyCode.END);
    assertThat(title()).isEqualTo("Stretch brings £4.9m more");
    keys(KeyCode.HOME);
    assertThat(title()).startsWith("The plan brings");

    keys(KeyCode.B);
    assertThat(isSeen("#blank")).isTrue();
    keys(KeyCode.PERIOD);
    assertThat(isSeen("#blank")).isFalse();

    keys(KeyCode.DIGIT4);
    keys(KeyCode.ENTER);
    assertThat(title()).isEqualTo("Year by year, to the pound");
    keys(KeyCode.DIGIT3);
    waitUntil(() -> title().equals("It pays back in Sept 2024"));

    keys(KeyCode.ESCAPE);
    assertThat(presenting.scenes()).isEmpty();
  }

  @Test
  void theHintOfKeysLeavesTheFootOfTheSlideToBeRead() {
    beginOnOneScreen();
    settle();
    assertThat(isSeen("#present-help")).isTrue();
    var hint = room().lookup("#present-help");
    for (var words : List.of("#slide-place", "#slide-source")) {
      var foot = room().lookup(words);
      assertThat(hint.localToScene(hint.getLayoutBounds()))
          .as(words)
          .matches(each -> !each.intersects(foot.localToScene(foot.getLayoutBounds())))
          .matches(each -> each.getMaxY() < room().getHeight());
    }
  }

  @Test
  void escClosesTheKeysBeforeTheExplanationUnderThem() {
    beginOnOneScreen();
    keys(KeyCode.E);
    keys(KeyCode.F1);
    assertThat(isSeen("#present-help")).isTrue();
    keys(KeyCode.ESCAPE);
    assertThat(isSeen("#present-help")).isFalse();
    assertThat(isSeen(".explain")).isTrue();

    keys(KeyCode.ESCAPE);
    keys(KeyCode.F1);
    keys(KeyCode.E);
    assertThat(isSeen("#present-help")).as("what is explained is seen").isFalse();
    assertThat(isSeen(".explain")).isTrue();
  }

  @Test
  void aLeverIsMovedInFrontOfTheRoomAndTakenBack() {
    beginOnOneScreen();
    keys(KeyCode.ESCAPE);
    var bytes = presenting.bytes();
    keys(KeyCode.F5);
    keys(KeyCode.RIGHT);
    keys(KeyCode.L);
    assertThat(isSeen("#lever-strip")).isTrue();

    type(lever(room(), "More foster carers, net of leavers"), "6");
    assertThat(sign()).isEqualTo("What if: 6 carers a year, not 11");
    assertThat(title()).isEqualTo("6 more foster carers bring £688k");
    assertThat(words(room(), ".slide-figure")).contains("£10.7m");

    keys(KeyCode.ESCAPE); // out of the field
    keys(KeyCode.P);
    assertThat(sign()).isEmpty();
    assertThat(title()).isEqualTo("11 more foster carers bring £1.3m");
    keys(KeyCode.ESCAPE);
    assertThat(isSeen("#lever-strip")).isFalse();

    keys(KeyCode.ESCAPE);
    assertThat(presenting.scenes()).isEmpty();
    assertThat(presenting.bytes()).isEqualTo(bytes);
  }

  /// Somebody asks in the middle of a meeting, and nobody has written a story.
  @Test
  void whereThereIsNoStoryTheChartIsPresented() {
    var untold = Stories.nottingham().withStory(List.of());
    presenting.begin(untold, PresentPictures.ALONE);
    assertThat(title()).isEqualTo("Benefits pass costs in 2023/24 and reach £11.2m a year");
    assertThat(words(room(), ".slide-quiet")).noneMatch(words -> words.contains("1 of 1"));

    keys(KeyCode.RIGHT);
    keys(KeyCode.L);
    type(lever(room(), "Delivered"), "50");
    assertThat(sign()).isEqualTo("What if: only half delivered");
    assertThat(title()).isEqualTo("Benefits pass costs in 2023/24 and reach £5.6m a year");
    endWithoutWhatWasMoved();
    assertThat(presenting.scenes()).isEmpty();
    assertThat(presenting.kept()).isEqualTo(untold);
  }

  @Test
  void aChartThatIsNotInTheStoryIsPresentedAlone() {
    presenting.open(Stories.nottingham(), PresentPictures.ALONE);
    keys(KeyCode.CONTROL, KeyCode.TAB);
    keys(KeyCode.SHIFT, KeyCode.F5);
    var first = title();
    assertThat(first).isEqualTo(lookup("#chart-pane .heading").<Label>query().getText());
    keys(KeyCode.END);
    assertThat(title()).isEqualTo(first);
    assertThat(((Label) room().lookup("#present-help").lookup(".label")).getText())
        .contains("Ctrl+Tab shows another chart");
    keys(KeyCode.CONTROL, KeyCode.TAB);
    assertThat(title()).isEqualTo("Of £11.2m gross in 2029/30, £10.6m is left net");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
    assertThat(title()).isEqualTo(first);
    keys(KeyCode.F1);
    assertThat(words(room(), ".present-key")).contains("Ctrl+Tab");
    keys(KeyCode.ESCAPE);
    keys(KeyCode.ESCAPE);
    assertThat(presenting.scenes()).isEmpty();

    keys(KeyCode.F5);
    assertThat(title()).isEqualTo("The plan brings £11.2m a year by 2029/30");
  }

  @Test
  void aSliderIsMovedWithTheKeysAndTheStepsStay() {
    beginOnOneScreen();
    keys(KeyCode.L);
    var slider = (Slider) room().lookup(".lever .slider");
    interact(slider::requestFocus);
    keys(KeyCode.LEFT);

    assertThat(sign()).startsWith("What if: only 9").endsWith("% delivered");
    assertThat(title()).startsWith("The plan brings £10.");
  }

  @Test
  void whatWasMovedIsKeptAsAScenario() {
    beginOnOneScreen();
    var before = Stories.nottingham();
    keys(KeyCode.L);
    type(lever(room(), "Late by"), "6");
    keys(KeyCode.ESCAPE);
    keys(KeyCode.ESCAPE);
    keys(KeyCode.ESCAPE);
    assertThat(isSeen("#ending")).isTrue();
    assertThat(((TextField) room().lookup("#scenario-name")).getText())
        .isEqualTo("Six months late");
    type((TextField) room().lookup("#scenario-name"), "After the winter");
    keys(KeyCode.ENTER);

    assertThat(presenting.scenes()).isEmpty();
    assertThat(lookup("#message").lookup(".label").<Label>queryAll())
        .extracting(Label::getText)
        .contains(
            "“After the winter” is kept as a scenario",
            "Six months late, based on “Target”. The plan is as it was.");
    answer("Show it");
    assertThat(lookup("#scenarios > .list-cell").<Labeled>query().getText())
        .isEqualTo("After the winter");
    var kept = presenting.kept();
    assertThat(kept.scenarios().getLast().name()).isEqualTo("After the winter");
    assertThat(kept.scenarios()).hasSize(before.scenarios().size() + 1);
    assertThat(kept.withScenarios(before.scenarios()).withAssumptions(before.assumptions()))
        .isEqualTo(before);
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertThat(presenting.kept()).isEqualTo(before);
  }

  @Test
  void whatWasMovedIsDiscarded() {
    beginOnOneScreen();
    keys(KeyCode.ESCAPE);
    var bytes = presenting.bytes();
    keys(KeyCode.F5);
    keys(KeyCode.L);
    type(lever(room(), "Delivered"), "50");
    assertThat(title()).startsWith("The plan brings £5.6m");
    endWithoutWhatWasMoved();

    assertThat(presenting.scenes()).isEmpty();
    assertThat(presenting.bytes()).isEqualTo(bytes);
  }

  @Test
  void aFigureIsExplainedWithTheKeys() {
    beginOnOneScreen();
    keys(KeyCode.E);
    assertThat(isSeen("#explanation")).isTrue();
    keys(KeyCode.DOWN);
    keys(KeyCode.ENTER);
    assertThat(words(room(), ".explain-heading")).contains("Net benefit, 2029/30");
    keys(KeyCode.ESCAPE);
    assertThat(words(room(), ".explain-heading")).contains("Which figure?");
    keys(KeyCode.ESCAPE);
    assertThat(isSeen("#explanation")).isFalse();
    assertThat(title()).startsWith("The plan brings");
  }

  @Test
  void aFigureIsExplainedWhereItIsClicked() {
    beginOnOneScreen();
    clickOn(
        room().getRoot().lookupAll(".slide-figure").stream()
            .filter(node -> ((Label) node).getText().equals("£10.6m"))
            .findFirst()
            .orElseThrow());
    settle();

    assertThat(words(room(), ".explain-heading")).contains("Net benefit, 2029/30");
  }

  @Test
  void onTwoScreensThePresenterSeesMore() {
    presenting.begin(Stories.nottingham(), PresentPictures.ALONE, PresentPictures.OTHER);
    assertThat(presenting.scenes()).hasSize(2);
    var presenter = presenting.scenes().getLast();
    assertThat(room().getWindow().getY()).isEqualTo(PresentPictures.OTHER.getMinY());
    assertThat(room().getWindow().getWidth()).isEqualTo(PresentPictures.OTHER.getWidth());
    assertThat(presenter.getWindow().getX()).isEqualTo(PresentPictures.ALONE.getMinX());
    assertThat(((Label) presenter.lookup("#notes")).getText())
        .isEqualTo("Say first what changes for children. Then the figures.");
    assertThat(((Label) presenter.lookup("#next-slide").lookup("#slide-title")).getText())
        .isEqualTo("11 more foster carers bring £1.3m");
    assertThat(room().lookup("#notes")).isNull();

    type(lever(presenter, "Delivered"), "50");
    assertThat(title()).startsWith("The plan brings £5.6m");
    assertThat(sign()).isEqualTo("What if: only half delivered");

    keys(KeyCode.ESCAPE); // out of the field
    clickOn(
        presenter.getRoot().lookupAll(".button").stream()
            .filter(node -> "On".equals(((Labeled) node).getText()))
            .findFirst()
            .orElseThrow());
    assertThat(title()).startsWith("5.5 more");
    keys(KeyCode.PAGE_UP);
    keys(KeyCode.SPACE);
    assertThat(title()).startsWith("5.5 more");

    var keys = presenter.lookup("#present-help");
    keys(KeyCode.F1);
    assertThat(keys.isVisible()).isTrue();
    assertThat(room().lookup("#present-help").isVisible()).as("not for the room").isFalse();
    keys(KeyCode.ESCAPE);
    assertThat(keys.isVisible()).isFalse();

    interact(() -> screens.become(PresentPictures.ALONE));
    settle();
    assertThat(presenting.scenes()).hasSize(1);
    assertThat(sign()).isEqualTo("What if: only half delivered");
    keys(KeyCode.L);
    assertThat(isSeen("#lever-strip")).isTrue();
  }

  @Test
  void theTitleFollowsWhatWasEditedInTheWindow() {
    presenting.open(Stories.nottingham(), PresentPictures.ALONE);
    choose("More foster carers, net");
    type("carers", "22");
    keys(KeyCode.F5);
    keys(KeyCode.RIGHT);

    assertThat(title()).isEqualTo("22 more foster carers bring £2.5m");
  }

  /// Legible from the back of a room, and nothing cut off, on every screen.
  @Test
  void everyStepHasRoomOnEveryScreen() {
    beginOnOneScreen();
    for (var step = 1; step <= 5; step++) {
      for (var lines : List.of(720, 1080, 2160)) {
        var what = "step %s on %s lines".formatted(step, lines);
        presenting.at(
            0,
            lines * 16 / 9,
            lines,
            scene -> {
              assertThat(PresentPictures.faults(scene)).as(what).isEmpty();
              assertThat(smallest(scene, ".slide .label")).as(what).isGreaterThan(lines / 30.01);
              assertThat(smallest(scene, ".slide-title"))
                  .as(what)
                  .isGreaterThan(56 * lines / 1080.0);
            });
      }
      keys(KeyCode.RIGHT);
    }
  }

  private static double smallest(Scene scene, String labels) {
    return scene.getRoot().lookupAll(labels).stream()
        .filter(Node::isVisible)
        .mapToDouble(label -> ((Label) label).getFont().getSize())
        .min()
        .orElseThrow();
  }
}
