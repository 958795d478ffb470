package org.casewright.ui;

import javafx.scene.paint.Color;

/// How far apart two colours are, as WCAG 2.2 reckons it: from 1 to 21.
final class Contrast {

  private Contrast() {}

  static double between(Color one, Color other) {
    var lighter = Math.max(luminance(one), luminance(other));
    var darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
