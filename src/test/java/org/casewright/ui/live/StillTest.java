package org.casewright.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class StillTest {

  @SuppressWarnings("NullAway.Init") // before every test
  private static Stage stage;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
  }

  private static <T> T onFx(Callable<T> what) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, what);
  }

  private static void show(StackPane root) {
    onFx(
        () -> {
          stage.setScene(new Scene(root, 300, 200));
          stage.show();
          return true;
        });
    frames();
  }

  private static void frames() {
    WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
    WaitForAsyncUtils.waitForFxEvents();
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
    onFx(
        () -> {
          var still = Still.of(content);
          root.getChildren().setAll(still);
          root.applyCss();
          root.layout();
          content.requestLayout();
          return new Scene(new StackPane(still)); // which takes it out of the one before
        });
    frames();
    var before = onFx(() -> content.times);
    for (var i = 0; i < 5; i++) {
      onFx(() -> root.getChildren().setAll(new Label("another frame")));
      frames();
    }
    assertThat(onFx(() -> content.times)).isEqualTo(before);
  }

  @Test
  void contentThatAsksForMoreIsGivenIt() {
    var label = new Label("£1");
    var still = onFx(() -> Still.of(new VBox(label)));
    var root = onFx(() -> new StackPane(new VBox(still)));
    show(root);
    var before = onFx(still::getHeight);
    onFx(
        () -> {
          label.setText("£1\n£2\n£3");
          return true;
        });
    frames();
    assertThat(onFx(still::getHeight)).isGreaterThan(2 * before);
    onFx(
        () -> {
          root.setStyle("-fx-font-size: 40px;");
          return true;
        });
    frames();
    assertThat(onFx(still::getHeight)).as("larger text").isGreaterThan(6 * before);
  }

  @Test
  void whatGrowsWiderDisturbsNobodyWhereThereIsRoom() {
    var label = new Label("£1");
    var beside = new Asked();
    var row = onFx(() -> new VBox(Still.across(label), beside));
    show(onFx(() -> new StackPane(row)));
    var before = onFx(() -> beside.times);
    onFx(
        () -> {
          label.setText("£1,000");
          return true;
        });
    frames();
    assertThat(onFx(() -> beside.times)).isEqualTo(before);
    assertThat(onFx(label::getWidth))
        .as("all the width there is")
        .isEqualTo(onFx(row::getWidth))
        .isGreaterThan(250);
  }

  @Test
  void wordsThatTakeOtherRoomAreGivenIt() {
    var words = onFx(() -> new LiveText(HPos.LEFT));
    var root = onFx(() -> new StackPane(new VBox(words)));
    show(root);
    onFx(
        () -> {
          words.show("£11.24m");
          return true;
        });
    frames();
    var narrow = onFx(words::getWidth);
    assertThat(narrow).isPositive();
    onFx(
        () -> {
          root.setStyle("-fx-font-size: 40px;");
          return true;
        });
    frames();
    assertThat(onFx(words::getWidth)).as("larger text").isGreaterThan(2 * narrow);
  }
}
