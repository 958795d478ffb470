package org.casewright.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import org.casewright.charts.Typeface;
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
    open(caseFile == null ? List.of() : List.of(caseFile));
  }

  /// Opens the window on a case, goes round in it once with nobody at the keyboard, and returns.
  ///
  /// @return why that did not come to its end, in words that end a sentence; empty where it did
  public static String tour(Path caseFile) {
    open(List.of(caseFile), "--" + App.TOUR + "=once");
    return Tour.trouble();
  }

  private static void open(List<Path> files, String... wishes) {
    var window = OneWindow.claim(StateFolder.ofUser());
    if (window instanceof OneWindow.Theirs theirs && theirs.send(files)) {
      return;
    }
    App.claimed = window instanceof OneWindow.Mine mine ? mine : null;
    Painting.prepare();
    prepareTypeface();
    var wanted = files.stream().map(file -> "--" + App.CASE + "=" + file);
    Application.launch(App.class, Stream.concat(wanted, Stream.of(wishes)).toArray(String[]::new));
  }

  /// Reads the charts' fonts while JavaFX looks for its display. Not on macOS, where JavaFX and AWT
  /// may block each other if they begin at once.
  private static void prepareTypeface() {
    if (!System.getProperty("os.name", "").startsWith("Mac")) {
      Thread.ofPlatform().daemon().name("typeface").start(Typeface::values);
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
}
