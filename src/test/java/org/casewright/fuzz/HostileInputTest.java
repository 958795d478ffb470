package org.casewright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.casewright.fuzz.Verdict.Escaped;
import org.casewright.fuzz.Verdict.Opened;
import org.casewright.fuzz.Verdict.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A slice of what `mvn -Pfuzz verify` does, the files that ever escaped, and that an escape is
/// seen.
class HostileInputTest {

  private static final Path EVER = Path.of("src/test/resources/org/casewright/fuzz");

  @TempDir private Path folder;

  @Test
  void spoiltFilesAreOpenedWholeOrRefused() {
    var tally = Tally.inMemory();
    var trial = new Trial(Judge.real(), tally, null);
    trial.warmUp();
    trial.drawn(new Random(20220331), List.of(), 3000);
    assertThat(trial.escaped()).isEmpty();
    assertThat(tally.files()).isEqualTo(3000);
    assertThat(tally.opened()).isBetween(300, 2700);
  }

  private static List<Path> ever() throws IOException {
    try (var files = Files.list(EVER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("ever")
  void whatEverEscapedDoesSoNoMore(Path file) throws IOException {
    var name = String.valueOf(file.getFileName());
    var kind =
        Arrays.stream(Kind.values()).filter(each -> name.endsWith(each.ending())).findFirst();
    var mutant = new Mutant(kind.orElseThrow(), Files.readAllBytes(file));
    var real = Judge.real();
    real.open(mutant);
    assertThat(real.judge(mutant).verdict()).isNotInstanceOf(Escaped.class);
  }

  /// Each of the 80,000 wrong places has a path of four thousand letters.
  @Test
  void aFileWrongInManyDeepPlacesIsRefusedInLittleMemory() {
    var deep = "{\"%s\": ".formatted("deep ".repeat(12));
    var twice = String.join(", ", Collections.nCopies(80_000, "\"a\": 1"));
    var text = deep.repeat(62) + "{" + twice + "}" + "}".repeat(62);
    var mutant = new Mutant(Kind.CASE, text.getBytes(StandardCharsets.UTF_8));
    assertThat(Judge.real().judge(mutant).verdict()).isInstanceOf(Refused.class);
  }

  @Test
  void theSameRecipeMakesTheSameFile() {
    var random = new Random(1);
    for (var i = 0; i < 200; i++) {
      var recipe = Trial.recipe(random);
      var once = Mutant.of(recipe);
      var again = Mutant.of(recipe);
      assertThat(again.kind()).isEqualTo(once.kind());
      assertThat(again.content()).isEqualTo(once.content());
    }
  }

  /// All kinds come in through one door.
  private Trial through(Door door, Tally tally) {
    var doors = new EnumMap<Kind, Door>(Kind.class);
    Arrays.stream(Kind.values()).forEach(kind -> doors.put(kind, door));
    return new Trial(new Judge(doors), tally, folder);
  }

  private static boolean holds(byte[] content, String words) {
    return new String(content, StandardCharsets.UTF_8).contains(words);
  }

  @Test
  void aPlantedEscapeIsFoundCountedAndKept() throws IOException {
    var tally = Tally.inMemory();
    Door door =
        content -> {
          if (holds(content, "1e999999")) {
            throw new ArithmeticException("overflow");
          }
          return new Opened();
        };
    var trial = through(door, tally);
    trial.drawn(new Random(5), List.of(), 2000);
    assertThat(trial.escaped()).isNotEmpty().allMatch(why -> why.contains("overflow"));
    assertThat(tally.escaped()).isEqualTo(trial.escaped().size());
    try (var files = Files.list(folder)) {
      var kept = files.filter(file -> file.toString().endsWith(".json")).toList();
      assertThat(kept).hasSameSizeAs(trial.escaped());
      assertThat(Files.readAllBytes(kept.getFirst())).matches(each -> holds(each, "1e999999"));
    }
  }

  private static void compute(double seconds) {
    var threads = ManagementFactory.getThreadMXBean();
    var until = threads.getCurrentThreadCpuTime() + (long) (seconds * 1e9);
    while (threads.getCurrentThreadCpuTime() < until) {
      Thread.onSpinWait();
    }
  }

  private static int deep(int level) {
    return level == Integer.MAX_VALUE ? level : deep(level + 1) - 1;
  }

  @Test
  void whatIsSlowGreedyOrDumbEscapes() {
    var doors =
        Map.<String, Door>of(
            "threw",
            _ -> {
              throw new OutOfMemoryError("planted");
            },
            "StackOverflowError",
            _ -> deep(0) > 0 ? new Opened() : new Refused(),
            "of the processor",
            _ -> {
              compute(Judge.MOST_SECONDS + 0.1);
              return new Refused();
            },
            "of memory",
            _ -> {
              var last = new byte[0];
              for (var i = 0; i <= Judge.MOST_MEGABYTES + 1; i++) {
                last = new byte[(1 << 20) + last.length % 2];
              }
              return last.length > 0 ? new Opened() : new Refused();
            },
            "without a word",
            content -> CaseDoor.refused(List.of(), content));
    doors.forEach(
        (words, door) -> {
          var judged = new Judge(Map.of(Kind.CASE, door)).judge(new Mutant(Kind.CASE, new byte[9]));
          assertThat(judged.verdict())
              .as(words)
              .isInstanceOfSatisfying(
                  Escaped.class, escaped -> assertThat(escaped.why()).contains(words));
        });
  }

  @Test
  void aJudgeThatIsGoneLetAFileEscape() {
    var tally = Tally.inMemory();
    var recipe = Trial.recipe(new Random(3));
    tally.begin(recipe);
    var trial = new Trial(Judge.real(), tally, folder);
    trial.gone();
    assertThat(trial.escaped()).hasSize(1);
    assertThat(tally.escaped()).isEqualTo(1);
    assertThat(tally.underWay()).isEmpty();
    assertThat(tally.lines().toLowerCase(Locale.ROOT)).contains("1 escaped");
  }
}
