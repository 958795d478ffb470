package org.casewright.soak;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.casewright.EmptyFolder;
import org.casewright.ui.CaseWindow;

/// Sits at the window and works, at random and always within what can be done there:
/// `mvn -q -Psoak verify`.
///
/// Numbers are typed and dragged, things chosen, added and removed, figures and lists looked at,
/// stories told, cases saved, reopened and exported, as a person does it: with keys, mouse and
/// menus. Nothing may go wrong meanwhile on any thread; nothing may be said that nobody expects; a
/// file that was saved holds the case; undoing everything gives the file as it was opened; and what
/// the program keeps in memory must not grow.
///
/// The same seed draws the same; what it comes to depends on how fast the window is too.
public final class Soak {

  /// By how much the heap may grow from the first full collection to the last: what differs by
  /// which case and page are open.
  private static final long MARGIN = 15L << 20;

  /// How long it takes for the first of them to find everything seen once; after less, growth is
  /// told and not judged.
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

  private static final int TOLD = 30;
  private static final int COLLECTIONS = 4;

  /// What came of it.
  ///
  /// @param time how long it was to take
  /// @param faults sentences; empty where nothing went wrong
  /// @param earlier bytes of heap in use after the first part
  /// @param later bytes of heap in use at the end
  record Outcome(Duration time, int actions, List<String> faults, long earlier, long later) {
    boolean isWell() {
      return faults.isEmpty() && !hasGrown();
    }

    private boolean hasGrown() {
      return time.compareTo(LONG_ENOUGH) >= 0 && later - earlier > MARGIN;
    }

    private void tell(PrintStream out) {
      faults.forEach(out::println);
      if (hasGrown()) {
        out.printf("The heap has grown by more than %d MB.%n", MARGIN >> 20);
      }
      out.printf(
          "%d actions, %d exceptions, heap %d → %d MB%n",
          actions, faults.size(), earlier >> 20, later >> 20);
    }
  }

  private final Window window;
  private final Dice dice;
  private final Papers papers;
  private final List<Deed> deeds = new ArrayList<>();
  private final Replies replies;
  private final Watch watch;
  private final Deque<String> last = new ArrayDeque<>();
  private final List<String> faults = new ArrayList<>();
  private final Path folder;
  private int actions;
  private long earlier;
  private long later;

  private Soak(Window window, Dice dice, Answers answers, Path folder, Watch watch) {
    this.window = window;
    this.dice = dice;
    this.watch = watch;
    this.folder = folder;
    this.papers = new Papers(window);
    this.replies = new Replies(window, dice, this::note);
    deeds.addAll(new Controls(window, dice).deeds());
    var telling = new Telling(window, dice);
    deeds.addAll(new Commands(window, dice, telling, papers).deeds());
    deeds.addAll(new Filing(window, dice, telling, answers, papers, folder).deeds());
  }

  /// Takes how many minutes, the seed (`any` for any) and a folder to work in. Ends with 1 if
  /// anything went wrong.
  public static void main(String... arguments) throws IOException {
    var minutes = Double.parseDouble(arguments[0]);
    var seed =
        arguments[1].equals("any") ? new Random().nextInt(1_000_000) : Long.parseLong(arguments[1]);
    CaseWindow.prepare();
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    var time = Duration.ofMillis(Math.round(minutes * 60_000));
    var outcome = run(time, seed, Path.of(arguments[2]).toAbsolutePath(), System.out);
    System.exit(outcome.isWell() ? 0 : 1);
  }

  /// Works for so long, or until something goes wrong, and closes the window.
  static Outcome run(Duration time, long seed, Path folder, PrintStream out) throws IOException {
    EmptyFolder.at(folder);
    Files.createDirectories(folder.resolve("exports"));
    out.println("seed " + seed);
    var answers = new Answers();
    var handler = Window.on(() -> Thread.currentThread().getUncaughtExceptionHandler());
    var stage = Window.on(Stage::new);
    try (var watch = new Watch();
        var disk = new Busy()) {
      var desk =
          Window.on(
              () -> {
                var opened = CaseWindow.open(stage, answers, folder.resolve("state"), disk);
                passOver(Soak::isOfScreenInMemory);
                return opened;
              });
      var soak = new Soak(new Window(stage, desk, disk), new Dice(seed), answers, folder, watch);
      soak.work(time);
      return soak.told(time, out);
    } finally {
      Window.on(
          () -> {
            stage.hide();
            Thread.currentThread().setUncaughtExceptionHandler(handler);
            return true;
          });
    }
  }

  /// Keeps some failures on this thread from whatever deals with them.
  private static void passOver(Predicate<Throwable> passed) {
    var program = Thread.currentThread().getUncaughtExceptionHandler();
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, failure) -> {
              if (!passed.test(failure)) {
                program.uncaughtException(thread, failure);
              }
            });
  }

  /// The screen in memory that JavaFX draws to where there is no display is 1000 pixels high, and
  /// fails where a list that opens over the window ends below it. No real screen does.
  private static boolean isOfScreenInMemory(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .anyMatch(frame -> frame.getClassName().endsWith(".HeadlessWindow"));
  }

  /// The first fifth of the time is for everything to have been seen once.
  private void work(Duration time) {
    var begun = System.nanoTime();
    try {
      replies.give(); // from the start page to a case
      papers.look();
      while (System.nanoTime() - begun < time.toNanos()) {
        if (earlier == 0 && System.nanoTime() - begun > time.toNanos() / 5) {
          earlier = used();
        }
        act();
      }
      later = used();
      close();
    } catch (AssertionError | RuntimeException | IOException fault) {
      faults.addAll(watch.seen());
      faults.add(fault instanceof Fault ? String.valueOf(fault.getMessage()) : Watch.trace(fault));
    }
  }

  /// Closes the window, without what is not saved: nothing but the files of the cases is left.
  private void close() throws IOException {
    window.keys(KeyCode.SHORTCUT, KeyCode.Q);
    window.quiet();
    window.answer("Do not save");
    Fault.unless(!window.isOpen(), "The window does not close.");
    try (var left = Files.walk(folder)) {
      var wrong =
          left.map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.startsWith(".") || name.endsWith(".recovery.json"))
              .toList();
      Fault.unless(wrong.isEmpty(), "Closing the window has left " + wrong);
    }
    requireNothingSeen();
  }

  /// One deed, and whatever has to be done first.
  private void act() {
    var deed = drawn();
    var done = deed.act().get();
    window.quiet();
    if (done.isPresent()) {
      actions++;
      note(deed.name() + " " + done.get());
    }
    replies.give();
    papers.look();
    Fault.unless(window.isOpen(), "The window has been closed.");
    requireNothingSeen();
  }

  private void requireNothingSeen() {
    Fault.unless(watch.seen().isEmpty(), "Something went wrong that nobody was told.");
  }

  private Deed drawn() {
    var left = dice.below(deeds.stream().mapToInt(Deed::weight).sum());
    for (var deed : deeds) {
      left -= deed.weight();
      if (left < 0) {
        return deed;
      }
    }
    throw new AssertionError();
  }

  private void note(String done) {
    last.add(done.strip());
    if (last.size() > TOLD) {
      last.remove();
    }
  }

  /// Bytes in use once everything that is not needed has been collected: several times over, as
  /// what draws gives up its pictures only after a collection has told it to. A picture that was
  /// copied is no longer on the clipboard.
  private long used() {
    window.copyNothing();
    var least = Long.MAX_VALUE;
    for (var i = 0; i < COLLECTIONS; i++) {
      System.gc();
      System.gc();
      var runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
      window.quiet();
    }
    return least;
  }

  private Outcome told(Duration time, PrintStream out) {
    if (!faults.isEmpty()) {
      out.println("The last actions:");
      last.forEach(done -> out.println("  " + done));
    }
    out.printf(
        "%d saved files read back, %d times everything undone%n", papers.read(), papers.undone());
    var outcome = new Outcome(time, actions, List.copyOf(faults), earlier, later);
    outcome.tell(out);
    return outcome;
  }
}
