package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What the tour asserts of every screen, of a few of them in every build.
class LaidOutTest extends WindowTest {

  /// Lists take a few frames until each row is as high as its words.
  private void looksRight() {
    looksRight("");
  }

  private void looksRight(String where) {
    for (var i = 0; i < 20 && !faults().isEmpty(); i++) {
      settle();
    }
    assertThat(faults()).as(where).isEmpty();
  }

  private List<String> faults() {
    settle();
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          var root = stage.getScene().getRoot();
          return Stream.of(Words.cutOff(root), Room.overlaps(root), Room.outside(root))
              .flatMap(List::stream)
              .toList();
        });
  }

  private void atBothSizesOfText() {
    looksRight();
    interact(() -> main.scaleText(2));
    looksRight();
    interact(() -> main.scaleText(1));
    settle();
  }

  @Test
  void everySizeOfTextHasItsRoom() {
    choose("More foster carers, net");
    for (var percent : List.of(80, 90, 110, 125, 150, 175, 200, 100)) {
      interact(() -> main.scaleText(percent / 100.0));
      looksRight(percent + "% ");
    }
  }

  @Test
  void afterLargerTextThePanesAreAsWideAsBefore() {
    choose("Case");
    var before = lookup("#inspector").<Region>query().getWidth();
    for (var scale : List.of(1.5, 2.0, 1.5)) {
      interact(() -> main.scaleText(scale));
      settle();
    }
    interact(() -> main.scaleText(1));
    settle();

    assertThat(lookup("#inspector").<Region>query().getWidth()).isEqualTo(before);
  }

  @Test
  void anOpportunityThatIsChosenShowsItsNumbers() {
    choose("More foster carers, net");

    atBothSizesOfText();
    assertThat(lookup("#inspector .number-field").queryAllAs(TextField.class))
        .hasSizeGreaterThan(4)
        .allMatch(field -> field.getWidth() > 60);
  }

  @Test
  void onALaptopTheSwitchesStandInOneRow() {
    var tops =
        lookup(".switches").<FlowPane>query().getChildren().stream().map(Node::getLayoutY).toList();
    assertThat(Collections.max(tops)).isLessThan(Collections.min(tops) + 10);
  }

  @Test
  void aListAndTheStartPageAreInOrder() {
    choose("Findings");
    atBothSizesOfText();
    interact(main::showStart);
    atBothSizesOfText();
  }
}
