package org.casewright.library;

import java.util.Locale;
import org.casewright.model.Keyed;

/// How near a published figure is to whoever first stated it.
public enum Quality implements Keyed {
  /// Read in the publication or on its own page.
  PRIMARY,
  /// Read in the press or in another document that quotes it.
  SECONDARY,
  /// Arithmetic on published figures, shown in its reference.
  DERIVED;

  /// `primary`, `secondary` or `derived`.
  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What the word means, for a legend.
  public String meaning() {
    return switch (this) {
      case PRIMARY -> "read in the publication itself";
      case SECONDARY -> "read in the press or another document that quotes it";
      case DERIVED -> "worked out from published figures";
    };
  }
}
