package org.casewright.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.casewright.bench.Frames.Frame;
import org.casewright.file.Json;
import org.casewright.ui.CaseWindow;

/// Runs [LiveBench] on each of its cases, prints a line or two for each and keeps the figures.
///
/// The aim is a frame of 60 Hz in the middle and one of 30 Hz for nineteen in twenty, from the edit
/// to the end of the pulse that shows it, the wait for the pulse included; when the painter was
/// done with it is printed too. What else runs on the computer counts: so the load is printed, a
/// frame that paints the window with nothing changed in it, and the time computed.
final class Live {

  private static final int WARM_UP = 400;
  private static final int STEPS = 500;
  private static final int REPAINTS = 100;
  private static final int TIMES = 40;

  private final List<Map<String, Object>> cases = new ArrayList<>();

  private Live() {}

  /// @param figures the file for them
  static void measure(Path figures) throws IOException {
    CaseWindow.prepare();
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    var bench =
        LiveWindow.on(
            () -> {
              var stage = new Stage();
              return new LiveBench(
                  CaseWindow.open(stage, LiveBench.WIDTH, LiveBench.HEIGHT), stage);
            });
    var live = new Live();
    LiveBench.CASES.forEach(name -> live.measure(bench, name));
    Files.writeString(figures, Json.text(Map.of("cases", live.cases)));
    Platform.exit();
  }

  private void measure(LiveBench bench, String name) {
    bench.open(name);
    bench.drag(WARM_UP);
    var before = heap();
    var repaints = Stream.generate(bench::repaint).limit(REPAINTS).toList();
    var drag = bench.drag(STEPS);
    var after = heap();
    var found = new LinkedHashMap<String, Object>();
    found.put("case", name);
    found.putAll(spread("", drag.frames(), Frame::total));
    found.putAll(spread("painted", drag.frames(), Frame::painted));
    found.put("dropped", drag.frames().stream().mapToInt(Frame::dropped).sum());
    found.putAll(spread("work", drag.frames(), Frame::work));
    found.putAll(spread("repaint", repaints, Frame::work));
    found.putAll(spread("edit", drag.frames(), Frame::call));
    found.putAll(spread("wait", drag.frames(), Frame::waiting));
    found.putAll(spread("prepare", drag.frames(), Frame::preparing));
    found.putAll(spread("hand", drag.frames(), Frame::handing));
    found.putAll(spread("paint", drag.frames(), Frame::painting));
    found.putAll(spread("windowCpu", drag.frames(), Frame::windowComputing));
    found.putAll(spread("painterCpu", drag.frames(), Frame::painterComputing));
    found.putAll(spread("repaintCpu", repaints, Frame::painterComputing));
    found.putAll(spread("recalculate", drag.recalculations(), Double::doubleValue));
    found.putAll(spread("choose", bench.choosing(TIMES), Frame::painted));
    found.putAll(spread("type", bench.typing(TIMES), Frame::painted));
    found.put("heapBeforeMb", before);
    found.put("heapAfterMb", after);
    found.put(
        "load", hundredths(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    cases.add(found);
    print(found);
  }

  /// Half of them took no longer than the first, nineteen in twenty no longer than the second.
  private static <T> Map<String, Double> spread(
      String what, List<T> measured, ToDoubleFunction<T> millis) {
    var sorted = measured.stream().mapToDouble(millis).sorted().toArray();
    var names =
        what.isEmpty() ? List.of("p50ms", "p95ms") : List.of(what + "P50ms", what + "P95ms");
    var found = new LinkedHashMap<String, Double>();
    found.put(names.getFirst(), hundredths(sorted[(sorted.length - 1) / 2]));
    found.put(names.getLast(), hundredths(sorted[(int) Math.ceil(0.95 * sorted.length) - 1]));
    return found;
  }

  private static double hundredths(double value) {
    return Math.round(100 * value) / 100.0;
  }

  /// Megabytes in use once everything unused is gone.
  private static long heap() {
    System.gc();
    System.gc();
    var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return memory.getUsed() >> 20;
  }

  private static void print(Map<String, Object> found) {
    System.out.printf(
        "%s: edit to the end of its pulse p50 %s ms, p95 %s ms (aim 16.7 and 33.3); painted too p50"
            + " %s ms, p95 %s ms; %s pulses dropped; recalculation p50 %s ms%n",
        found.get("case"),
        found.get("p50ms"),
        found.get("p95ms"),
        found.get("paintedP50ms"),
        found.get("paintedP95ms"),
        found.get("dropped"),
        found.get("recalculateP50ms"));
    System.out.printf(
        "  p50 of its parts: edit %s, waiting for the tick %s, preparing %s, handing over %s,"
            + " painting %s; all but the wait %s, a bare repaint %s%n",
        found.get("editP50ms"),
        found.get("waitP50ms"),
        found.get("prepareP50ms"),
        found.get("handP50ms"),
        found.get("paintP50ms"),
        found.get("workP50ms"),
        found.get("repaintP50ms"));
    System.out.printf(
        "  computed: window %s, painter %s, bare repaint %s; load %s%n",
        found.get("windowCpuP50ms"),
        found.get("painterCpuP50ms"),
        found.get("repaintCpuP50ms"),
        found.get("load"));
    System.out.printf(
        "  choosing another opportunity p50 %s, p95 %s; typing in a list p50 %s, p95 %s;"
            + " heap %s MB before, %s MB after%n",
        found.get("chooseP50ms"),
        found.get("chooseP95ms"),
        found.get("typeP50ms"),
        found.get("typeP95ms"),
        found.get("heapBeforeMb"),
        found.get("heapAfterMb"));
  }
}
