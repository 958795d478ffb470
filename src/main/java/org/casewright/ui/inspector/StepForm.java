package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.casewright.analysis.StepFigures;
import org.casewright.analysis.TypedNumber;
import org.casewright.charts.Slide;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.FinancialYear;
import org.casewright.model.Keyed;
import org.casewright.model.Listing;
import org.casewright.model.Measure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scenario;
import org.casewright.model.Scene;
import org.casewright.model.Step;
import org.casewright.model.View;
import org.casewright.model.Wording;
import org.casewright.model.Workstream;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;

/// A step of the story. Its words are shown and typed with their figures put in: a number that is a
/// figure of the step is live from then on.
record StepForm(Looking looking, Step step, Editing editing) {

  static InspectorModel of(Looking looking, Step step) {
    var telling = looking.desk().telling();
    var title = telling.told(step.title(), step.scene());
    var form = new StepForm(looking, step, looking.editing("Step “" + step.name() + "”"));
    return Looking.model(
        new Selection.Of(new Thing.Step(step.id())),
        "Step of the story",
        title,
        Section.plain("words", form.words()),
        Section.open("shown", "What it shows", form.shown()),
        new StepLevers(looking, step, form.editing()).section(),
        Section.plain(
            "picture",
            List.of(
                new Item.Actions(
                    "picture",
                    List.of(
                        Command.SHOW_STEP.action(looking.desk()),
                        Command.RECAPTURE.action(looking.desk()),
                        Command.PRESENT.action(looking.desk()))))));
  }

  private List<Item> words() {
    var items = new ArrayList<Item>();
    var told = looking.desk().telling();
    var scene = step.scene();
    items.add(
        editing.wrapped(
            "name",
            "Title",
            loose(step.title()),
            told.told(step.title(), scene),
            typing(Step::title, Step::withTitle)));
    items.add(
        editing.paragraph(
            "sentence",
            "Sentence under the picture",
            loose(step.sentence()),
            told.told(step.sentence(), scene),
            typing(Step::sentence, Step::withSentence)));
    items.add(
        editing.paragraph(
            "notes",
            "Notes for the speaker",
            loose(step.notes()),
            told.told(step.notes(), scene),
            typing(Step::notes, Step::withNotes)));
    var live = live();
    items.add(
        new Item.Words(
            "live",
            "Live figures",
            live.isEmpty() ? "None yet. Type a figure of this step, and it will follow." : live));
    items.add(
        new Item.Tick(
            "hidden",
            "Hidden: passed over when presenting",
            step.hidden(),
            null,
            hidden ->
                looking
                    .desk()
                    .edit(
                        (hidden ? "Hide step “" : "Show step “") + step.name() + "”",
                        c -> Listing.STORY.changed(c, step.id(), s -> s.withHidden(hidden)))));
    return items;
  }

  /// What is typed, with its figures made live: those that were there stay what they were.
  private Editing.Edit<String> typing(
      Function<Step, String> words, BiFunction<Step, String, Step> with) {
    return (c, typed) ->
        Listing.STORY.changed(
            c,
            step.id(),
            s ->
                with.apply(
                    s,
                    StepFigures.of(looking.desk().telling(), s.scene())
                        .reread(words.apply(s), typed)));
  }

  /// Which typed numbers in some words follow nothing, said beside them.
  private static String loose(String words) {
    var loose =
        TypedNumber.outsideFields(words).stream().map(TypedNumber::text).distinct().toList();
    return switch (loose.size()) {
      case 0 -> "";
      case 1 -> loose.getFirst() + " does not follow";
      case 2 -> String.join(" and ", loose) + " do not follow";
      default -> "%s and %d more do not follow".formatted(loose.getFirst(), loose.size() - 1);
    };
  }

  /// What the live figures in the words are.
  private String live() {
    var telling = looking.desk().telling();
    return List.of(step.title(), step.sentence(), step.notes()).stream()
        .flatMap(words -> Wording.of(words).fields().stream())
        .distinct()
        .map(
            field ->
                telling.text(field, step.scene()).orElse("No figure")
                    + ": "
                    + telling.named(field, step.scene()))
        .collect(Collectors.joining("\n"));
  }

  private List<Item> shown() {
    var items = new ArrayList<>(picture());
    items.addAll(new StepCompared(looking, step, editing).items());
    items.addAll(seen());
    return items;
  }

  private List<Item> picture() {
    var businessCase = looking.businessCase();
    var scene = step.scene();
    return List.of(
        choice(
            "chart",
            "Chart",
            Looking.options(ChartKind.class, ChartKind::label),
            scene.chart(),
            Scene::withChart),
        new Item.Tick(
            "table",
            "Show its table in place of the chart",
            scene.table(),
            null,
            table ->
                looking
                    .desk()
                    .edit(
                        "Step “%s”: %s".formatted(step.name(), table ? "table" : "chart"),
                        c -> changed(c, s -> s.withTable(table)))),
        editing.choice(
            "scenario",
            "Scenario",
            Looking.options(businessCase.allScenarios(), Scenario::id, Scenario::name),
            scene.scenarioIn(businessCase),
            (c, id) -> changed(c, s -> s.withScenario(id.equals(c.plan().id()) ? null : id))));
  }

  private List<Item> seen() {
    var businessCase = looking.businessCase();
    var scene = step.scene();
    return List.of(
        editing.choice("year", "Financial year", years(businessCase), year(scene), this::withYear),
        choice(
            "view",
            "Figures",
            Looking.options(View.class, View::label),
            scene.viewOrDefault(),
            Scene::withView),
        choice(
            "measure",
            "Each year",
            Looking.options(Measure.class, Measure::label),
            scene.measureOrDefault(),
            Scene::withMeasure),
        choice(
            "prices",
            "Prices",
            Looking.options(PriceBasis.class, PriceBasis::label),
            scene.pricesOrDefault(),
            Scene::withPrices),
        editing.choice(
            "workstream",
            "Standing out",
            Looking.optionsOrNone(
                "No workstream", businessCase.workstreams(), Workstream::id, Workstream::name),
            scene.workstream() == null ? "" : scene.workstream(),
            (c, id) -> changed(c, s -> s.withWorkstream(id.isEmpty() ? null : id))));
  }

  private <E extends Enum<E> & Keyed> Item.Choice choice(
      String key,
      String label,
      List<Item.Option> options,
      E chosen,
      BiFunction<Scene, E, Scene> with) {
    return editing.choice(
        key,
        label,
        options,
        chosen.key(),
        (c, word) ->
            changed(
                c, s -> with.apply(s, Keyed.find(chosen.getDeclaringClass(), word).orElseThrow())));
  }

  private BusinessCase withYear(BusinessCase c, String year) {
    var last = c.timeline().lastYear();
    var chosen = FinancialYear.parse(year).orElseThrow();
    return changed(c, s -> s.withYear(chosen.equals(last) ? null : chosen));
  }

  private BusinessCase changed(BusinessCase c, UnaryOperator<Scene> change) {
    var projected = looking.desk().session();
    return Listing.STORY.changed(
        c,
        step.id(),
        s -> Slide.shownInstead(c, projected::projection, s, change.apply(s.scene())));
  }

  private static List<Item.Option> years(BusinessCase businessCase) {
    return Looking.options(
        businessCase.timeline().financialYears(), FinancialYear::label, FinancialYear::label);
  }

  private String year(Scene scene) {
    var timeline = looking.businessCase().timeline();
    return timeline.year(scene.yearIn(timeline)).label();
  }
}
