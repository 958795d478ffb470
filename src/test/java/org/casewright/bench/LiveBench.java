package org.casewright.bench;

import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.casewright.bench.Frames.Frame;
import org.casewright.engine.ResolvedCase;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.Series;
import org.casewright.model.View;
import org.casewright.ui.main.MainController;

/// How live the window feels: a drag of the first slider of the inspector, step by step, each
/// timed from the call that moves the thumb to the end of the pulse that shows it. Everything is in
/// sight meanwhile: tree, headlines, chart, table and inspector.
final class LiveBench {

  /// The cases, by the names under which their figures are kept.
  static final List<String> CASES = List.of("nottingham-2022", "bench-30");

  static final double WIDTH = 1280;
  static final double HEIGHT = 800;

  private static final int LOOK_EVERY = 50;

  /// What a drag came to.
  ///
  /// @param frames of every step, in order
  /// @param recalculations milliseconds that each step's new case and its projection take alone
  record Drag(List<Frame> frames, List<Double> recalculations) {}

  private final MainController main;
  private final LiveWindow window;
  private final Frames frames;
  private final Random phase = new Random(20221);
  private BusinessCase written;

  /// @param stage shows the window of `main`
  LiveBench(MainController main, Stage stage) {
    this.main = main;
    this.window = new LiveWindow(stage);
    this.frames = new Frames(stage.getScene());
    this.written = read(CASES.getFirst());
  }

  /// Puts a case in the window, waits until it is shown, and makes sure that everything is.
  void open(String name) {
    written = read(name);
    frames.of(
        () -> {
          if (Examples.names().contains(name)) {
            main.openExample(name);
          } else {
            main.open(file(name));
          }
        });
    ForkJoinPool.commonPool().awaitQuiescence(10, TimeUnit.SECONDS);
    settle();
    LiveWindow.on(
        () -> {
          window.requireAllInSight();
          return name;
        });
  }

  private static BusinessCase read(String name) {
    if (Examples.names().contains(name)) {
      return Examples.open(name);
    }
    return switch (CaseFile.read(file(name))) {
      case ReadResult.Opened opened -> opened.businessCase();
      case ReadResult other -> throw new IllegalStateException(other.toString());
    };
  }

  private static Path file(String name) {
    try {
      var resource = LiveBench.class.getResource(name + ".case.json");
      return Path.of(Objects.requireNonNull(resource).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void settle() {
    for (var i = 0; i < 5; i++) {
      repaint();
    }
  }

  /// Paints the whole window with nothing changed in it: what the others are compared with.
  Frame repaint() {
    return timed(window::repaint);
  }

  /// Drags the slider by so many steps, up and down its range. Every fiftieth step must change the
  /// chart and a headline; every step the number beside the slider.
  Drag drag(int steps) {
    var slider = LiveWindow.on(window::slider);
    var walk = walk(slider, steps);
    var drag = new Drag(new ArrayList<>(), new ArrayList<>());
    frames.of(() -> window.press(slider));
    for (var step = 0; step < steps; step++) {
      drag.frames.add(step(slider, walk[step], step % LOOK_EVERY == LOOK_EVERY - 1));
      drag.recalculations.add(recalculation(slider));
    }
    frames.of(() -> window.release(slider));
    settle();
    return drag;
  }

  private Frame step(Slider slider, double to, boolean look) {
    var before = LiveWindow.on(() -> Seen.of(window, look));
    var frame = timed(() -> slider.setValue(to));
    LiveWindow.on(() -> Seen.of(window, look)).requireOtherThan(before);
    return frame;
  }

  /// Where the thumb goes: up to the end of its range and down again, each time to another number.
  private static double[] walk(Slider slider, int steps) {
    var by = LiveWindow.on(slider::getBlockIncrement);
    var low = LiveWindow.on(slider::getMin);
    var stops = (int) Math.round((LiveWindow.on(slider::getMax) - low) / by);
    var first = (int) Math.round((LiveWindow.on(slider::getValue) - low) / by);
    var walk = new double[steps];
    for (var i = 0; i < steps; i++) {
      var along = (first + i + 1) % (2 * stops);
      walk[i] = low + by * (along <= stops ? along : 2 * stops - along);
    }
    return walk;
  }

  private double recalculation(Slider slider) {
    return LiveWindow.on(
        () -> {
          var number = Series.of(BigDecimal.valueOf(slider.getValue()));
          var plan = written.plan().id();
          var begun = System.nanoTime();
          var changed = written.withValue(plan, window.assumption(slider), number);
          var _ = ResolvedCase.of(changed, plan).project(View.AS_STATED);
          return (System.nanoTime() - begun) / 1e6;
        });
  }

  /// Chooses one opportunity after another.
  List<Frame> choosing(int times) {
    var measured = new ArrayList<Frame>();
    for (var i = 0; i < times; i++) {
      measured.add(timed(window::chooseNext));
    }
    return measured;
  }

  /// Types numbers into a cell of the list of scenarios: edits of their own, no drag.
  List<Frame> typing(int times) {
    frames.of(window::showNumbers);
    frames.of(window::showAllRows);
    var measured = new ArrayList<Frame>();
    for (var i = 0; i < times; i++) {
      settle();
      var field = LiveWindow.on(window::openCell);
      settle();
      var number = Integer.toString(Integer.parseInt(LiveWindow.on(field::getText)) + 1);
      measured.add(timed(() -> window.enter(field, number)));
    }
    return measured;
  }

  /// Times something done at any moment between two ticks: people do not wait for them.
  private Frame timed(Runnable deed) {
    LockSupport.parkNanos((long) (phase.nextDouble() * Frames.TICK * 1e6));
    return frames.of(deed);
  }

  /// What a person sees of a step.
  ///
  /// @param chart its pixels; none where nobody looks at them
  private record Seen(String number, String headline, int[] chart, boolean looked) {
    static Seen of(LiveWindow window, boolean look) {
      return new Seen(window.number(), window.headline(), look ? window.chart() : new int[0], look);
    }

    void requireOtherThan(Seen before) {
      LiveWindow.require(!number.equals(before.number), "the number is as it was: " + number);
      if (looked) {
        LiveWindow.require(
            !headline.equals(before.headline), "the headline is as it was: " + headline);
        LiveWindow.require(!Arrays.equals(chart, before.chart), "the chart is drawn as it was");
      }
    }
  }
}
