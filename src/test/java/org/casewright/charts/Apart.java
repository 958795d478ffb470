package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// That the texts of a picture stand within it and apart from one another.
final class Apart {

  private Apart() {}

  static void require(Object picture, List<YearLayout.Text> texts, Rectangle2D area) {
    for (var i = 0; i < texts.size(); i++) {
      var bounds = texts.get(i).bounds();
      assertThat(area.contains(bounds))
          .as("%s: %s within %s, %s", picture, texts.get(i).words(), area, bounds)
          .isTrue();
      for (var j = 0; j < i; j++) {
        assertThat(shrunk(bounds).intersects(texts.get(j).bounds()))
            .as("%s: %s over %s", picture, texts.get(i).words(), texts.get(j).words())
            .isFalse();
      }
    }
  }

  /// Without the hair's breadth by which sums of fractions differ.
  private static Rectangle2D shrunk(Rectangle2D bounds) {
    return new Rectangle2D.Double(
        bounds.getX() + 0.01,
        bounds.getY() + 0.01,
        bounds.getWidth() - 0.02,
        bounds.getHeight() - 0.02);
  }
}
