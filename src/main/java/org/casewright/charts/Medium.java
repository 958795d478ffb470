package org.casewright.charts;

import java.awt.Font;

/// Where a chart is drawn, which settles its sizes. Drawings are in units of one pixel on screen
/// and of one point in a document.
public enum Medium {
  SCREEN(13, 12, 1),
  /// For a slide that is read from the back of a room: all text of one size, drawn three times as
  /// large.
  ROOM(12, 12, 1),
  DOCUMENT(12, 11, 0.75f);

  private final int text;
  private final int small;
  private final float weight;

  Medium(int text, int small, float weight) {
    this.text = text;
    this.small = small;
    this.weight = weight;
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

  /// How heavy lines are: a point is larger than a pixel.
  float weight() {
    return weight;
  }

  /// Whether edges are laid on whole units, which are pixels on screen.
  boolean crisp() {
    return this != DOCUMENT;
  }
}
