package org.casewright.ui.register;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.casewright.charts.Slide;
import org.casewright.export.SlidePicture;
import org.casewright.ui.live.Sheet;
import org.jspecify.annotations.Nullable;

/// A step of the story, small, as the audience sees it. Takes its place where there is room.
final class SlidePreview extends Region {

  /// @param place such as `4 of 7`
  record Page(Slide slide, String place) {}

  private static final double SHAPE = SlidePicture.HEIGHT / (double) SlidePicture.WIDTH;

  private final Sheet sheet = new Sheet();
  private final Pane paper = new Pane(sheet.node());
  private @Nullable Page page;

  SlidePreview() {
    paper.getStyleClass().addAll("slide-preview", "paper");
    setId("slide-preview");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, 0);
    getChildren().add(paper);
  }

  void show(@Nullable Page shown) {
    page = shown;
    setVisible(shown != null);
    setManaged(shown != null);
    setAccessibleText(
        shown == null
            ? ""
            : "Step %s as it is shown: %s"
                .formatted(shown.place(), shown.slide().chart().description()));
    draw();
  }

  @Override
  protected void layoutChildren() {
    var room = Math.min(getWidth() - 2, (getHeight() - 2) / SHAPE);
    var width = Math.max(0, Math.floor(room));
    var anew = sheet.size(width, Math.floor(width * SHAPE));
    sheet.node().relocate(1, 1);
    var left = Math.floor((getWidth() - width) / 2) - 1;
    paper.resizeRelocate(left, 0, width + 2, sheet.height() + 2);
    if (anew) {
      draw();
    }
  }

  private void draw() {
    var shown = page;
    if (shown != null) {
      sheet.draw(
          sheet.width() / SlidePicture.WIDTH,
          graphics -> SlidePicture.draw(shown.slide(), shown.place(), graphics));
    }
  }
}
