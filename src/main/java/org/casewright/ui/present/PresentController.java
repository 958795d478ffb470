package org.casewright.ui.present;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.casewright.charts.Slide;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.Listing;
import org.casewright.model.Scenario;
import org.casewright.model.Step;
import org.casewright.session.Lever;
import org.casewright.session.Session;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Capital;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.jspecify.annotations.Nullable;

/// Tells the story of the case on the desk, step by step, or shows one chart of it. Levers can be
/// moved: that happens in a sandbox, which the case knows nothing of unless what was moved is kept
/// as a scenario at the end.
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

  private static final Duration HINT = Duration.ofSeconds(6);

  private final Desk desk;
  private final Later later;
  private final Executor nextPulse;
  private final Display display;
  private Slides slides = new Slides();
  private final Trial trial;
  private final Digits digits;
  private final Enquiry enquiry = new Enquiry(this::shown, this::slide);
  private final Presentation presentation;

  private @Nullable Session begun;
  private Route route = new Route(List::of);
  private boolean due;
  private boolean blank;
  private boolean leversOpen;
  private PresentModel.@Nullable Ending ending;
  private PresentModel.Help help = PresentModel.Help.NONE;

  /// @param nextPulse runs what it is given before the next frame is drawn; in a test, at once
  PresentController(
      Desk desk, InstantSource clock, Later later, Executor nextPulse, Display display) {
    this.desk = desk;
    this.later = later;
    this.nextPulse = nextPulse;
    this.display = display;
    this.trial = new Trial(desk);
    this.digits = new Digits(later, this::goTo);
    this.presentation = new Presentation(clock, later, display);
    desk.onChange(this::changed);
  }

  /// On the screens there are.
  public static PresentController on(
      Desk desk, InstantSource clock, Later later, Executor nextPulse, Stages stages) {
    return new PresentController(desk, clock, later, nextPulse, new OnStages(stages));
  }

  /// Begins with the step that is chosen in the window, else with the first; does nothing where
  /// there is no step to show.
  ///
  /// @param told the steps to show, as they are whenever it is asked
  public void begin(Supplier<List<Step>> told) {
    var way = new Route(told);
    if (isOn() || way.isEmpty()) {
      return;
    }
    presentation.begin();
    begun = desk.session();
    route = way;
    route.begin(chosen());
    blank = false;
    leversOpen = false;
    reset();
    digits.forget();
    hint();
    display.begin(this);
    refresh();
    presentation.tick();
  }

  /// For the first moments it is said which key lists all keys.
  private void hint() {
    help = PresentModel.Help.HINT;
    presentation.after(
        HINT,
        () -> {
          if (help == PresentModel.Help.HINT) {
            help = PresentModel.Help.NONE;
            changed();
          }
        });
  }

  /// The hint gives way to whatever is opened.
  private PresentModel.Help help(PresentModel.Help wanted) {
    var open = leversOpen || enquiry.isOpen() || ending != null || blank;
    return wanted == PresentModel.Help.HINT && open ? PresentModel.Help.NONE : wanted;
  }

  /// Lists the keys, or no longer.
  void onKeys() {
    help = help == PresentModel.Help.KEYS ? PresentModel.Help.NONE : PresentModel.Help.KEYS;
    changed();
  }

  /// Whether a story is being told.
  public boolean isOn() {
    return presentation.isOn();
  }

  private String chosen() {
    return desk.shown().selection() instanceof Selection.Of(Thing.Step(var id)) ? id : "";
  }

  private Step step() {
    return route.here();
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
    went(ending == null && route.goOn());
  }

  void onBack() {
    went(ending == null && route.goBack());
  }

  void onFirst() {
    went(ending == null && route.goFirst());
  }

  void onLast() {
    went(ending == null && route.goLast());
  }

  /// Shows the hidden step that comes next, else the first; the steps that follow are those after
  /// it.
  void onHidden() {
    went(ending == null && route.goAside());
  }

  /// Shows the next chart of the same figures that has something to tell in place of the step's, or
  /// with −1 the one before; the way through the story stays as it is.
  void onChart(int by) {
    if (ending == null) {
      var step = route.step();
      var own = step.scene().chart();
      var chart = step().scene().chart().further(by);
      while (chart != own && !Slide.tells(chart, businessCase())) {
        chart = chart.further(by);
      }
      route.showInstead(
          chart == own
              ? step
              : Slide.withOtherChart(businessCase(), desk.session()::projection, step, chart));
      went(true);
    }
  }

  /// Goes to any step, a hidden one too.
  void go(String id) {
    went(ending == null && route.goTo(id));
  }

  private void goTo(int number) {
    went(ending == null && route.goTo(number));
    changed(); // what was typed is gone
  }

  private void went(boolean elsewhere) {
    if (elsewhere) {
      blank = false;
      enquiry.close();
      trial.forgetProblem();
      changed();
    }
  }

  /// A digit of the number of a step.
  void onDigit(int digit) {
    digits.type(digit);
    changed();
  }

  /// Shows the step whose number was typed.
  void onEnter() {
    digits.finish();
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
    trial.hold(holding);
    if (!holding) {
      changed();
    }
  }

  void onMove(Lever lever, BigDecimal value) {
    if (trial.move(step(), lever, value)) {
      enquiry.close();
    }
    changed();
  }

  /// Back to the case as it is.
  void onPlan() {
    reset();
    changed();
  }

  private void reset() {
    trial.reset();
    enquiry.close();
    ending = null;
    slides.forget();
  }

  // Explaining

  /// Lists the figures of the slide to choose from, in place of the keys; where that is done
  /// already, no longer.
  void onExplain() {
    help = PresentModel.Help.NONE;
    if (enquiry.isOpen()) {
      enquiry.close();
    } else {
      enquiry.choose();
    }
    changed();
  }

  /// Shows how a figure of the slide comes about.
  void onExplain(String label, String value, FigureQuery query) {
    enquiry.explain(label, value, query);
    changed();
  }

  /// Whether it is asked what becomes of what was moved.
  boolean isAsking() {
    return ending != null;
  }

  boolean isExplaining() {
    return enquiry.isOpen();
  }

  /// From any depth of an explanation back to the slide.
  void onSlide() {
    enquiry.close();
    changed();
  }

  void onLine(int by) {
    enquiry.line(by);
    changed();
  }

  /// Opens the line that is selected.
  void onOpen() {
    enquiry.open();
    changed();
  }

  void onOpen(int line) {
    enquiry.open(line);
    changed();
  }

  /// One step up in an explanation; from the list of figures back to the slide.
  void onUp() {
    enquiry.up();
    changed();
  }

  // The end

  /// Closes what lies on top; where nothing does, ends.
  void onEscape() {
    if (ending != null) {
      onStay();
    } else if (help == PresentModel.Help.KEYS) {
      onKeys();
    } else if (enquiry.isOpen()) {
      onUp();
    } else if (!digits.typed().isEmpty()) {
      digits.forget();
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
    if (!trial.isMoved()) {
      end();
      return;
    }
    blank = false;
    enquiry.close();
    ending = trial.ending();
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

  /// Keeps what was moved as a new scenario of the case, ends, and says so in the window, which
  /// looks as it did before: the one thing here that changes the case.
  void onKeep(String name) {
    var asked = ending;
    if (asked == null) {
      return;
    }
    var problems = trial.keep(name.strip());
    if (problems.isEmpty()) {
      end();
      sayKept(asked, businessCase().scenarios().getLast());
    } else {
      ending = asked.refused(name, problems.getFirst());
      changed();
    }
  }

  private void sayKept(PresentModel.Ending asked, Scenario kept) {
    desk.say(
        new Message(
            "“%s” is kept as a scenario".formatted(kept.name()),
            List.of(
                "%s, based on “%s”. The plan is as it was."
                    .formatted(Capital.first(asked.words()), asked.from())),
            List.of(
                Message.Choice.close("Back to the case"),
                new Message.Choice(
                    "Show it", () -> desk.show(shown -> shown.withScenario(kept.id()))))));
  }

  /// The window shows where the telling ended, if it showed the story before.
  private void end() {
    var last = route.isEmpty() || !desk.session().equals(begun) ? "" : step().id();
    presentation.end();
    reset();
    begun = null; // or the case would be kept until another story is told, its charts too
    slides = new Slides();
    display.end();
    if (desk.shown().selection().page() == Page.STORY
        && Listing.STORY.find(businessCase(), last).isPresent()) {
      desk.show(shown -> shown.withSelection(Selection.step(last)));
    }
  }

  // What is seen

  private Slides.Shown shown() {
    return slides.shown(desk.session(), step(), trial.sandbox());
  }

  private Slide slide() {
    return slides.slide(desk.session(), shown(), step(), trial.axes());
  }

  private void changed() {
    if (isOn() && !due) {
      due = true;
      nextPulse.execute(
          () -> {
            due = false;
            refresh();
          });
    }
  }

  private void refresh() {
    if (!isOn()) {
      return;
    }
    if (route.isEmpty() || !desk.session().equals(begun)) {
      end(); // an edit has taken the story away, or another case has been opened
      return;
    }
    display.show(model());
  }

  PresentModel model() {
    var step = step();
    var slide = slide();
    trial.shows(slide);
    return new PresentModel(
        slide,
        route.next().map(next -> slides.next(desk.session(), next)).orElse(null),
        stops(step),
        route.number(),
        step.scene().yearIn(businessCase().timeline()),
        blank,
        trial.words(step),
        leversOpen,
        trial.levers(step),
        trial.problem(),
        enquiry.page(),
        ending,
        digits.typed(),
        help(help));
  }

  private List<PresentModel.Stop> stops(Step here) {
    var telling = desk.telling();
    return route.all().stream()
        .map(
            each ->
                new PresentModel.Stop(
                    each.id(),
                    telling.told(each.title(), each.scene()),
                    route.number(each),
                    each.id().equals(here.id())))
        .toList();
  }
}
