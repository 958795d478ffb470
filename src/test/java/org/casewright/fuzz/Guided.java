package org.casewright.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What Jazzer calls with every recipe it thinks of. It measures which branches of the program each
/// file reaches, and goes on from those that reached a new one. A file that escapes is counted and
/// kept, and the fuzzer goes on; one that took too long or too much memory is left to be tried
/// again where nobody measures. Only a judge that does not come back ends it.
public final class Guided {

  static final String FOLDER = "casewright.fuzz.folder";
  static final String FILES = "casewright.fuzz.files";

  /// What the program ends with that waits for a judge no longer.
  static final int FOR_EVER = 3;

  private static final int MOST = Integer.getInteger(FILES, 1000);
  private static final Path PLACE = Path.of(System.getProperty(FOLDER, "target/fuzz"));
  private static final Tally TALLY = tally();
  private static final Trial TRIAL = trial();

  private Guided() {}

  private static Trial trial() {
    var trial = new Trial(Judge.real(), TALLY, PLACE);
    trial.warmUp();
    return trial;
  }

  private static Tally tally() {
    try {
      var tally = Tally.kept(PLACE.resolve(Fuzz.TALLY));
      Thread.ofPlatform().daemon().name("watch").start(() -> watch(tally));
      return tally;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes one recipe.
  public static void fuzzerTestOneInput(byte[] recipe) {
    if (!TRIAL.runMeasured(recipe)) {
      suspect(recipe);
    }
    if (TALLY.files() >= MOST) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static void suspect(byte[] recipe) {
    try {
      Files.write(Files.createTempFile(PLACE.resolve(Fuzz.SUSPECTS), "recipe", ""), recipe);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void watch(Tally tally) {
    var files = -1;
    var since = 0;
    while (since < Trial.FOR_EVER) {
      try {
        Thread.sleep(1000);
      } catch (InterruptedException _) {
        return;
      }
      since = tally.underWay().length > 0 && tally.files() == files ? since + 1 : 0;
      files = tally.files();
    }
    Runtime.getRuntime().halt(FOR_EVER);
  }
}
