package org.casewright.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.casewright.charts.Typeface;
import org.casewright.ui.desk.Appearance;
import org.casewright.ui.live.Icon;

/// How the window looks: AtlantaFX Primer with a thin stylesheet of our own, and the typeface of
/// the charts.
public final class Theme {

  private static final String SHEETS = "org/casewright/ui/"; // found on the class path
  private static final String LIGHT = SHEETS + "light.css";
  private static final String DARK = SHEETS + "dark.css";
  private static final String WINDOW = SHEETS + "window.css";

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
    Icon.load();
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
  }

  /// Dresses a scene in light or dark; again whenever that changes.
  public static void dress(Scene scene, boolean dark) {
    var primer = dark ? new PrimerDark() : new PrimerLight();
    var sheets = dark ? List.of(LIGHT, DARK, WINDOW) : List.of(LIGHT, WINDOW);
    if (!scene.getStylesheets().equals(sheets)) {
      Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
      scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
      scene.getStylesheets().setAll(sheets);
    }
  }

  /// Keeps a scene in the colours that are wanted, also when the system changes its own.
  static void follow(Scene scene, Supplier<Appearance> wanted, Consumer<Runnable> onChange) {
    var system = Platform.getPreferences().colorSchemeProperty();
    Runnable wear =
        () ->
            dress(
                scene,
                switch (wanted.get()) {
                  case LIGHT -> false;
                  case DARK -> true;
                  case SYSTEM -> system.get() == ColorScheme.DARK;
                });
    wear.run();
    onChange.accept(wear);
    system.subscribe(wear);
  }
}
