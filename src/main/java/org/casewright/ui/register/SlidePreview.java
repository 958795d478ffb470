package org.casewright.ui.register;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.casewright.charts.Slide;
import org.casewright.export.SlidePicture;
import org.jfree.fx.FXGraphics2D;
import org.jfree.fx.FXHints;
import org.jspecify.annotations.Nullable;

/// A step of the story, small, as the audience sees it. Takes its place where there is room.
final class SlidePreview extends Region {

  /// @param place such as `4 of 7`
  record Page(Slide slide, String place) {}

  private static final double SHAPE = SlidePicture.HEIGHT / (double) SlidePicture.WIDTH;

  private final Canvas canvas = new Canvas();
  private final Pane sheet = new Pane(canvas);
  private final FXGraphics2D graphics = new FXGraphics2D(canvas.getGraphicsContext2D());
  private @Nullable Page page;

  SlidePreview() {
    graphics.setRenderingHint(FXHints.KEY_USE_FX_FONT_METRICS, true);
    graphics.setZeroStrokeWidth(0.1);
    sheet.getStyleClass().addAll("slide-preview", "paper");
    setId("slide-preview");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, 0);
    getChildren().add(sheet);
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
    var width = Math.floor(Math.min(getWidth() - 2, (getHeight() - 2) / SHAPE));
    canvas.setWidth(Math.max(0, width));
    canvas.setHeight(Math.max(0, Math.floor(width * SHAPE)));
    var left = Math.floor((getWidth() - width) / 2);
    canvas.relocate(1, 1);
    sheet.resizeRelocate(left - 1, 0, canvas.getWidth() + 2, canvas.getHeight() + 2);
    draw();
  }

  /// The canvas keeps its state from one drawing to the next, so the scale is taken back.
  private void draw() {
    var width = canvas.getWidth();
    canvas.getGraphicsContext2D().clearRect(0, 0, width, canvas.getHeight());
    if (page != null && width >= 1) {
      var before = graphics.getTransform();
      graphics.scale(width / SlidePicture.WIDTH, width / SlidePicture.WIDTH);
      SlidePicture.draw(page.slide(), page.place(), graphics);
      graphics.setTransform(before);
    }
  }
}
