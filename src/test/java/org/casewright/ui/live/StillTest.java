package org.casewright.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casewright.ui.Toolkit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class StillTest {

  private static void show(StackPane root) {
    Toolkit.show(() -> new Scene(root, 300, 200));
  }

  /// Counts how often it is asked how it is to be laid out.
  private static final class Asked extends Region {
    private int times;

    @Override
    public @Nullable Orientation getContentBias() {
      times++;
      return null;
    }
  }

  @Test
  void aSceneThatItHasLeftNoLongerAsksIt() {
    var root = new StackPane();
    show(root);
    var content = new Asked();
    Toolkit.done(
        () -> {
          var still = Still.of(content);
          root.getChildren().setAll(still);
          root.applyCss();
          root.layout();
          content.requestLayout();
          var _ = new Scene(new StackPane(still)); // which takes it out of the one before
        });
    var before = Toolkit.asked(() -> content.times);
    for (var i = 0; i < 5; i++) {
      Toolkit.done(() -> root.getChildren().setAll(new Label("another frame")));
    }
    assertThat(Toolkit.asked(() -> content.times)).isEqualTo(before);
  }

  @Test
  void contentThatAsksForMoreIsGivenIt() {
    var label = new Label("£1");
    var still = Toolkit.asked(() -> Still.of(new VBox(label)));
    var root = Toolkit.asked(() -> new StackPane(new VBox(still)));
    show(root);
    var before = Toolkit.asked(still::getHeight);
    Toolkit.done(() -> label.setText("£1\n£2\n£3"));
    assertThat(Toolkit.asked(still::getHeight)).isGreaterThan(2 * before);
    Toolkit.done(() -> root.setStyle("-fx-font-size: 40px;"));
    assertThat(Toolkit.asked(still::getHeight)).as("larger text").isGreaterThan(6 * before);
  }

  @Test
  void whatGrowsWiderDisturbsNobodyWhereThereIsRoom() {
    var label = new Label("£1");
    var beside = new Asked();
    var row = Toolkit.asked(() -> new VBox(Still.across(label), beside));
    show(Toolkit.asked(() -> new StackPane(row)));
    var before = Toolkit.asked(() -> beside.times);
    Toolkit.done(() -> label.setText("£1,000"));
    assertThat(Toolkit.asked(() -> beside.times)).isEqualTo(before);
    assertThat(Toolkit.asked(label::getWidth))
        .as("all the width there is")
        .isEqualTo(Toolkit.asked(row::getWidth))
        .isGreaterThan(250);
  }

  @Test
  void wordsThatTakeOtherRoomAreGivenIt() {
    var words = Toolkit.asked(() -> new LiveText(HPos.LEFT));
    var root = Toolkit.asked(() -> new StackPane(new VBox(words)));
    show(root);
    Toolkit.done(() -> words.show("£11.24m"));
    var narrow = Toolkit.asked(words::getWidth);
    assertThat(narrow).isPositive();
    Toolkit.done(() -> root.setStyle("-fx-font-size: 40px;"));
    assertThat(Toolkit.asked(words::getWidth)).as("larger text").isGreaterThan(2 * narrow);
  }
}
