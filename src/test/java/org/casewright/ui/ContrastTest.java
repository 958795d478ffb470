package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The stylesheet's own colours, as far apart as WCAG 2.2 asks: text 4.5 to 1 (1.4.3), the edges of
/// controls 3 to 1 (1.4.11).
class ContrastTest {

  @ParameterizedTest
  @CsvSource({
    "ink, ground, 4.5",
    "quiet, ground, 4.5",
    "quiet, accent-pale, 4.5",
    "accent, accent-pale, 4.5",
    "worse, ground, 4.5",
    "edge, white, 3"
  })
  void coloursAreFarEnoughApart(String one, String other, double least) throws IOException {
    assertThat(contrast(colour(one), colour(other))).isGreaterThanOrEqualTo(least);
  }

  private static Color colour(String name) throws IOException {
    if (name.equals("white")) {
      return Color.WHITE;
    }
    try (var sheet = App.class.getResourceAsStream("window.css")) {
      assertThat(sheet).isNotNull();
      var text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
      var defined = Pattern.compile(" -" + name + ": (#[0-9a-f]{6});").matcher(text);
      assertThat(defined.find()).as(name).isTrue();
      return Color.web(defined.group(1));
    }
  }

  private static double contrast(Color one, Color other) {
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
