package org.casewright.file;

import java.util.Map;
import org.casewright.model.ChartKind;
import org.casewright.model.Measure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scene;
import org.casewright.model.Step;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// A step of the story, with what it shows written flat beside its words.
final class StoryCodec {

  private StoryCodec() {}

  static @Nullable Step read(ObjectIn in) {
    return in.build(
        () ->
            new Step(
                in.id("id"),
                in.text("title"),
                in.optionalText("sentence"),
                in.optionalText("notes"),
                readScene(in),
                in.oneOrMore("levers"),
                in.flag("hidden"),
                in.extras()));
  }

  private static Scene readScene(ObjectIn in) {
    return new Scene(
        in.word("chart", ChartKind.class, ChartKind.PROFILE),
        in.flag("table"),
        in.optionalId("scenario"),
        in.optionalYear("year"),
        in.optionalWord("view", View.class),
        in.optionalWord("prices", PriceBasis.class),
        in.optionalWord("measure", Measure.class),
        in.optionalId("workstream"),
        in.optionalId("budgetLine"),
        in.oneOrMore("beside"));
  }

  static Map<String, @Nullable Object> write(Step step) {
    var scene = step.scene();
    return new ObjectOut(step.extras())
        .text("id", step.id())
        .text("title", step.title())
        .text("sentence", step.sentence())
        .text("notes", step.notes())
        .word("chart", scene.chart())
        .flag("table", scene.table())
        .text("scenario", scene.scenario())
        .day("year", scene.year())
        .word("view", scene.view())
        .word("prices", scene.prices())
        .word("measure", scene.measure())
        .text("workstream", scene.workstream())
        .text("budgetLine", scene.budgetLine())
        .oneOrMore("beside", scene.beside())
        .oneOrMore("levers", step.levers())
        .flag("hidden", step.hidden())
        .done();
  }
}
