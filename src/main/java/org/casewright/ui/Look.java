package org.casewright.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import org.casewright.ui.desk.Appearance;

/// What the window can look like, with the stylesheets that make it so.
public enum Look {
  LIGHT(new PrimerLight(), ColorScheme.LIGHT, "light.css window.css"),
  DARK(new PrimerDark(), ColorScheme.DARK, "light.css dark.css window.css"),
  HIGH_CONTRAST(new PrimerDark(), ColorScheme.DARK, "light.css window.css contrast.css");

  private static final String FOLDER = "org/casewright/ui/"; // found on the class path

  /// What is added to it for a room.
  static final String PRESENTING = FOLDER + "present.css";

  private final String primer;
  private final ColorScheme scheme;
  private final String sheets;

  Look(Theme primer, ColorScheme scheme, String sheets) {
    this.primer = primer.getUserAgentStylesheet();
    this.scheme = scheme;
    this.sheets = sheets;
  }

  /// The one that is wanted.
  ///
  /// @param scheme whether the system is light or dark
  /// @param preferences of the system, by the names JavaFX gives them
  static Look of(Appearance wanted, ColorScheme scheme, Map<String, Object> preferences) {
    return switch (wanted) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case HIGH_CONTRAST -> HIGH_CONTRAST;
      case SYSTEM -> {
        if (isHighContrast(preferences)) {
          yield HIGH_CONTRAST;
        }
        yield scheme == ColorScheme.DARK ? DARK : LIGHT;
      }
    };
  }

  /// Whether the system asks for high contrast: Windows has a switch for it, GTK themes of that
  /// name.
  private static boolean isHighContrast(Map<String, Object> preferences) {
    return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
        || (preferences.get("GTK.theme_name") instanceof String theme
            && theme.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").contains("highcontrast"));
  }

  String primer() {
    return primer;
  }

  ColorScheme scheme() {
    return scheme;
  }

  /// Addresses of the stylesheets, the first below the others.
  List<String> sheets() {
    return Arrays.stream(sheets.split(" ", -1)).map(FOLDER::concat).toList();
  }
}
