package org.casewright.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.casewright.model.Scene;
import org.casewright.model.Step;

/// What differs in a step of the story.
final class StepWalk {

  private StepWalk() {}

  static Step over(Step was, Step is, SideBySide sides) {
    return new Step(
        is.id(),
        sides.told("title", was.title(), is.title(), (_, _) -> title(was, is, sides)),
        words("sentence", was.sentence(), is.sentence(), sides),
        words("notes", was.notes(), is.notes(), sides),
        scene(was.scene(), is.scene(), sides),
        sides.told(
            "levers", was.levers(), is.levers(), (_, _) -> sides.about("offers other levers")),
        sides.told(
            "hidden",
            was.hidden(),
            is.hidden(),
            (_, hidden) -> sides.about(hidden ? "now hidden" : "no longer hidden")),
        sides.extras("", was.extras(), is.extras()));
  }

  /// A title is told as lists have it, without what stands in braces.
  private static String title(Step was, Step is, SideBySide sides) {
    return was.name().equals(is.name())
        ? sides.about("title has other figures")
        : Words.quoted(was.name()) + " is now called " + Words.quoted(is.name());
  }

  private static String words(String part, String was, String is, SideBySide sides) {
    return sides.told(
        part,
        was,
        is,
        (_, _) ->
            sides.about(
                part
                    + (was.isEmpty()
                        ? " added"
                        : is.isEmpty() ? " taken out" : " worded differently")));
  }

  private static Scene scene(Scene was, Scene is, SideBySide sides) {
    return new Scene(
        sides.now("chart", was.chart(), is.chart(), (_, chart) -> "“" + chart.label() + "”"),
        sides.told(
            "table",
            was.table(),
            is.table(),
            (_, table) -> sides.about(table ? "now shows the table" : "now shows the chart")),
        sides.nowOrNone("scenario", was.scenario(), is.scenario(), Words::scenario),
        sides.nowOrNone("FY", was.year(), is.year(), Words::year),
        sides.nowOrNone("view", was.view(), is.view(), Words::key),
        sides.nowOrNone("prices", was.prices(), is.prices(), Words::key),
        sides.nowOrNone("measure", was.measure(), is.measure(), Words::key),
        sides.nowOrNone("workstream", was.workstream(), is.workstream(), Words::workstream),
        sides.nowOrNone("budget line", was.budgetLine(), is.budgetLine(), Words::budgetLine),
        sides.now("compared with", was.beside(), is.beside(), StepWalk::scenarios));
  }

  private static String scenarios(Words words, List<String> ids) {
    return ids.isEmpty()
        ? "the first scenarios"
        : ids.stream().map(words::scenario).collect(Collectors.joining(", "));
  }
}
