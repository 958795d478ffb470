package org.casewright.ui.main;

import java.util.Optional;
import org.casewright.file.Settings;
import org.casewright.ui.desk.Desk;

/// How large text is, kept between starts.
final class TextSize {

  private static final String NAME = "textSize";

  private final Settings settings;
  private double kept;

  private TextSize(Desk desk, Settings settings) {
    this.settings = settings;
    this.kept = desk.textScale();
  }

  /// Makes text as large as it was chosen last, and from now on keeps what is chosen.
  static void follow(Desk desk, Settings settings) {
    settings.get(NAME).flatMap(TextSize::read).ifPresent(desk::scaleText);
    var size = new TextSize(desk, settings);
    desk.onChange(() -> size.keep(desk.textScale()));
  }

  /// Nothing where what is kept is spoilt.
  private static Optional<Double> read(String words) {
    try {
      return Optional.of(Double.valueOf(words)).filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void keep(double scale) {
    if (scale != kept) {
      kept = scale;
      settings.keep(NAME, Double.toString(scale));
    }
  }
}
