package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.casewright.file.Settings;
import org.casewright.ui.desk.Appearance;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Light, dark and high contrast: chosen by command, kept for the next start, and charts on white
/// paper in each.
class AppearanceTest extends WindowTest {

  private void command(String words) {
    push(KeyCode.SHORTCUT, KeyCode.K);
    write(words);
    push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Color colour(String heading) {
    return (Color) lookup(heading).<Label>query().getTextFill();
  }

  /// Else another typeface of the computer draws them, if it has signs of those numbers.
  @Test
  void iconsAreDrawnInTheirOwnTypeface() {
    assertThat(lookup(".icon").queryAllAs(Text.class))
        .isNotEmpty()
        .allSatisfy(icon -> assertThat(icon.getFont().getFamily()).isEqualTo("FeatherIcons"));
  }

  @Test
  void darkIsACommandAndChartsStayOnWhitePaper() {
    var ink = colour("#chart-pane .heading");
    assertThat(colour("#inspector .heading")).isEqualTo(ink);

    command("Dark appearance");
    assertThat(colour("#inspector .heading").getBrightness()).isGreaterThan(0.8);
    assertThat(colour("#chart-pane .heading")).isEqualTo(ink);
    var picture = picture();
    assertThat(picture.getPixelReader().getColor(2, 2)).isEqualTo(Color.WHITE);

    command("Light appearance");
    assertThat(colour("#inspector .heading")).isEqualTo(ink);
  }

  @Test
  void highContrastIsACommandThatIsKeptAndChartsStayOnWhitePaper() {
    command("High contrast appearance");
    assertThat(colour("#inspector .heading")).isEqualTo(Color.WHITE);
    assertThat(colour("#chart-pane .heading")).isEqualTo(Color.BLACK);
    assertThat(picture().getPixelReader().getColor(2, 2)).isEqualTo(Color.WHITE);
    assertThat(new Settings(home().resolve("settings.json")).get("appearance"))
        .contains("HIGH_CONTRAST");
    command("Light appearance");
  }

  @Test
  void asTheSystemHasItIsHighContrastWhereTheSystemAsksForIt() {
    assertThat(look(Map.of("Windows.SPI.HighContrast", true))).isEqualTo(Look.HIGH_CONTRAST);
    assertThat(look(Map.of("Windows.SPI.HighContrast", false))).isEqualTo(Look.DARK);
    assertThat(look(Map.of("GTK.theme_name", "HighContrastInverse"))).isEqualTo(Look.HIGH_CONTRAST);
    assertThat(look(Map.of("GTK.theme_name", "Adwaita"))).isEqualTo(Look.DARK);
    assertThat(look(Map.of())).isEqualTo(Look.DARK);
    var asked = Map.<String, Object>of("Windows.SPI.HighContrast", true);
    assertThat(Look.of(Appearance.LIGHT, ColorScheme.DARK, asked)).isEqualTo(Look.LIGHT);
  }

  private static Look look(Map<String, Object> preferences) {
    return Look.of(Appearance.SYSTEM, ColorScheme.DARK, preferences);
  }

  @Test
  void theNextWindowWearsWhatWasChosen() {
    assertThat(new Settings(home().resolve("settings.json")).get("appearance")).isEmpty();
    command("Dark appearance");
    assertThat(new Settings(home().resolve("settings.json")).get("appearance")).contains("DARK");

    assertThat(next().getStylesheets().toString()).contains("dark.css");
    command("Light appearance");
  }

  /// The scene of another window of the same person.
  private Scene next() {
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          var next = new Stage();
          App.assemble(
              App.desk(InstantSource.system()),
              next,
              new App.Outside(
                  answers,
                  App.Kept.in(home()),
                  InstantSource.system(),
                  screens,
                  ForkJoinPool.commonPool()));
          return next.getScene();
        });
  }

  @Test
  void theNextWindowHasItsTextAsLarge() {
    keys(KeyCode.CONTROL, KeyCode.EQUALS);
    keys(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(next().getRoot().getStyle()).contains("16.25px");
    keys(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(next().getRoot().getStyle()).contains("13.0px");
    new Settings(home().resolve("settings.json")).keep("textSize", "NaN");
    assertThat(next().getRoot().getStyle()).as("spoilt").contains("13.0px");
  }
}
