package org.casewright.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SheetTest {

  @SuppressWarnings("NullAway.Init") // before every test
  private static Stage stage;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
  }

  private static <T> T onFx(Callable<T> what) {
    var done = WaitForAsyncUtils.waitForAsyncFx(20_000, what);
    WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
    WaitForAsyncUtils.waitForFxEvents();
    return done;
  }

  @Test
  void nothingIsLeftAtItsEdgeOfWhatWasDrawnWhenItWasWider() {
    var sheet = new Sheet();
    var root = new Pane(sheet.node());
    onFx(
        () -> {
          stage.setScene(new Scene(root, 300, 200));
          stage.show();
          sheet.size(200, 100);
          sheet.draw(
              1,
              graphics -> {
                graphics.setColor(Color.BLACK);
                graphics.fillRect(0, 0, 200, 100);
              });
          return true;
        });
    onFx(
        () -> {
          sheet.size(100.05, 100);
          sheet.draw(1, _ -> {});
          return true;
        });
    var picture = onFx(() -> root.snapshot(null, null));
    for (var x = 98; x < 103; x++) {
      assertThat(picture.getPixelReader().getColor(x, 50).getBrightness())
          .as("at " + x)
          .isGreaterThan(0.9);
    }
  }
}
