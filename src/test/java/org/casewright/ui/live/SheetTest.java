package org.casewright.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.casewright.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class SheetTest {

  @Test
  void nothingIsLeftAtItsEdgeOfWhatWasDrawnWhenItWasWider() {
    var sheet = new Sheet();
    var root = new Pane(sheet.node());
    Toolkit.show(() -> new Scene(root, 300, 200));
    Toolkit.done(
        () -> {
          sheet.size(200, 100);
          sheet.draw(
              1,
              graphics -> {
                graphics.setColor(Color.BLACK);
                graphics.fillRect(0, 0, 200, 100);
              });
        });
    Toolkit.done(
        () -> {
          sheet.size(100.05, 100);
          sheet.draw(1, _ -> {});
        });
    var picture = Toolkit.asked(() -> root.snapshot(null, null));
    for (var x = 98; x < 103; x++) {
      assertThat(picture.getPixelReader().getColor(x, 50).getBrightness())
          .as("at " + x)
          .isGreaterThan(0.9);
    }
  }
}
