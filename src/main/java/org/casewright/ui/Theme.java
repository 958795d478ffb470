package org.casewright.ui;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.casewright.charts.Typeface;

/// How the window looks: AtlantaFX Primer with a thin stylesheet of our own, and the typeface of
/// the charts.
public final class Theme {

  private Theme() {}

  /// Loads typeface and theme; once, before the first scene.
  public static void load() {
    for (var typeface : Typeface.values()) {
      try (var file = typeface.open()) {
        Objects.requireNonNull(Font.loadFont(file, 13), () -> typeface + " could not be loaded");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
  }

  /// Dresses a scene.
  public static void dress(Scene scene) {
    scene.getStylesheets().add("org/casewright/ui/window.css"); // found on the class path
  }
}
