package org.casewright.ui.present;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.casewright.file.CaseFile;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Scene;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Step;
import org.casewright.session.Lever;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresentControllerTest implements Display {

  private static final Lever CARERS = new Lever.Assumed("carers");

  private final Session session =
      new Session(told(), new Origin.Document(Path.of("told.case.json")), () -> Instant.EPOCH);
  private final Desk desk = new Desk(session, Runnable::run);
  private final Queue<Runnable> later = new ArrayDeque<>();
  private Instant now = Instant.EPOCH;
  private final List<Runnable> pulse = new ArrayList<>();
  private boolean waiting;
  private int redrawn;
  private String elapsed = "";
  private @Nullable PresentModel shown;
  private final PresentController presenting =
      new PresentController(
          desk,
          () -> now,
          (_, task) -> later.add(task),
          task -> {
            if (waiting) {
              pulse.add(task);
            } else {
              task.run();
            }
          },
          this);
  private final BusinessCase before = session.current();

  private static BusinessCase told() {
    return Examples.open("nottingham-2022")
        .withStory(
            List.of(
                step("one", "{grossBenefit} a year", Scene.of(ChartKind.PROFILE), false),
                step("hidden", "Nobody", Scene.of(ChartKind.BRIDGE), true),
                step("two", "Paid back in {paybackMonth}", Scene.of(ChartKind.CUMULATIVE), false),
                step(
                    "three",
                    "Stretch brings {grossBenefit}",
                    Scene.of(ChartKind.PROFILE).withScenario("stretch"),
                    false),
                step("four", "The figures", Scene.of(ChartKind.BRIDGE).withTable(true), false)));
  }

  private static Step step(String id, String title, Scene scene, boolean hidden) {
    return new Step(id, title, "", "", scene, List.of(), hidden, Extras.NONE);
  }

  @Override
  public void begin(PresentController controller) {
    shown = null;
  }

  @Override
  public void show(PresentModel model) {
    shown = model;
    redrawn++;
  }

  @Override
  public void tick(String clock, String since) {
    elapsed = since;
  }

  @Override
  public void end() {
    shown = null;
  }

  private PresentModel seen() {
    return requireNonNull(shown);
  }

  /// As a session is kept by whatever shows it, and by nothing else.
  private WeakReference<Session> openToTell() {
    var opened =
        new Session(told(), new Origin.Document(Path.of("again.case.json")), () -> Instant.EPOCH);
    desk.open(opened);
    return new WeakReference<>(opened);
  }

  private static boolean isLetGo(WeakReference<?> thing) {
    for (var turn = 0; turn < 20 && thing.get() != null; turn++) {
      System.gc();
    }
    return thing.get() == null;
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private void waitOut() {
    for (var left = later.size(); left > 0; left--) {
      later.remove().run();
    }
  }

  @BeforeEach
  void presents() {
    presenting.begin(() -> desk.businessCase().story());
  }

  @Test
  void itGoesFromStepToStepPastHiddenOnes() {
    assertThat(seen().place()).isEqualTo("1 of 4");
    assertThat(seen().slide().title()).isEqualTo("£11.2m a year");
    assertThat(requireNonNull(seen().next()).title()).isEqualTo("Paid back in Sept 2024");

    presenting.onNext();
    assertThat(seen().slide().step().id()).isEqualTo("two");
    presenting.onLast();
    assertThat(seen().place()).isEqualTo("4 of 4");
    assertThat(seen().next()).isNull();
    presenting.onNext();
    assertThat(seen().place()).isEqualTo("4 of 4");
    presenting.onBack();
    assertThat(seen().place()).isEqualTo("3 of 4");
    presenting.onFirst();
    presenting.onBack();
    assertThat(seen().place()).isEqualTo("1 of 4");
  }

  @Test
  void aHiddenStepIsShownWhereItIsAskedForAndNotAgain() {
    presenting.onHidden();
    assertThat(seen().slide().step().id()).isEqualTo("hidden");
    assertThat(seen().place()).as("the room is told no number").isEmpty();
    assertThat(seen().presentersPlace()).isEqualTo("Hidden step");
    assertThat(seen().nextPlace()).isEqualTo("2 of 4");
    assertThat(requireNonNull(seen().next()).step().id()).isEqualTo("two");

    presenting.onNext();
    assertThat(seen().place()).isEqualTo("2 of 4");
    assertThat(seen().nextPlace()).isEqualTo("3 of 4");
    presenting.onBack();
    assertThat(seen().place()).as("past it again").isEqualTo("1 of 4");

    presenting.onLast();
    presenting.onHidden();
    assertThat(seen().slide().step().id()).as("from behind it too").isEqualTo("hidden");
    presenting.onBack();
    assertThat(seen().place()).isEqualTo("1 of 4");

    presenting.go("hidden");
    assertThat(seen().slide().step().id()).isEqualTo("hidden");
    assertThat(seen().steps()).extracting(PresentModel.Stop::number).containsExactly(1, 0, 2, 3, 4);
  }

  @Test
  void aStoryIsNotToldOfAnotherCase() {
    presenting.onMove(CARERS, number("6"));
    desk.open(
        new Session(
            told().withTitle("Another"),
            new Origin.Document(Path.of("another.case.json")),
            () -> Instant.EPOCH));
    assertThat(presenting.isOn()).isFalse();
    presenting.begin(() -> desk.businessCase().story());
    assertThat(seen().isMoved()).isFalse();
  }

  @Test
  void whereNothingIsHiddenThereIsNothingToAskFor() {
    desk.edit("Show it", in -> in.withStory(in.toldSteps()));
    presenting.onHidden();
    assertThat(seen().place()).isEqualTo("1 of 4");
  }

  @Test
  void itDoesNotBeginWithAHiddenStep() {
    presenting.onEscape();
    desk.show(shows -> shows.withSelection(new Selection.Of(new Thing.Step("hidden"))));
    presenting.begin(() -> desk.businessCase().story());
    assertThat(seen().place()).as("but with the next").isEqualTo("2 of 4");
  }

  @Test
  void oneKeyLeadsFromAnyDepthOfAnExplanationToTheSlide() {
    presenting.onExplain();
    presenting.onOpen();
    presenting.onOpen();
    presenting.onSlide();
    assertThat(seen().explaining()).isNull();
    assertThat(seen().place()).isEqualTo("1 of 4");
  }

  @Test
  void whatIsKeptSaysWhichScenarioItIsBasedOn() {
    presenting.onNext();
    presenting.onNext();
    presenting.onMove(CARERS, number("6"));
    presenting.onFirst();
    presenting.onEscape();
    assertThat(requireNonNull(seen().ending()).from()).isEqualTo("Stretch");
  }

  @Test
  void aFigureThatComesToNothingUnderALeverStays() {
    var before = seen().slide().figures().size();
    presenting.onMove(new Lever.Delivered(null), number("0"));
    assertThat(seen().slide().figures()).hasSize(before);
    assertThat(seen().slide().figures().getFirst().value()).isEqualTo("£0");
    assertThat(seen().slide().figures().getFirst().words()).contains("less than the plan");
  }

  /// It is shown without its sign, and compared so.
  @Test
  void moreFundingThanThePlanIsToldAsMore() {
    presenting.onNext();
    presenting.onMove(new Lever.Delivered(null), number("0"));
    assertThat(seen().slide().figures())
        .filteredOn(each -> each.words().startsWith("funding needed"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.value()).isEqualTo("£11.3m");
              assertThat(each.words()).endsWith(": £8.8m more than the plan");
            });
  }

  @Test
  void itBeginsWithTheStepThatIsChosen() {
    presenting.onEscape();
    desk.show(shows -> shows.withSelection(new Selection.Of(new Thing.Step("three"))));

    presenting.begin(() -> desk.businessCase().story());

    assertThat(seen().place()).isEqualTo("3 of 4");
  }

  @Test
  void digitsJumpAfterAPauseOrWithEnter() {
    presenting.onDigit(3);
    assertThat(seen().place()).isEqualTo("Go to 3");
    waitOut();
    assertThat(seen().place()).isEqualTo("3 of 4");

    presenting.onDigit(2);
    presenting.onEnter();
    assertThat(seen().place()).isEqualTo("2 of 4");
    waitOut();
    assertThat(seen().place()).isEqualTo("2 of 4");

    presenting.onDigit(1);
    presenting.onDigit(9);
    presenting.onEnter();
    assertThat(seen().place()).isEqualTo("2 of 4");
  }

  @Test
  void aBlankScreenEndsWithTheNextStep() {
    presenting.onBlank();
    assertThat(seen().blank()).isTrue();
    presenting.onNext();
    assertThat(seen().blank()).isFalse();
    assertThat(seen().place()).isEqualTo("2 of 4");
  }

  @Test
  void aLeverIsSeenInTheWordsTheFiguresAndTheSign() {
    presenting.onMove(CARERS, number("6"));

    assertThat(seen().whatIf()).isEqualTo("6 carers a year, not 11");
    assertThat(seen().slide().title()).isEqualTo("£10.7m a year");
    assertThat(seen().slide().figures().getFirst().words())
        .isEqualTo("gross in 2029/30: £573k less than the plan");
    assertThat(seen().slide().chart().subtitle()).contains("dashed: the plan", "What if");
    assertThat(requireNonNull(seen().next()).title()).isEqualTo("Paid back in Sept 2024");

    presenting.onPlan();
    assertThat(seen().whatIf()).isEmpty();
    assertThat(seen().slide().title()).isEqualTo("£11.2m a year");
    assertThat(session.current()).isSameAs(before);
  }

  @Test
  void whatWasMovedGoesWithTheStory() {
    presenting.onMove(new Lever.Late(null), number("6"));
    presenting.onNext();
    assertThat(seen().slide().title()).doesNotContain("Sept 2024");

    presenting.onNext();
    assertThat(seen().slide().chart().subtitle()).contains("dashed: “Stretch”");
    assertThat(seen().whatIf()).isEqualTo("six months late");
  }

  @Test
  void whatTheCaseCannotBeIsRefusedInWords() {
    presenting.onMove(CARERS, number("-3"));

    assertThat(seen().problem()).contains("carers");
    assertThat(seen().isMoved()).isFalse();
  }

  @Test
  void manyMovesOfALeverAreOneDrawing() {
    waiting = true;
    var drawn = redrawn;
    for (var i = 1; i <= 10; i++) {
      presenting.onMove(CARERS, BigDecimal.valueOf(i));
    }
    assertThat(pulse).hasSize(1);
    pulse.getFirst().run();

    assertThat(redrawn).isEqualTo(drawn + 1);
    assertThat(seen().whatIf()).isEqualTo("10 carers a year, not 11");
  }

  @Test
  void axesHoldWhileALeverIsHeld() {
    presenting.onMove(new Lever.Delivered(null), number("1.5"));
    var axis = seen().slide().chart().axis();
    presenting.onHold(true);
    presenting.onMove(new Lever.Delivered(null), number("0.9"));
    assertThat(seen().slide().chart().axis()).isEqualTo(axis);
    presenting.onHold(false);
    assertThat(seen().slide().chart().axis()).isNotEqualTo(axis);
  }

  @Test
  void whatAddsUpAllYearsIsAskedForByTheYearItGoesTo() {
    presenting.go("two");
    presenting.onExplain();
    assertThat(requireNonNull(seen().explaining()).lines())
        .extracting(Explaining.Line::label)
        .contains("Gross benefit to 2029/30")
        .doesNotContain("Gross benefit, 2029/30");
  }

  @Test
  void everyFigureOfEverySlideIsExplainedDownToSourcesAndBack() {
    for (var step = 0; step < 4; step++) {
      presenting.go(before.toldSteps().get(step).id());
      presenting.onExplain();
      var figures = requireNonNull(seen().explaining()).lines();
      assertThat(figures).as("figures of step %s", step).hasSizeGreaterThan(2);
      for (var i = 0; i < figures.size(); i++) {
        presenting.onOpen(i);
        assertThat(requireNonNull(seen().explaining()).value()).isNotEmpty();
        presenting.onUp();
        assertThat(requireNonNull(seen().explaining()).selected()).isEqualTo(i);
      }
      presenting.onExplain();
    }
  }

  @Test
  void anExplanationEndsAtAnAssumptionWithItsSource() {
    presenting.onMove(CARERS, number("6"));
    var query =
        FigureQuery.of(Figure.GROSS_BENEFIT)
            .of(Scope.workstream("fostering"))
            .in(before.timeline().year(7));
    presenting.onExplain("Fostering", "£0.7m", query);
    for (var depth = 0; depth < 6 && !here().contains("carers a year"); depth++) {
      var lines = requireNonNull(seen().explaining()).lines();
      var to = 0;
      for (var i = 0; i < lines.size(); i++) {
        if (lines.get(i).label().contains("carers") && lines.get(i).opens()) {
          to = i;
        }
      }
      presenting.onOpen(to);
    }

    assertThat(here()).startsWith("6 carers a year");
    assertThat(requireNonNull(seen().explaining()).words()).contains("Source: ", "evidence grade");
  }

  private String here() {
    return requireNonNull(seen().explaining()).value();
  }

  @Test
  void escapeClosesWhatLiesOnTopAndThenEnds() {
    presenting.onLevers();
    presenting.onBlank();
    presenting.onExplain();
    presenting.onOpen();
    presenting.onEscape();
    assertThat(requireNonNull(seen().explaining()).value()).isEmpty();
    presenting.onEscape();
    assertThat(seen().explaining()).isNull();
    assertThat(seen().blank()).isTrue();
    presenting.onEscape();
    assertThat(seen().blank()).isFalse();
    assertThat(seen().leversOpen()).isTrue();
    presenting.onEscape();
    assertThat(seen().leversOpen()).isFalse();
    presenting.onEscape();
    assertThat(presenting.isOn()).isFalse();
    assertThat(shown).isNull();
  }

  @Test
  void discardedLeversLeaveNoTrace() {
    presenting.onMove(CARERS, number("6"));
    presenting.onEscape();
    assertThat(requireNonNull(seen().ending()).name()).isEqualTo("6 carers a year, not 11");

    presenting.onDiscard();

    assertThat(presenting.isOn()).isFalse();
    assertThat(session.current()).isSameAs(before);
    presenting.begin(() -> desk.businessCase().story());
    assertThat(seen().isMoved()).isFalse();
  }

  @Test
  void keptLeversAreOneScenarioMoreAndOneStepOfUndo() {
    presenting.onNext();
    presenting.onNext();
    presenting.onMove(CARERS, number("6"));
    presenting.onFirst();
    presenting.onEscape();
    presenting.onKeep(" ");
    assertThat(requireNonNull(seen().ending()).problem()).isEqualTo("Give the scenario a name.");

    presenting.onKeep("Fewer carers");

    assertThat(presenting.isOn()).isFalse();
    var kept = session.current().scenarios().getLast();
    assertThat(kept.name()).isEqualTo("Fewer carers");
    assertThat(kept.basedOn()).isEqualTo("stretch");
    assertThat(session.current().withScenarios(before.scenarios())).isEqualTo(before);
    assertThat(session.undoLabel()).isEqualTo("Keep “Fewer carers” as a scenario");
    session.undo();
    assertThat(session.current()).isEqualTo(before);
  }

  @Test
  void anotherChartStandsInPlaceOfTheStepsOwn() {
    presenting.onNext();
    presenting.onChart(1);

    assertThat(seen().slide().step().scene().chart()).isEqualTo(ChartKind.BRIDGE);
    assertThat(seen().slide().title())
        .as("titled by what it finds")
        .isEqualTo(seen().slide().chart().title());
    assertThat(seen().place()).isEmpty();
    assertThat(seen().presentersPlace()).isEqualTo("Another chart");
    assertThat(seen().nextPlace()).isEqualTo("3 of 4");
    assertThat(seen().steps().stream().filter(PresentModel.Stop::here))
        .extracting(PresentModel.Stop::id)
        .containsExactly("two");

    presenting.onChart(-2);
    assertThat(seen().slide().step().scene().chart()).isEqualTo(ChartKind.PROFILE);
    presenting.onBack();
    assertThat(seen().slide().title()).as("back to the step").startsWith("Paid back in ");
    assertThat(seen().place()).isEqualTo("2 of 4");
    presenting.onChart(1);
    presenting.onChart(-1);
    assertThat(seen().place()).as("its own chart is the step").isEqualTo("2 of 4");
    presenting.onChart(1);
    presenting.onNext();
    assertThat(seen().place()).as("the story goes on").isEqualTo("3 of 4");
    assertThat(session.current()).isEqualTo(before);
  }

  @Test
  void anotherChartIsOfTheSameFiguresAndFollowsWhatIsMoved() {
    presenting.go("three");
    presenting.onChart(2);
    assertThat(seen().slide().step().scene().scenario()).isEqualTo("stretch");
    var title = seen().slide().title();
    presenting.onMove(new Lever.Delivered(null), number("0.5"));

    assertThat(seen().slide().title())
        .isNotEqualTo(title)
        .isEqualTo(seen().slide().chart().title());
    presenting.onEnd();
    presenting.onChart(1);
    assertThat(seen().slide().step().scene().chart())
        .as("while it is asked what becomes of it, nothing moves")
        .isEqualTo(ChartKind.BRIDGE);
  }

  /// Not those that only say what the case has yet to be given: that is nothing for a room.
  @Test
  void afterTheLastChartComesTheStepAgain() {
    var told = before.toldSteps().subList(0, 2);
    assertThat(
            desk.edit(
                "Nothing to compare",
                c -> c.withStory(told).withPublished(List.of()).withScenarios(List.of())))
        .isEmpty();
    var title = seen().slide().title();
    var own = seen().slide().step().scene().chart();
    assertThat(chartsUntil(own, 1))
        .containsExactly(
            ChartKind.CUMULATIVE,
            ChartKind.BRIDGE,
            ChartKind.CASHABILITY,
            ChartKind.OUTCOMES,
            ChartKind.TIMELINE,
            ChartKind.SMALL_MULTIPLES);
    assertThat(seen().slide().title()).isEqualTo(title);
    assertThat(seen().place()).isEqualTo("1 of 2");
    assertThat(chartsUntil(own, -1)).hasSize(6).startsWith(ChartKind.SMALL_MULTIPLES);
  }

  private List<ChartKind> chartsUntil(ChartKind own, int by) {
    var seen = new ArrayList<ChartKind>();
    presenting.onChart(by);
    while (seen().slide().step().scene().chart() != own) {
      seen.add(seen().slide().step().scene().chart());
      presenting.onChart(by);
    }
    return seen;
  }

  @Test
  void aStepThatIsEditedIsShownInPlaceOfTheOtherChart() {
    presenting.onChart(1);
    desk.edit(
        "Another title",
        c -> c.withStory(c.story().stream().map(s -> s.withTitle("New")).toList()));

    assertThat(seen().slide().title()).isEqualTo("New");
    assertThat(seen().place()).isEqualTo("1 of 4");
  }

  /// Everything that can be done while presenting but keeping, one after the other.
  @Test
  void nothingElseChangesTheCase() {
    var bytes = CaseFile.write(before);
    presenting.onLevers();
    presenting.onHold(true);
    presenting.onMove(CARERS, number("6"));
    presenting.onMove(new Lever.Late("fostering"), number("9"));
    presenting.onMove(new Lever.Delivered("pathways"), number("0.4"));
    presenting.onMove(new Lever.Assumed("nothing"), number("1"));
    presenting.onHold(false);
    for (var step = 0; step < 4; step++) {
      presenting.go(before.toldSteps().get(step).id());
      presenting.onExplain();
      presenting.onLine(1);
      presenting.onOpen();
      presenting.onUp();
      presenting.onExplain();
      presenting.onBlank();
      presenting.onBlank();
      presenting.onDigit(2);
      presenting.onEnter();
    }
    presenting.onPlan();
    presenting.onMove(new Lever.Late(null), number("-3"));
    presenting.onEnd();
    presenting.onStay();
    presenting.onEnd();
    presenting.onDiscard();
    waitOut();

    assertThat(session.current()).isSameAs(before);
    assertThat(CaseFile.write(session.current())).isEqualTo(bytes);
    assertThat(session.changes()).isEmpty();
    assertThat(session.isDirty()).isFalse();
  }

  @Test
  void anEditIsSeenInTheSlideAtOnce() {
    desk.edit("More", in -> in.withValue("target", "carers", Series.of("22")));

    assertThat(seen().slide().title()).isEqualTo("£12.5m a year");
  }

  @Test
  void theTimeGoesOn() {
    assertThat(elapsed).isEqualTo("0:00");
    now = Instant.EPOCH.plus(Duration.ofSeconds(3725));
    waitOut();
    assertThat(elapsed).isEqualTo("1:02:05");
    presenting.onEscape();
    now = Instant.EPOCH;
    waitOut();
    assertThat(elapsed).isEqualTo("1:02:05");
    assertThat(later).isEmpty();
  }

  @Test
  void aCaseThatHasBeenToldIsLetGoOnceAnotherIsOpen() {
    var told = openToTell();
    var written = new WeakReference<>(requireNonNull(told.get()).current());
    presenting.begin(() -> desk.businessCase().story());
    presenting.onLevers();
    presenting.onMove(CARERS, number("20"));
    presenting.onNext();
    presenting.onDiscard();
    later.clear();
    desk.open(session);

    assertThat(isLetGo(told)).isTrue();
    assertThat(isLetGo(written)).as("nor is it kept by a chart").isTrue();
  }
}
