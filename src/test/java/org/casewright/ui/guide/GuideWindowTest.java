package org.casewright.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// Where the window of the guide stands.
class GuideWindowTest {

  private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 2560, 1400);

  private static Rectangle2D beside(Rectangle2D window, Rectangle2D screen) {
    return GuideWindow.beside(window, screen, 1000, window.getMinX());
  }

  @Test
  void itStandsBesideTheCaseWhereThereIsRoomAndElseOverIt() {
    assertThat(beside(new Rectangle2D(100, 50, 1366, 768), SCREEN))
        .isEqualTo(new Rectangle2D(1466, 50, 1000, 768));
    assertThat(beside(new Rectangle2D(1100, 50, 1366, 768), SCREEN))
        .as("on its left")
        .isEqualTo(new Rectangle2D(100, 50, 1000, 768));
    assertThat(beside(new Rectangle2D(600, 900, 1366, 768), SCREEN))
        .isEqualTo(new Rectangle2D(600, 632, 1000, 768));
  }

  @Test
  void itIsNoLargerThanTheScreen() {
    var small = new Rectangle2D(-800, 30, 800, 570);
    assertThat(beside(new Rectangle2D(-800, 30, 800, 600), small)).isEqualTo(small);
  }

  /// On a screen at 125 % with a bar of 48 pixels at its top, and a window that fills it.
  @Test
  void aScreenWhoseSizeIsNoWholeNumberHasRoomToo() {
    var screen = new Rectangle2D(0, 38.4, 1536, 825.6);
    var place = beside(screen, screen);
    assertThat(place.getMinY()).isEqualTo(38.4);
    assertThat(place.getHeight()).isEqualTo(825.6);
  }
}
