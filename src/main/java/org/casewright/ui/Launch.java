package org.casewright.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import org.casewright.file.OneWindow;
import org.casewright.file.StateFolder;
import org.jspecify.annotations.Nullable;

/// Starts the window. No `Application` itself, so that a program on the class path can begin here.
public final class Launch {

  private Launch() {}

  /// Whether a window could be shown. To be asked first: JavaFX without a display ends in an
  /// exception.
  public static boolean displayAvailable() {
    if ("headless".equalsIgnoreCase(System.getProperty("glass.platform"))) {
      return true;
    }
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return system.contains("win") || system.contains("mac") || isSet("DISPLAY");
  }

  private static boolean isSet(String variable) {
    var value = System.getenv(variable);
    return value != null && !value.isBlank();
  }

  /// Opens the window and returns when it has been closed; where one is open already, hands it the
  /// file and returns at once.
  ///
  /// @param caseFile the case to open; null means the start page
  public static void open(@Nullable Path caseFile) {
    var window = OneWindow.claim(StateFolder.ofUser());
    var files = caseFile == null ? List.<Path>of() : List.of(caseFile);
    if (window instanceof OneWindow.Theirs theirs && theirs.send(files)) {
      return;
    }
    App.claimed = window instanceof OneWindow.Mine mine ? mine : null;
    Painting.prepare();
    if (caseFile == null) {
      Application.launch(App.class);
    } else {
      Application.launch(App.class, "--" + App.CASE + "=" + caseFile);
    }
  }

  /// Opens the window on an example and returns when it has been closed.
  ///
  /// @throws IllegalArgumentException with a sentence, if there is no example of that name
  public static void openExample(String name) {
    var _ = org.casewright.library.Examples.bytes(name);
    Painting.prepare();
    Application.launch(App.class, "--" + App.EXAMPLE + "=" + name);
  }

  /// Opens the window on a case, goes round in it once with nobody at the keyboard, and returns.
  public static void tour(Path caseFile) {
    Painting.prepare();
    Application.launch(App.class, "--" + App.CASE + "=" + caseFile, "--" + App.TOUR + "=once");
  }
}
