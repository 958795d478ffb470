package org.casewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A virtual display on which programs are started as from a desktop, and watched.
final class StartDisplay implements AutoCloseable {

  /// A program that is running.
  ///
  /// @param millis from its start until it showed what was waited for
  record Started(Process process, double millis) {

    /// Asks it to end, and kills it if it does not.
    void end() throws InterruptedException {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

  private final Process server;
  private final String name;
  private final Screen screen;

  /// @param folder for the picture in memory
  StartDisplay(Path folder) throws IOException, InterruptedException {
    var said = folder.resolve("display");
    server =
        new ProcessBuilder(
                List.of(
                    "Xvfb",
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    "1400x900x24",
                    "-nolisten",
                    "tcp",
                    "-fbdir",
                    folder.toString()))
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (Files.size(said) == 0) {
      if (!server.isAlive()) {
        throw new IllegalStateException("Xvfb does not start: apt-get install xvfb");
      }
      Thread.sleep(50);
    }
    name = ":" + Files.readString(said).strip();
    screen = new Screen(folder.resolve("Xvfb_screen0"));
  }

  Screen screen() {
    return screen;
  }

  /// Starts a program and waits until the screen shows what is wanted.
  ///
  /// @throws IllegalStateException if that does not come within a minute and a half
  Started start(List<String> command, Map<String, String> environment, Predicate<Screen> shown)
      throws IOException, InterruptedException {
    var waiting = System.nanoTime();
    while (screen.colours().size() > 1) { // the window of the program before is still there
      if (System.nanoTime() - waiting > PATIENCE) {
        throw new IllegalStateException("The program before does not leave the screen.");
      }
      Thread.sleep(50);
    }
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DISPLAY", name);
    builder.environment().putAll(environment);
    var begun = System.nanoTime();
    var process = builder.start();
    while (!shown.test(screen)) {
      if (!process.isAlive() || System.nanoTime() - begun > PATIENCE) {
        process.destroyForcibly();
        throw new IllegalStateException("It never came in sight: " + String.join(" ", command));
      }
      Thread.sleep(10);
    }
    return new Started(process, (System.nanoTime() - begun) / 1e6);
  }

  /// Moves the mouse and presses keys, in the words of xdotool.
  void press(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command);
    builder.environment().put("DISPLAY", name);
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.start().waitFor();
  }

  @Override
  public void close() {
    server.destroy();
  }
}
