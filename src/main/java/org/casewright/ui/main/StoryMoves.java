package org.casewright.ui.main;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.casewright.analysis.StepFigures;
import org.casewright.charts.Slide;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Problem;
import org.casewright.model.Scene;
import org.casewright.model.Step;
import org.casewright.session.edits.Added;
import org.casewright.session.edits.Additions;
import org.casewright.session.edits.Thing;
import org.casewright.ui.chart.ChartController;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;

/// Takes what is shown into the story, and shows again what a step of it took.
record StoryMoves(Desk desk, ChartController chart) {

  /// Makes a step of the chart as it stands, at the end.
  void capture() {
    Things.add(desk, this::captured);
  }

  /// What is presented: the story, as it is whenever it is asked; where there is none, the chart.
  Supplier<List<Step>> told() {
    return desk.businessCase().toldSteps().isEmpty()
        ? chartAlone()
        : () -> desk.businessCase().story();
  }

  /// The chart as it stands, as the one step of a story that the case does not have; nothing once
  /// an edit has taken away what the chart is of, such as its scenario.
  Supplier<List<Step>> chartAlone() {
    var from = desk.businessCase();
    var step = captured(from).after().story().getLast();
    return () -> desk.businessCase().equals(from) || fits(step) ? List.of(step) : List.of();
  }

  private boolean fits(Step step) {
    try {
      var _ = desk.businessCase().withStory(List.of(step));
      return true;
    } catch (Problem.InvalidCase _) {
      return false;
    }
  }

  /// Titled by what the chart finds.
  private Added captured(BusinessCase to) {
    var scene = chart.scene();
    var title = StepFigures.of(desk.telling(), scene).livened(chart.title());
    return Additions.step(to, title, scene);
  }

  /// Shows the chart of the step that is chosen, as the step has it.
  void show() {
    chosen()
        .ifPresent(
            step -> {
              chart.show(step.scene());
              desk.show(shown -> shown.withSelection(Selection.Whole.PROGRAMME));
            });
  }

  /// The step that is chosen shows from now on what the chart does; words of one's own stay, and
  /// where the chart shows every FY, the FY that they are about. One that only the chart before was
  /// about goes with it.
  void recapture() {
    chosen()
        .ifPresent(
            step ->
                Things.change(
                    desk,
                    "Step “%s”: show the %s chart"
                        .formatted(
                            step.name(), chart.scene().chart().label().toLowerCase(Locale.UK)),
                    c ->
                        Listing.STORY.changed(
                            c,
                            step.id(),
                            s ->
                                Slide.shownInstead(
                                    c, desk.session()::projection, s, sceneInstead(s)))));
  }

  private Scene sceneInstead(Step step) {
    var scene = chart.scene();
    return scene.chart().isOfOneYear() || isYearOfChart(step)
        ? scene
        : scene.withYear(step.scene().year());
  }

  private boolean isYearOfChart(Step step) {
    return step.scene().chart().isOfOneYear()
        && step.sentence().isBlank()
        && Slide.isTitledByChart(desk.businessCase(), desk.session()::projection, step);
  }

  private Optional<Step> chosen() {
    return desk.shown().selection() instanceof Selection.Of(Thing.Step(var id))
        ? Listing.STORY.find(desk.businessCase(), id)
        : Optional.empty();
  }
}
