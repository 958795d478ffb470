package org.casewright.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.casewright.charts.Typeface;
import org.casewright.ui.desk.Appearance;
import org.casewright.ui.live.Icon;

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
    Icon.load();
    Application.setUserAgentStylesheet(Look.LIGHT.primer());
  }

  /// Dresses a scene; again whenever its look changes.
  public static void dress(Scene scene, Look look) {
    if (!scene.getStylesheets().equals(look.sheets())) {
      Application.setUserAgentStylesheet(look.primer());
      scene.getPreferences().setColorScheme(look.scheme());
      scene.getStylesheets().setAll(look.sheets());
    }
  }

  /// Dresses a scene as paper, whatever the window wears: what is shown to a room.
  static void dressAsPaper(Scene scene) {
    scene.setUserAgentStylesheet(Look.LIGHT.primer());
    scene.getPreferences().setColorScheme(Look.LIGHT.scheme());
    scene.getStylesheets().setAll(Look.LIGHT.sheets());
    scene.getStylesheets().add(Look.PRESENTING);
  }

  /// Keeps a scene in the colours that are wanted, also when the system changes its own.
  static void follow(Scene scene, Supplier<Appearance> wanted, Consumer<Runnable> onChange) {
    var system = Platform.getPreferences();
    Runnable wear =
        () -> dress(scene, Look.of(wanted.get(), system.getColorScheme(), Map.copyOf(system)));
    wear.run();
    onChange.accept(wear);
    system.addListener((InvalidationListener) _ -> wear.run());
    system.colorSchemeProperty().subscribe(wear);
  }
}
