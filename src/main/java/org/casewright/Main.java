package org.casewright;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casewright.cli.Cli;
import org.casewright.cli.NoDisplay;
import org.casewright.ui.Launch;

/// The only `main`. Without arguments, or with a case file alone, the window; else the command
/// line, which never loads JavaFX.
///
/// It is no JavaFX `Application`: such a class, named as `main`, needs JavaFX before its first line
/// and could not say in words of its own that there is no display.
public final class Main {
  private Main() {}

  /// Exits with the code of the command, or with 0 when the window is closed.
  public static void main(String... arguments) {
    var code = run(List.of(arguments));
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int run(List<String> arguments) {
    // Java would ask the network for this computer's name, to keep its list of fonts under it: with
    // a file of names in place of the network, which there is none of, it never asks.
    System.setProperty("jdk.net.hosts.file", "");
    // Not among the options people are told: how `mvn` opens the window on an example.
    if (arguments.size() == 2 && arguments.getFirst().equals("--example")) {
      return example(arguments.getLast());
    }
    // Nor this: how a package is made to know beforehand what it needs.
    if (arguments.size() == 2 && arguments.getFirst().equals("--tour")) {
      return tour(arguments.getLast());
    }
    if (!arguments.isEmpty() && !isFile(arguments)) {
      return Cli.run(arguments.toArray(String[]::new));
    }
    Optional<Path> file;
    try {
      file = caseFile(arguments);
    } catch (InvalidPathException notAFileName) {
      return Cli.noFileName(arguments.getFirst());
    }
    if (Launch.displayAvailable()) {
      Launch.open(file.orElse(null));
      return 0;
    }
    return NoDisplay.instead(file.orElse(null));
  }

  private static int example(String name) {
    if (Launch.displayAvailable()) {
      Launch.openExample(name);
      return 0;
    }
    var built = Path.of("target");
    return NoDisplay.show(name, Files.isDirectory(built) ? built : Path.of(""));
  }

  /// Through the window first, then through the two commands asked most.
  private static int tour(String file) {
    var trouble = Launch.tour(Path.of(file));
    if (!trouble.isEmpty()) {
      return Cli.cannotAnswer("The tour could not be made: %s.".formatted(trouble));
    }
    Cli.run("check", file);
    return Cli.run("project", file);
  }

  /// The one word that is a file.
  ///
  /// @throws InvalidPathException if no file can have that name
  static Optional<Path> caseFile(List<String> arguments) {
    return isFile(arguments) ? Optional.of(Path.of(arguments.getFirst())) : Optional.empty();
  }

  /// Whether there is one word, and it has a dot or a slash in it, as no command has. The launch
  /// scripts draw the same line.
  private static boolean isFile(List<String> arguments) {
    return arguments.size() == 1
        && !arguments.getFirst().startsWith("-")
        && arguments.getFirst().chars().anyMatch(letter -> "./\\".indexOf(letter) >= 0);
  }
}
