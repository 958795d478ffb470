package org.casewright.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.casewright.file.Settings;
import org.casewright.ui.desk.Appearance;
import org.casewright.ui.desk.Desk;

/// A choice of how the window looks, kept between starts.
final class Remembered {

  private final Settings settings;
  private final String name;
  private String kept;

  private Remembered(Settings settings, String name, String kept) {
    this.settings = settings;
    this.name = name;
    this.kept = kept;
  }

  /// Colours and size of text are again what was chosen last, and from now on what is chosen is
  /// kept.
  static void looks(Desk desk, Settings settings) {
    follow(
        desk,
        settings,
        "appearance",
        words -> desk.wear(Appearance.named(words)),
        () -> desk.appearance().name());
    follow(
        desk,
        settings,
        "textSize",
        words -> scale(desk, words),
        () -> Double.toString(desk.textScale()));
  }

  private static void follow(
      Desk desk, Settings settings, String name, Consumer<String> choose, Supplier<String> chosen) {
    settings.get(name).ifPresent(choose);
    var remembered = new Remembered(settings, name, chosen.get());
    desk.onChange(() -> remembered.keep(chosen.get()));
  }

  /// As it is where what is kept is spoilt.
  private static void scale(Desk desk, String words) {
    try {
      var scale = Double.parseDouble(words);
      if (Double.isFinite(scale)) {
        desk.scaleText(scale);
      }
    } catch (NumberFormatException _) {
      // nothing was chosen
    }
  }

  private void keep(String chosen) {
    if (!chosen.equals(kept)) {
      kept = chosen;
      settings.keep(name, chosen);
    }
  }
}
