package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class HouseStyleTest {

  @Test
  void neighboursInThePaletteAndTheGroundContrastThreeToOne() {
    var palette = HouseStyle.PALETTE;
    for (var i = 0; i < palette.size(); i++) {
      assertThat(contrast(palette.get(i), HouseStyle.GROUND)).isGreaterThanOrEqualTo(3);
      if (i > 0) {
        assertThat(contrast(palette.get(i - 1), palette.get(i))).isGreaterThanOrEqualTo(3);
      }
    }
  }

  @Test
  void textAndEdgesContrastWithTheGround() {
    assertThat(contrast(HouseStyle.TEXT, HouseStyle.GROUND)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(HouseStyle.QUIET, HouseStyle.GROUND)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(HouseStyle.COST_EDGE, HouseStyle.GROUND)).isGreaterThanOrEqualTo(3);
    assertThat(contrast(HouseStyle.BEFORE, HouseStyle.GROUND)).isGreaterThanOrEqualTo(3);
    assertThat(contrast(HouseStyle.MARKER, HouseStyle.GROUND)).isGreaterThanOrEqualTo(3);
  }

  @Test
  void contrastIsMeasuredAsTheGuidelinesDo() {
    assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21, within(1e-9));
    assertThat(contrast(new Color(0x12436D), Color.WHITE)).isEqualTo(10.25, within(0.005));
  }

  /// WCAG 2.2, contrast ratio.
  static double contrast(Color one, Color other) {
    var light = Math.max(luminance(one), luminance(other));
    var dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    var share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
