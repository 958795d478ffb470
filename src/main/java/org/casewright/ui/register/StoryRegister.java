package org.casewright.ui.register;

import java.util.List;
import org.casewright.analysis.Telling;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Step;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// What a committee is told, step by step.
final class StoryRegister {

  private StoryRegister() {}

  static Register of(Desk desk) {
    var businessCase = desk.businessCase();
    var telling = desk.telling();
    var steps = businessCase.story();
    return new Register(
        Page.STORY.title(),
        "What the committee is told, step by step. Figures in the words follow the case.",
        List.of(
            Column.words("number", "", 4.5), // with room for the mark of a finding
            Column.words("title", "Title", 0),
            Column.words("shows", "Shows", 10),
            Column.words("scenario", "Scenario", 9),
            Column.words("year", "FY", 6)),
        steps.stream().map(step -> row(desk, telling, step, steps.indexOf(step) + 1)).toList(),
        List.of(),
        List.of(Things.addition(desk, Page.STORY), Command.PRESENT.action(desk)),
        "There is no story yet. Show a chart as the committee is to see it, and "
            + Command.CAPTURE.withKeys("capture it")
            + ".");
  }

  private static Row row(Desk desk, Telling telling, Step step, int number) {
    var selection = Selection.step(step.id());
    var scene = step.scene();
    var look = step.hidden() ? Look.QUIET : Look.PLAIN;
    return new Row(
            step.id(),
            selection,
            List.of(
                Cell.of(Integer.toString(number), Look.QUIET),
                Cell.of(
                    (step.hidden() ? "Hidden: " : "") + telling.told(step.title(), scene),
                    step.hidden() ? Look.QUIET : Look.STRONG),
                Cell.of(scene.chart().label() + (scene.table() ? ", table" : ""), look),
                Cell.of(scenario(desk.businessCase(), step), Look.QUIET),
                Cell.of(year(desk.businessCase(), step), Look.QUIET)),
            Things.actions(desk, selection))
        .moving(by -> Things.move(desk, new Thing.Step(step.id()), by));
  }

  private static String scenario(BusinessCase businessCase, Step step) {
    return Listing.SCENARIOS.nameOf(businessCase, step.scene().scenarioIn(businessCase));
  }

  private static String year(BusinessCase businessCase, Step step) {
    var timeline = businessCase.timeline();
    return timeline.year(step.scene().yearIn(timeline)).label();
  }
}
