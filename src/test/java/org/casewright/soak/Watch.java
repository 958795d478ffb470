package org.casewright.soak;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Sees what goes wrong while it watches, on whichever thread: what nobody catches, what is logged
/// as a warning or worse (JavaFX: as information too), and what is printed as an error. Afterwards
/// everything is as it was.
public final class Watch implements AutoCloseable {

  private final List<String> seen = new ArrayList<>();
  private final PrintStream errors = System.err;
  private final Thread.@Nullable UncaughtExceptionHandler uncaught =
      Thread.getDefaultUncaughtExceptionHandler();
  private final Logger log = Logger.getLogger("");
  private final Handler[] handlers = log.getHandlers();
  private final Logged logged = new Logged();
  private final Printed printed = new Printed();

  /// Begins to watch.
  public Watch() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> see("Uncaught on %s: %s".formatted(thread.getName(), trace(failure))));
    for (var handler : handlers) {
      log.removeHandler(handler);
    }
    log.addHandler(logged);
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private synchronized void see(String what) {
    seen.add(what);
  }

  /// What has gone wrong so far, oldest first.
  public synchronized List<String> seen() {
    return List.copyOf(seen);
  }

  @Override
  public void close() {
    System.setErr(errors);
    log.removeHandler(logged);
    for (var handler : handlers) {
      log.addHandler(handler);
    }
    Thread.setDefaultUncaughtExceptionHandler(uncaught);
  }

  /// What went wrong, and where.
  static String trace(@Nullable Throwable failure) {
    if (failure == null) {
      return "";
    }
    var words = new StringWriter();
    failure.printStackTrace(new PrintWriter(words, true));
    return words.toString();
  }

  private final class Logged extends Handler {
    @Override
    public void publish(LogRecord told) {
      if (told.getLevel().intValue() >= least(told).intValue()) {
        see(
            "Logged as %s: %s %s"
                .formatted(told.getLevel(), told.getMessage(), trace(told.getThrown())));
      }
    }

    /// Lists of JavaFX merely mention that they make rows without end.
    private Level least(LogRecord told) {
      return String.valueOf(told.getLoggerName()).startsWith("javafx") ? Level.INFO : Level.WARNING;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private final class Printed extends ByteArrayOutputStream {
    @Override
    public synchronized void flush() {
      if (size() > 0) {
        see("Printed: " + toString(StandardCharsets.UTF_8).strip());
        reset();
      }
    }
  }
}
