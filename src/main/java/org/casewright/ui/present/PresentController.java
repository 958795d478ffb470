package org.casewright.ui.present;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.casewright.charts.HeldAxes;
import org.casewright.charts.Slide;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.Problem;
import org.casewright.model.Step;
import org.casewright.session.Lever;
import org.casewright.session.Levers;
import org.casewright.session.Sandbox;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.jspecify.annotations.Nullable;

/// Tells the story of the case on the desk, step by step. Levers can be moved: that happens in a
/// sandbox, which the case knows nothing of unless what was moved is kept as a scenario at the end.
public final class PresentController {

  /// The screens there are, as data.
  public interface Screens {
    /// Their bounds, the main one first.
    List<Rectangle2D> all();

    /// Whether they are screens of a system that can be asked to give a stage the whole of one, and
    /// to hide the pointer.
    boolean fillable();

    /// Calls `listener` whenever a screen came or went.
    void onChange(Runnable listener);
  }

  /// Runs something later, on the thread of the window.
  public interface Later {
    void run(Duration after, Runnable task);
  }

  /// What it is shown with.
  ///
  /// @param window that the case is edited in
  /// @param dress gives a scene the colours of paper
  public record Stages(Stage window, Screens screens, Consumer<Scene> dress) {}

  private static final Duration PAUSE = Duration.ofMillis(1200);
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration HINT = Duration.ofSeconds(6);
  private static final int MOST_DIGITS = 3;

  private final Desk desk;
  private final InstantSource clock;
  private final Later later;
  private final Executor nextPulse;
  private final Display display;
  private final Slides slides = new Slides();

  private boolean on;
  private boolean told;
  private int sitting;
  private Instant began = Instant.EPOCH;
  private int index;
  private boolean blank;
  private boolean leversOpen;
  private Sandbox sandbox = Sandbox.UNMOVED;
  private String based = "";
  private String problem = "";
  private boolean held;
  private @Nullable HeldAxes axes;
  private @Nullable Explaining explaining;
  private PresentModel.@Nullable Ending ending;
  private String typed = "";
  private int keystrokes;
  private PresentModel.Help help = PresentModel.Help.NONE;

  /// @param nextPulse runs what it is given before the next frame is drawn; in a test, at once
  PresentController(
      Desk desk, InstantSource clock, Later later, Executor nextPulse, Display display) {
    this.desk = desk;
    this.clock = clock;
    this.later = later;
    this.nextPulse = nextPulse;
    this.display = display;
    desk.onChange(this::changed);
  }

  /// On the screens there are.
  public static PresentController on(
      Desk desk, InstantSource clock, Later later, Executor nextPulse, Stages stages) {
    return new PresentController(desk, clock, later, nextPulse, new OnStages(stages));
  }

  /// Begins with the step that is chosen in the window, else with the first; does nothing where
  /// there is no step to show.
  public void begin() {
    if (on || steps().isEmpty()) {
      return;
    }
    on = true;
    sitting++;
    began = clock.instant();
    index = Math.max(0, steps().stream().map(Step::id).toList().indexOf(chosen()));
    blank = false;
    leversOpen = false;
    reset();
    typed = "";
    hint(sitting);
    display.begin(this);
    refresh();
    tick(sitting);
  }

  /// For the first moments it is said which key lists all keys.
  private void hint(int of) {
    help = PresentModel.Help.HINT;
    later.run(
        HINT,
        () -> {
          if (of == sitting && help == PresentModel.Help.HINT) {
            help = PresentModel.Help.NONE;
            changed();
          }
        });
  }

  /// The hint gives way to whatever is opened.
  private PresentModel.Help help(PresentModel.Help wanted) {
    var open = leversOpen || explaining != null || ending != null || blank;
    return wanted == PresentModel.Help.HINT && open ? PresentModel.Help.NONE : wanted;
  }

  /// Lists the keys, or no longer.
  void onKeys() {
    help = help == PresentModel.Help.KEYS ? PresentModel.Help.NONE : PresentModel.Help.KEYS;
    changed();
  }

  /// Whether a story is being told.
  public boolean isOn() {
    return on;
  }

  private String chosen() {
    return desk.shown().selection() instanceof Selection.Of(Thing.Step(var id)) ? id : "";
  }

  private List<Step> steps() {
    return desk.businessCase().toldSteps();
  }

  private Step step() {
    var steps = steps();
    index = Math.clamp(index, 0, steps.size() - 1);
    return steps.get(index);
  }

  private BusinessCase businessCase() {
    return desk.businessCase();
  }

  /// Runs something after a while, on the thread of the window.
  void after(Duration pause, Runnable task) {
    later.run(pause, task);
  }

  // From step to step

  void onNext() {
    go(index + 1);
  }

  void onBack() {
    go(index - 1);
  }

  void onFirst() {
    go(0);
  }

  void onLast() {
    go(steps().size() - 1);
  }

  /// Goes to a step, counted from 0; past either end it stays.
  void go(int to) {
    if (ending == null && to >= 0 && to < steps().size()) {
      index = to;
      blank = false;
      explaining = null;
      problem = "";
      changed();
    }
  }

  /// A digit of the number of a step: the step is shown after a pause, or with Enter.
  void onDigit(int digit) {
    typed = typed.length() < MOST_DIGITS ? typed + digit : String.valueOf(digit);
    var mine = ++keystrokes;
    later.run(
        PAUSE,
        () -> {
          if (mine == keystrokes) {
            onEnter();
          }
        });
    changed();
  }

  /// Shows the step whose number was typed.
  void onEnter() {
    if (!typed.isEmpty()) {
      var number = Integer.parseInt(typed);
      typed = "";
      keystrokes++;
      go(number - 1);
      changed();
    }
  }

  /// Hides the slide from the room, or shows it again.
  void onBlank() {
    blank = !blank;
    changed();
  }

  // Levers

  void onLevers() {
    leversOpen = !leversOpen;
    changed();
  }

  /// A lever is taken hold of, or let go: axes hold meanwhile.
  void onHold(boolean holding) {
    held = holding;
    if (!holding) {
      changed();
    }
  }

  void onMove(Lever lever, BigDecimal value) {
    var scenario = step().scene().scenarioIn(businessCase());
    var moved = sandbox.with(businessCase(), scenario, lever, value);
    try {
      moved.applied(businessCase(), scenario);
      sandbox = moved;
      based = scenario;
      problem = "";
      explaining = null;
    } catch (Problem.InvalidCase invalid) {
      problem = invalid.problems().getFirst().sentence();
    }
    changed();
  }

  /// Back to the case as it is.
  void onPlan() {
    reset();
    changed();
  }

  private void reset() {
    sandbox = Sandbox.UNMOVED;
    problem = "";
    held = false;
    axes = null;
    explaining = null;
    ending = null;
    slides.forget();
  }

  // Explaining

  /// Lists the figures of the slide to choose from; where that is done already, no longer.
  void onExplain() {
    explaining = explaining == null ? Explaining.choosing(shown(), slide()) : null;
    changed();
  }

  /// Shows how a figure of the slide comes about.
  void onExplain(String label, String value, FigureQuery query) {
    var asked = new Explaining.Asked(label, value, Explaining.whole(shown(), query));
    explaining = Explaining.of(shown(), slide(), asked);
    changed();
  }

  /// Whether it is asked what becomes of what was moved.
  boolean isAsking() {
    return ending != null;
  }

  boolean isExplaining() {
    return explaining != null;
  }

  void onLine(int by) {
    if (explaining != null) {
      explaining = explaining.to(shown(), by);
      changed();
    }
  }

  /// Opens the line that is selected.
  void onOpen() {
    if (explaining != null) {
      onOpen(explaining.page(shown()).selected());
    }
  }

  void onOpen(int line) {
    if (explaining != null) {
      explaining = explaining.open(shown(), line);
      changed();
    }
  }

  /// One step up in an explanation; from the list of figures back to the slide.
  void onUp() {
    if (explaining != null) {
      explaining = explaining.up().orElse(null);
      changed();
    }
  }

  // The end

  /// Closes what lies on top; where nothing does, ends.
  void onEscape() {
    if (ending != null) {
      onStay();
    } else if (help == PresentModel.Help.KEYS) {
      onKeys();
    } else if (explaining != null) {
      onUp();
    } else if (!typed.isEmpty()) {
      typed = "";
      keystrokes++;
      changed();
    } else if (blank) {
      onBlank();
    } else if (leversOpen) {
      onLevers();
    } else {
      onEnd();
    }
  }

  /// Ends; where something was moved, asks first whether to keep it.
  void onEnd() {
    if (!sandbox.isMoved()) {
      end();
      return;
    }
    blank = false;
    explaining = null;
    var words = sandbox.words(businessCase(), based);
    ending = new PresentModel.Ending(words, Explaining.capital(words), "");
    changed();
  }

  /// Goes on telling.
  void onStay() {
    ending = null;
    changed();
  }

  /// Ends without what was moved.
  void onDiscard() {
    end();
  }

  /// Keeps what was moved as a new scenario of the case, and ends: the one thing here that changes
  /// the case.
  void onKeep(String name) {
    var asked = ending;
    if (asked == null) {
      return;
    }
    var called = name.strip();
    var problems =
        called.isEmpty()
            ? List.of("Give the scenario a name.")
            : desk.edit("Keep “%s” as a scenario".formatted(called), sandbox.kept(based, called));
    if (problems.isEmpty()) {
      end();
    } else {
      ending = new PresentModel.Ending(asked.words(), name, problems.getFirst());
      changed();
    }
  }

  /// The window shows where the telling ended, if it showed the story before.
  private void end() {
    var last = steps().isEmpty() ? null : step().id();
    on = false;
    reset();
    display.end();
    if (last != null && desk.shown().selection().page() == Page.STORY) {
      desk.show(shown -> shown.withSelection(Selection.step(last)));
    }
  }

  // What is seen

  private Slides.Shown shown() {
    return slides.shown(desk.session(), step(), sandbox);
  }

  private Slide slide() {
    return slides.slide(desk.session(), shown(), step(), held ? axes : null);
  }

  private void changed() {
    if (on && !told) {
      told = true;
      nextPulse.execute(
          () -> {
            told = false;
            refresh();
          });
    }
  }

  private void refresh() {
    if (!on) {
      return;
    }
    if (steps().isEmpty()) {
      end(); // an edit has taken the story away
      return;
    }
    display.show(model());
  }

  PresentModel model() {
    var steps = steps();
    var step = step();
    var slide = slide();
    axes = held ? axes : slide.chart().axes();
    var telling = desk.telling();
    return new PresentModel(
        slide,
        index + 1 < steps.size() ? slides.next(desk.session(), steps.get(index + 1)) : null,
        steps.stream().map(each -> telling.told(each.title(), each.scene())).toList(),
        index + 1,
        step.scene().yearIn(businessCase().timeline()),
        blank,
        sandbox.words(businessCase(), step.scene().scenarioIn(businessCase())),
        leversOpen,
        levers(step),
        problem,
        Optional.ofNullable(explaining).map(each -> each.page(shown())).orElse(null),
        ending,
        typed,
        help(help));
  }

  private List<LeverRow> levers(Step step) {
    var scene = step.scene();
    var scenario = scene.scenarioIn(businessCase());
    var now = desk.session().projection(scenario, scene.viewOrDefault());
    var levers = new LinkedHashSet<>(Levers.of(businessCase(), step, now));
    levers.addAll(sandbox.moved().keySet());
    var rows = new ArrayList<LeverRow>();
    levers.forEach(
        each -> LeverRow.of(businessCase(), scenario, sandbox, each).ifPresent(rows::add));
    return rows;
  }

  private void tick(int of) {
    if (on && of == sitting) {
      var now = clock.instant();
      display.tick(Times.clock(now), Times.elapsed(Duration.between(began, now)));
      later.run(SECOND, () -> tick(of));
    }
  }
}
