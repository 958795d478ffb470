package org.casewright.ui.live;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// A scroll pane that paints no more than what has changed in it. JavaFX's own keeps a picture of
/// all that is in sight: where no graphics card helps, every change in it paints the whole twice.
public final class Scroll extends ScrollPane {

  @Override
  protected Skin<?> createDefaultSkin() {
    var skin = super.createDefaultSkin();
    getChildrenUnmodifiable().stream()
        .filter(child -> child.getStyleClass().contains("viewport"))
        .forEach(child -> child.setCache(false));
    return skin;
  }
}
