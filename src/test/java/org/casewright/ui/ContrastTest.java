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
import org.junit.jupiter.params.provider.ValueSource;

/// The stylesheet's own colours, as far apart as WCAG 2.2 asks: text 4.5 to 1 (1.4.3), the edges of
/// controls 3 to 1 (1.4.11); in high contrast 7 to 1 (1.4.6) and 4.5 to 1.
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
      assertApart(colours(sheet), one, other, least);
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

  @ParameterizedTest
  @ValueSource(strings = {".root", ".paper"})
  void inHighContrastTextIsSevenToOneAndEdgesFourAndAHalf(String of) throws IOException {
    var colours = coloursIn(block("contrast.css", of));
    assertThat(colours.keySet()).isEqualTo(colours("light.css").keySet());
    for (var text : List.of("ink", "quiet", "accent", "worse", "good")) {
      for (var ground : List.of("ground", "card", "inset", "accent-pale")) {
        assertApart(colours, text, ground, 7);
      }
    }
    for (var fill : List.of("accent-fill", "accent-deep")) {
      assertApart(colours, "on-accent", fill, 7);
    }
    for (var edge :
        List.of("hairline", "rule", "edge", "track", "resting", "swatch-edge", "accent-fill")) {
      assertApart(colours, edge, "card", 4.5);
      assertApart(colours, edge, "ground", 4.5);
    }
    assertApart(colours, "on-accent", "resting", 4.5);
  }

  /// The ring of two pixels around what has the keyboard is ink; of three in high contrast, accent.
  @Test
  void theRingAroundWhatHasTheKeyboardCanBeSeen() throws IOException {
    for (var ground : List.of("ground", "card", "inset", "accent-pale")) {
      for (var sheet : List.of("light.css", "dark.css")) {
        assertApart(colours(sheet), "ink", ground, 3);
        assertApart(colours(sheet), "accent", ground, 3);
      }
      assertApart(coloursIn(block("contrast.css", ".root")), "accent", ground, 4.5);
      assertApart(coloursIn(block("contrast.css", ".paper")), "accent", ground, 4.5);
    }
  }

  private static void assertApart(
      Map<String, Color> colours, String one, String other, double least) {
    assertThat(Contrast.between(of(colours, one), of(colours, other)))
        .as("%s on %s", one, other)
        .isGreaterThanOrEqualTo(least);
  }

  private static boolean isColour(String name) {
    return !name.startsWith("fx") && !name.startsWith("color");
  }

  private static Color of(Map<String, Color> colours, String name) {
    return Optional.ofNullable(colours.get(name)).orElseThrow(() -> new AssertionError(name));
  }

  private static Map<String, Color> colours(String sheet) throws IOException {
    return coloursIn(text(sheet));
  }

  private static Map<String, Color> coloursIn(String sheet) {
    var found = new TreeMap<String, Color>();
    var defined = Pattern.compile("  -([a-z-]+): ([^;]+);").matcher(sheet);
    defined.results().forEach(each -> found.put(each.group(1), Color.web(each.group(2))));
    return found;
  }

  /// What a sheet says of one thing.
  private static String block(String sheet, String of) throws IOException {
    var text = text(sheet);
    var from = text.indexOf("\n" + of + " {");
    return text.substring(from, text.indexOf('}', from));
  }

  private static String text(String sheet) throws IOException {
    try (var stream = App.class.getResourceAsStream(sheet)) {
      assertThat(stream).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
