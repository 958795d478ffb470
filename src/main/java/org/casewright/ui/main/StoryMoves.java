package org.casewright.ui.main;

import org.casewright.analysis.StepFigures;
import org.casewright.session.edits.Additions;
import org.casewright.session.edits.Thing;
import org.casewright.ui.chart.ChartController;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;

/// Takes what is shown into the story, and shows again what a step of it took.
record StoryMoves(Desk desk, ChartController chart) {

  /// Makes a step of the chart as it stands, titled by what the chart finds, after the step that is
  /// chosen, else at the end.
  void capture() {
    var scene = chart.scene();
    var title = StepFigures.of(desk.telling(), scene).livened(chart.title());
    var after = desk.shown().selection() instanceof Selection.Of(Thing.Step(var id)) ? id : null;
    Things.add(desk, to -> Additions.step(to, after, title, scene));
  }
}
