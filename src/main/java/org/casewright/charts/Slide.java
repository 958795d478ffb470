package org.casewright.charts;

import java.util.List;
import org.casewright.analysis.StepFigures;
import org.casewright.analysis.Telling;
import org.casewright.analysis.Telling.Projected;
import org.casewright.engine.Projection;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.Scene;
import org.casewright.model.Step;
import org.jspecify.annotations.Nullable;

/// A step of the story with its figures put in: everything an audience sees of it.
///
/// @param title with figures
/// @param sentence with figures; may be empty
/// @param notes with figures, for the speaker
/// @param chart or its table, as the scene says
/// @param figures the two or three that matter most, large beside the picture
public record Slide(
    Step step,
    String title,
    String sentence,
    String notes,
    HouseChart chart,
    List<KeyFigure> figures) {

  public Slide {
    figures = List.copyOf(figures);
  }

  /// What is read out to somebody who does not see it: its words and its picture in words.
  public String spoken() {
    return "%s. %s %s".formatted(title, chart.description(), sentence).strip();
  }

  /// Against what a step is shown, where something has been moved.
  ///
  /// @param before the projection without it
  /// @param words what that is, such as `the plan`
  /// @param held the axes to hold while it is being moved; absent means those that fit
  public record Ghost(Projection before, String words, @Nullable HeldAxes held) {}

  /// A step as the case tells it.
  public static Slide of(BusinessCase written, Projected projected, Step step) {
    return of(new HouseCharts(), written, projected, step, null);
  }

  /// The same drawn into charts that are kept, beside what it was before something was moved.
  ///
  /// @param charts for one thread at a time
  /// @param projected what the case comes to
  public static Slide of(
      HouseCharts charts,
      BusinessCase written,
      Projected projected,
      Step step,
      @Nullable Ghost ghost) {
    var telling = new Telling(written, projected);
    var scene = step.scene();
    var request = request(written, projected, scene, ghost);
    return new Slide(
        step,
        telling.told(step.title(), scene),
        telling.told(step.sentence(), scene),
        telling.told(step.notes(), scene),
        charts.show(scene.chart(), request),
        KeyFigures.of(request, scene));
  }

  /// A step that shows something else from now on. Where its title is what its chart finds, it is
  /// then what the other chart finds: it would tell of a picture that is not there. A title of
  /// one's own stays.
  public static Step shownInstead(
      BusinessCase written, Projected projected, Step step, Scene instead) {
    var changed = step.withScene(instead);
    return isTitledByChart(written, projected, step)
        ? titledByChart(written, projected, changed)
        : changed;
  }

  /// Whether the title of a step is what its chart finds.
  public static boolean isTitledByChart(BusinessCase written, Projected projected, Step step) {
    var slide = of(written, projected, step);
    return slide.title().equals(slide.chart().title());
  }

  /// Whether a chart has something to tell of a case. One that has not says instead what the case
  /// has yet to be given: that is for whoever writes the case, not for a room.
  public static boolean tells(ChartKind chart, BusinessCase of) {
    return switch (chart) {
      case SCENARIOS, DIFFERENCE -> of.allScenarios().size() > 1;
      case BUDGETS -> of.budgetLines().stream().anyMatch(line -> line.budget() != null);
      case FEE -> !of.contingentFees().isEmpty();
      case PROFILE, CUMULATIVE, BRIDGE, CASHABILITY, OUTCOMES, TIMELINE, SMALL_MULTIPLES -> true;
    };
  }

  /// A step with another chart of the same figures. What was written to its own chart is not said
  /// of the other: that one titles itself.
  public static Step withOtherChart(
      BusinessCase written, Projected projected, Step step, ChartKind chart) {
    var scene = step.scene().withChart(chart).withTable(false);
    return titledByChart(written, projected, step.withScene(scene).withSentence(""));
  }

  private static Step titledByChart(BusinessCase written, Projected projected, Step step) {
    var found = of(written, projected, step).chart().title();
    return step.withTitle(
        StepFigures.of(new Telling(written, projected), step.scene()).livened(found));
  }

  private static ChartRequest request(
      BusinessCase written, Projected projected, Scene scene, @Nullable Ghost ghost) {
    var view = scene.viewOrDefault();
    var request =
        ChartRequest.of(projected.in(scene.scenarioIn(written), view))
            .on(Medium.ROOM)
            .in(scene.pricesOrDefault())
            .showing(scene.measureOrDefault())
            .highlighting(scene.workstream())
            .onlyBudgetLine(scene.budgetLine())
            .about(scene.yearIn(written.timeline()))
            .beside(beside(written, scene).stream().map(id -> projected.in(id, view)).toList());
    return ghost == null
        ? request
        : request.comparedWith(ghost.before()).calling(ghost.words()).holding(ghost.held());
  }

  /// The scenarios to compare with: those the scene names, else the first.
  private static List<String> beside(BusinessCase written, Scene scene) {
    if (!scene.chart().comparesScenarios()) {
      return List.of();
    }
    return HouseCharts.beside(written, scene);
  }
}
