package org.casewright.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.casewright.EmptyFolder;
import org.casewright.Programs;

/// Spoils files in as many ways as asked for and has the program read them: `mvn -q -Pfuzz verify`.
///
/// The fuzzer is Jazzer, in a program of its own with 512 MB. Left to itself it changes bytes, and
/// a case with a byte changed is hardly ever a case; so the bytes it changes are a recipe, by which
/// [Mutant] spoils one of the whole files in its tree and in its bytes. It is given five minutes;
/// then, and where it cannot run, recipes are drawn at random, or changed a little from those that
/// it kept, until there are as many files as asked for. No file counts twice.
///
/// An escape is what [Judge] says is one. Files that escape are left in the folder; one that has
/// been mended is kept for ever in `src/test/resources/org/casewright/fuzz`.
public final class Fuzz {

  static final String TALLY = "tally";
  static final String SUSPECTS = "suspects";

  private static final long SEED = 20220331;
  private static final int RECIPES = 600;

  /// Seconds after which Jazzer has to end.
  private static final int GUIDED = 300;

  private static final String REACHED = "org.casewright.**:tools.jackson.core.**";

  private final int files;
  private final Path folder;

  private Fuzz(int files, Path folder) {
    this.files = files;
    this.folder = folder;
  }

  /// Takes how many files, and the folder for what escapes. Ends with 1 if anything does.
  public static void main(String... arguments) throws IOException, InterruptedException {
    var fuzz = new Fuzz(Integer.parseInt(arguments[0]), Path.of(arguments[1]).toAbsolutePath());
    if (fuzz.run() > 0) {
      System.exit(1);
    }
  }

  private int run() throws IOException, InterruptedException {
    EmptyFolder.at(folder);
    Files.createDirectories(recipes());
    Files.createDirectories(folder.resolve(SUSPECTS));
    writeRecipes();
    var tally = Tally.kept(folder.resolve(TALLY));
    var trial = new Trial(Judge.real(), tally, folder);
    guided(tally);
    trial.gone();
    var guided = tally.files();
    trial.warmUp();
    in(folder.resolve(SUSPECTS)).forEach(trial::run);
    trial.drawn(new Random(SEED), in(recipes()), files);
    System.out.println(tally.lines());
    System.out.printf(
        "%,d files by Jazzer's recipes, %,d by recipes drawn at random and changed from its own%n",
        guided, tally.files() - guided);
    if (tally.escaped() > 0) {
      System.out.println("What escaped is in " + folder + ".");
    }
    System.out.printf("%d files, %d escaped%n", tally.files(), tally.escaped());
    return tally.escaped();
  }

  private Path recipes() {
    return folder.resolve("recipes");
  }

  private void writeRecipes() throws IOException {
    var random = new Random(SEED);
    for (var i = 0; i < RECIPES; i++) {
      Files.write(recipes().resolve("drawn-%03d".formatted(i)), Trial.recipe(random));
    }
  }

  /// The recipes in a folder, in the order of their names.
  private static List<byte[]> in(Path recipes) throws IOException {
    var found = new ArrayList<byte[]>();
    try (var files = Files.list(recipes)) {
      for (var file : files.sorted().toList()) {
        found.add(Files.readAllBytes(file));
      }
    }
    return found;
  }

  private void guided(Tally tally) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("jazzer.log").toFile())
            .start();
    var told = 0;
    while (!process.waitFor(5, TimeUnit.SECONDS)) {
      if (tally.files() >= told + 50_000) {
        told = tally.files();
        System.out.printf("%,d files, %,d of them opened%n", told, tally.opened());
      }
    }
  }

  private List<String> command() {
    var options =
        List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+EnableDynamicAgentLoading",
            "-D" + Guided.FOLDER + "=" + folder,
            "-D" + Guided.FILES + "=" + files);
    return Programs.java(
        options,
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + Guided.class.getName(),
        "--instrumentation_includes=" + REACHED,
        "--instrumentation_excludes=org.casewright.fuzz.**",
        "--reproducer_path=" + folder,
        "-artifact_prefix=" + folder + "/",
        "-seed=" + SEED % 1_000_000,
        "-max_len=" + Trial.LONGEST,
        "-len_control=0",
        "-timeout=" + 2 * Trial.FOR_EVER,
        "-max_total_time=" + GUIDED,
        "-rss_limit_mb=0",
        "-print_final_stats=1",
        recipes().toString());
  }
}
