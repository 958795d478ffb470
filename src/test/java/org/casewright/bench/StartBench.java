package org.casewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.casewright.file.Json;

/// How long the installed program takes from the start of its process until a chart of the
/// Nottingham example is on the screen, beside the least that JavaFX can do and beside LibreOffice
/// Calc on the same case as a workbook; what it then keeps in memory, and on disk.
///
/// All are watched alike, by what is in the display's memory, and take turns, so that what else
/// runs on the computer troubles all of them. Linux only, with xvfb and xdotool.
final class StartBench {

  private static final int ROUNDS = Integer.getInteger("start.rounds", 5);
  private static final int MINUTES = Integer.getInteger("start.minutes", 10);
  private static final String CALC = "CASEWRIGHT_CALC";

  private static final String LEARNED = "Casewright";
  private static final String UNLEARNED = "Casewright without its cache";
  private static final String FLOOR = "An empty window";
  private static final String WORKBOOK = "LibreOffice Calc on the workbook";

  /// Of the cells of the workbook that may be changed.
  private static final int INPUT = 0xff_f8_dc;

  /// What is started, and when it is there.
  private record Contestant(String name, List<String> command, Predicate<Screen> shown) {}

  private final Path folder;
  private final StartDisplay display;
  private final StartImage image;
  private final Map<String, Object> found = new LinkedHashMap<>();

  private StartBench(Path folder, StartDisplay display, StartImage image) {
    this.folder = folder;
    this.display = display;
    this.image = image;
  }

  /// @param figures the file for them
  static void measure(Path figures) throws IOException, InterruptedException {
    var image = StartImage.built();
    var folder = Files.createTempDirectory("casewright-start");
    try (var display = new StartDisplay(folder)) {
      var bench = new StartBench(folder, display, image);
      bench.starts();
      bench.memory();
      bench.found.put("imageMb", image.size());
      System.out.printf("Installed: %d MB%n", image.size());
      Files.writeString(figures, Json.text(bench.found));
    } finally {
      StartImage.run(List.of("rm", "-rf", folder.toString()));
    }
  }

  private void starts() throws IOException, InterruptedException {
    var contestants = contestants();
    var times = new LinkedHashMap<String, List<Double>>();
    for (var round = 0; round <= ROUNDS; round++) {
      for (var each : List.copyOf(contestants)) {
        try {
          var millis = once(each);
          if (round > 0) { // the first fills the caches of files and fonts
            times.computeIfAbsent(each.name(), _ -> new ArrayList<>()).add(millis);
          }
        } catch (IllegalStateException | IOException e) {
          contestants.remove(each);
          System.out.printf("%s is left out. %s%n", each.name(), e.getMessage());
        }
      }
    }
    times.forEach(
        (name, of) -> {
          found.put(name, Math.round(median(of)));
          System.out.printf(
              "%s: %.0f ms to what it shows (median of %d, from %.0f to %.0f)%n",
              name,
              median(of),
              of.size(),
              of.stream().mapToDouble(each -> each).min().orElseThrow(),
              of.stream().mapToDouble(each -> each).max().orElseThrow());
        });
    compare(times, UNLEARNED);
    compare(times, FLOOR);
    compare(times, WORKBOOK);
  }

  private void compare(Map<String, List<Double>> times, String with) {
    var others = times.get(with);
    if (others != null) {
      var ratio = median(Objects.requireNonNull(times.get(LEARNED))) / median(others);
      found.put("ratio to: " + with, Math.round(100 * ratio) / 100.0);
      System.out.printf("  %.2f times as long as: %s%n", ratio, with);
    }
  }

  private List<Contestant> contestants() throws IOException, InterruptedException {
    var example = folder.resolve("nottingham.case.json").toString();
    var workbook = folder.resolve("nottingham.xlsx").toString();
    StartImage.run(List.of(image.launcher(), "examples", "nottingham-2022", "--to", example));
    StartImage.run(List.of(image.launcher(), "export", example, "--to", workbook));
    var calc = new ArrayList<>(List.of(System.getenv().getOrDefault(CALC, "soffice").split(" ")));
    calc.addAll(List.of("--norestore", "--nologo", "--nofirststartwizard", workbook));
    var unlearned = image.withoutCache(folder.resolve("unlearned"));
    var floor = image.floor(folder.resolve("floor"));
    return new ArrayList<>(
        List.of(
            new Contestant(FLOOR, List.of(floor.launcher()), s -> s.isMostly(StartFloor.COLOUR)),
            new Contestant(LEARNED, List.of(image.launcher(), example), Screen::hasChart),
            new Contestant(UNLEARNED, List.of(unlearned.launcher(), example), Screen::hasChart),
            new Contestant(WORKBOOK, calc, screen -> screen.has(INPUT))));
  }

  private double once(Contestant contestant) throws IOException, InterruptedException {
    var started = display.start(contestant.command(), home(), contestant.shown());
    Thread.sleep(1500);
    started.end();
    return started.millis();
  }

  private Map<String, String> home() {
    return Map.of("HOME", folder.toString(), "JAVA_TOOL_OPTIONS", "-Duser.home=" + folder);
  }

  /// A number is dragged up and down and every chart gone through until the time is over.
  private void memory() throws IOException, InterruptedException {
    var example = folder.resolve("nottingham.case.json").toString();
    var started = display.start(List.of(image.launcher(), example), home(), Screen::hasChart);
    Thread.sleep(2000);
    var end = System.nanoTime() + MINUTES * 60_000_000_000L;
    var drags = 0;
    var first = resident(started.process());
    while (System.nanoTime() < end) {
      var before = display.screen().colours();
      drag(drags++ % 2 == 0 ? 1320 : 1180);
      if (display.screen().colours().equals(before)) {
        throw new IllegalStateException("Dragging the slider changed nothing.");
      }
      display.press("key", "ctrl+z");
      Thread.sleep(200);
      display.press("key", "ctrl+Tab");
      Thread.sleep(300);
    }
    var last = resident(started.process());
    started.end();
    found.put("residentAtFirstMb", first);
    found.put("residentMb", last);
    System.out.printf(
        "Resident memory: %d MB at first, %d MB after %d minutes of editing (%d drags)%n",
        first, last, MINUTES, drags);
  }

  /// The slider of the first number, in a window of its usual size in the middle of the screen.
  private void drag(int to) throws IOException, InterruptedException {
    display.press("mousemove", "1247", "280", "mousedown", "1");
    for (var x = 1247; Math.abs(to - x) > 5; x += Integer.signum(to - x) * 6) {
      display.press("mousemove", Integer.toString(x), "280");
    }
    display.press("mouseup", "1");
    Thread.sleep(200);
  }

  private static long resident(Process process) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
        .findFirst()
        .orElseThrow();
  }

  private static double median(List<Double> of) {
    return of.stream()
        .mapToDouble(each -> each)
        .sorted()
        .skip((of.size() - 1) / 2)
        .findFirst()
        .orElseThrow();
  }
}
