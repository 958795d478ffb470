package org.casewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the JMH classes of this package and [Live]: `mvn -Pbench verify`, or one with
/// `-Dbench=NAME`, the name of its class in small letters and without its Bench. Each prints its
/// figures and leaves them in `target/bench/NAME.json`. [StartBench], which makes the package first
/// and edits for ten minutes, is run by its name only.
public final class Benches {

  private static final String LIVE = "live";
  private static final String START = "start";

  private Benches() {}

  /// Takes the name, or `all`, and the folder for the figures.
  public static void main(String... arguments)
      throws IOException, InterruptedException, RunnerException {
    var wanted = arguments[0];
    var folder = Files.createDirectories(Path.of(arguments[1]));
    if (wanted.equals(START)) {
      StartBench.measure(folder.resolve(START + ".json"));
      return;
    }
    var known = known();
    var chosen =
        known.stream()
            .filter(name -> wanted.equals("all") || simple(name).equalsIgnoreCase(wanted))
            .toList();
    var live = wanted.equals("all") || wanted.equals(LIVE);
    if (chosen.isEmpty() && !live) {
      System.err.printf(
          "There is no benchmark %s; there are: %s, %s, %s.%n",
          wanted, START, LIVE, String.join(", ", known.stream().map(Benches::simple).toList()));
      System.exit(2);
    }
    for (var name : chosen) {
      measure(name, folder.resolve(simple(name) + ".json"));
    }
    if (live) {
      Live.measure(folder.resolve(LIVE + ".json"));
    }
  }

  private static void measure(String name, Path figures) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include("^" + Pattern.quote(name) + "\\.")
            .resultFormat(ResultFormatType.JSON)
            .result(figures.toString())
            .build();
    new Runner(options).run();
  }

  /// The classes that hold a benchmark, from the list that JMH's processor wrote.
  private static SortedSet<String> known() {
    var quiet = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
    var names = new TreeSet<String>();
    BenchmarkList.defaultList().getAll(quiet, List.of()).stream()
        .map(BenchmarkListEntry::getUserClassQName)
        .forEach(names::add);
    return names;
  }

  /// `projection` for the class ProjectionBench.
  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1)
        .replaceFirst("Bench$", "")
        .toLowerCase(Locale.ROOT);
  }
}
