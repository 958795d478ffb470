package org.casewright.ui.desk;

import org.casewright.file.Settings;

/// Who sits at the window, as saves, versions and locks name them: what they have said they are
/// called, else the name they are signed in by.
///
/// @param login the name they are signed in by; may be empty
public record Signature(Settings settings, String login) {

  private static final String NAME = "name";

  /// That of whoever runs the program.
  public static Signature of(Settings settings) {
    return new Signature(settings, System.getProperty("user.name", ""));
  }

  public String name() {
    return settings.get(NAME).filter(name -> !name.isBlank()).orElse(login);
  }

  /// Keeps what they say they are called.
  public void keep(String name) {
    settings.keep(NAME, name.strip());
  }
}
