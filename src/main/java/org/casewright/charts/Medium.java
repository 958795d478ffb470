package org.casewright.charts;

import java.awt.Font;

/// Where a chart is drawn, which settles its sizes. Drawings are in units of one pixel on screen
/// and of one point in a document.
public enum Medium {
  SCREEN(13, 12),
  DOCUMENT(12, 11);

  private final int text;
  private final int small;

  Medium(int text, int small) {
    this.text = text;
    this.small = small;
  }

  /// Axis labels and direct labels.
  public Font text() {
    return Typeface.REGULAR.at(text);
  }

  /// The same, standing out.
  public Font strong() {
    return Typeface.BOLD.at(text);
  }

  /// Notes within the picture.
  public Font small() {
    return Typeface.REGULAR.at(small);
  }

  /// Whether edges are laid on whole units, which are pixels on screen.
  boolean crisp() {
    return this == SCREEN;
  }
}
