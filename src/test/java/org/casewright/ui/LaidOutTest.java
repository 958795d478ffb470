package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/// What the tour asserts of every screen, of a few of them in every build.
class LaidOutTest extends WindowTest {

  private void looksRight() {
    settle();
    interact(
        () -> {
          Parent root = stage.getScene().getRoot();
          assertThat(Words.cutOff(root)).as("cut off").isEmpty();
          assertThat(Room.overlaps(root)).as("over each other").isEmpty();
          assertThat(Room.outside(root)).as("outside").isEmpty();
        });
  }

  private void atBothSizesOfText() {
    looksRight();
    interact(() -> main.scaleText(2));
    looksRight();
    interact(() -> main.scaleText(1));
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
  void theStartPageIsInOrder() {
    interact(main::showStart);
    atBothSizesOfText();
  }
}
