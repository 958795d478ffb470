package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The stylesheet's own colours, as far apart as WCAG 2.2 asks: text 4.5 to 1 (1.4.3), the edges of
/// controls 3 to 1 (1.4.11).
class ContrastTest {

  @ParameterizedTest
  @CsvSource({
    "ink, ground, 4.5",
    "ink, card, 4.5",
    "ink, inset, 4.5",
    "ink, hairline, 4.5",
    "ink, accent-pale, 4.5",
    "quiet, ground, 4.5",
    "quiet, card, 4.5",
    "quiet, inset, 4.5",
    "quiet, accent-pale, 4.5",
    "accent, card, 4.5",
    "accent, accent-pale, 4.5",
    "worse, ground, 4.5",
    "worse, card, 4.5",
    "good, card, 4.5",
    "on-accent, accent-fill, 4.5",
    "on-accent, accent-deep, 4.5",
    "on-accent, resting, 3",
    "resting, card, 3",
    "edge, card, 3",
    "ink, ground, 7"
  })
  void coloursAreFarEnoughApart(String one, String other, double least) throws IOException {
    for (var sheet : List.of("light.css", "dark.css")) {
      var colours = colours(sheet);
      assertThat(contrast(of(colours, one), of(colours, other)))
          .as("%s on %s in %s", one, other, sheet)
          .isGreaterThanOrEqualTo(least);
    }
  }

  @Test
  void everyColourIsNamedForLightAndForDarkAndNowhereElse() throws IOException {
    assertThat(colours("dark.css").keySet()).isEqualTo(colours("light.css").keySet());
    assertThat(text("window.css")).doesNotContainPattern("#[0-9a-fA-F]{3}|rgba?\\(|\\bwhite\\b");
    var named =
        Pattern.compile("(?<=[ ,:])-([a-z]+(?:-[a-z]+)?)(?=[ ,;])").matcher(text("window.css"));
    assertThat(named.results().map(found -> found.group(1)).filter(ContrastTest::isColour))
        .isSubsetOf(colours("light.css").keySet());
  }

  private static boolean isColour(String name) {
    return !name.startsWith("fx") && !name.startsWith("color");
  }

  private static Color of(Map<String, Color> colours, String name) {
    return Optional.ofNullable(colours.get(name)).orElseThrow(() -> new AssertionError(name));
  }

  private static Map<String, Color> colours(String sheet) throws IOException {
    var found = new TreeMap<String, Color>();
    var defined = Pattern.compile("  -([a-z-]+): ([^;]+);").matcher(text(sheet));
    defined.results().forEach(each -> found.put(each.group(1), Color.web(each.group(2))));
    return found;
  }

  private static String text(String sheet) throws IOException {
    try (var stream = App.class.getResourceAsStream(sheet)) {
      assertThat(stream).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
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
