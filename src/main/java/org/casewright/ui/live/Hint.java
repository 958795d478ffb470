package org.casewright.ui.live;

import javafx.scene.control.Tooltip;

/// A tooltip as large as the text of what it belongs to, which the style sheet sees to, and as wide
/// as that text can be read in lines.
public final class Hint extends Tooltip {

  private static final double WIDTH = 32; // em

  public Hint() {
    this("");
  }

  public Hint(String words) {
    super(words);
    setWrapText(true);
    maxWidthProperty().bind(fontProperty().map(font -> WIDTH * font.getSize()));
  }
}
