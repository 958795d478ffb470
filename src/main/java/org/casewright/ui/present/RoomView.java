package org.casewright.ui.present;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What the room sees: the slide, above an open lever strip where there is one screen only; what is
/// explained or asked lies over it.
final class RoomView extends Region {

  private static final double STRIP_TEXT = 28;
  private static final double LEAST_OF_SCREEN = 0.72;

  private static final double EDGE = 40;

  /// The last line of a slide, the source and which of how many it is, with the edge below it.
  private static final double FOOT = 92;

  private final SlideView slide;
  private final ExplainView explanation;
  private final EndView ending;
  private final HelpView help = new HelpView();
  private final LeverStrip strip;
  private final StackPane over;
  private final Region black = new Region();
  private final boolean alone;
  private boolean open;

  /// @param alone whether the presenter has no screen of their own
  RoomView(PresentController controller, boolean alone) {
    this.alone = alone;
    slide = new SlideView(controller);
    explanation = new ExplainView(controller);
    ending = new EndView(controller);
    strip = new LeverStrip(controller, 3, "Close");
    over = new StackPane(explanation, ending, help);
    over.setAlignment(Pos.CENTER);
    over.setPickOnBounds(false);
    black.getStyleClass().add("blank");
    black.setId("blank");
    strip.setVisible(false);
    explanation.show(null);
    ending.show(null);
    setAccessibleRole(AccessibleRole.PAGE_ITEM);
    getStyleClass().addAll("room", "paper");
    getChildren().addAll(slide, strip, over, black);
  }

  void show(PresentModel model) {
    open = alone && model.leversOpen();
    slide.show(model);
    setAccessibleText(model.slide().spoken());
    strip.setVisible(open);
    if (open) {
      strip.show(model);
    }
    explanation.show(model.explaining());
    ending.show(alone ? model.ending() : null);
    help.show(alone ? model.help() : PresentModel.Help.NONE);
    black.setVisible(model.blank());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth();
    var height = getHeight();
    var scale = Math.min(width / 1920, height / 1080);
    if (scale <= 0) {
      return;
    }
    strip.setStyle("-fx-font-size: %.3fpx;".formatted(STRIP_TEXT * scale));
    over.setStyle("-fx-font-size: %.3fpx;".formatted(SlideView.TEXT * scale));
    var room = open ? Math.ceil(strip.prefHeight(width)) : 0;
    // An open strip makes the slide smaller as a whole: its picture stays one.
    slide.sized(width, Math.max(height - room, LEAST_OF_SCREEN * height));
    slide.resizeRelocate(0, 0, width, height - room);
    strip.resizeRelocate(0, height - room, width, room);
    var side = Math.min(width * 0.8, 1500 * scale);
    explanation.setMaxSize(side, Region.USE_PREF_SIZE);
    ending.setMaxSize(side, Region.USE_PREF_SIZE);
    help.keepClear(EDGE * scale, FOOT * scale);
    over.resizeRelocate(0, 0, width, height - room);
    black.resizeRelocate(0, 0, width, height);
  }
}
