package org.casewright.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the program keeps what it remembers for one person: nothing of it is a case, and nothing
/// is lost with it but convenience.
public final class StateFolder {

  /// The system property that names another folder.
  public static final String PROPERTY = "casewright.state";

  /// A setting of that name; null where there is none.
  interface Lookup {
    @Nullable String get(String name);
  }

  private StateFolder() {}

  /// The folder of whoever runs the program; it need not exist yet.
  public static Path ofUser() {
    return of(System::getProperty, System::getenv);
  }

  static Path of(Lookup properties, Lookup variables) {
    return folder(properties.get(PROPERTY))
        .orElseGet(() -> ofSystem(said(properties, "os.name"), properties, variables));
  }

  private static Path ofSystem(String system, Lookup properties, Lookup variables) {
    var home = Path.of(said(properties, "user.home"));
    if (system.startsWith("windows")) {
      return folder(variables.get("LOCALAPPDATA"))
          .orElse(home.resolve("AppData").resolve("Local"))
          .resolve("Casewright");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Casewright");
    }
    return folder(variables.get("XDG_STATE_HOME"))
        .filter(Path::isAbsolute)
        .orElse(home.resolve(".local").resolve("state"))
        .resolve("casewright");
  }

  private static String said(Lookup properties, String name) {
    var value = properties.get(name);
    if (value == null) {
      return "";
    }
    return name.equals("os.name") ? value.toLowerCase(Locale.ROOT) : value;
  }

  private static Optional<Path> folder(@Nullable String name) {
    try {
      return name == null || name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
