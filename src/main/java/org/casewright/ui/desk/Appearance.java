package org.casewright.ui.desk;

import java.util.Arrays;

/// Which colours the window wears.
public enum Appearance {
  LIGHT,
  DARK,
  /// Black, white and yellow, for whoever cannot tell colours that are closer apart.
  HIGH_CONTRAST,
  /// High contrast or dark where the system says that it is, else light.
  SYSTEM;

  /// The one of that name; as the system has it where there is none.
  public static Appearance named(String name) {
    return Arrays.stream(values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(SYSTEM);
  }
}
