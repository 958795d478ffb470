package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Scenario;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Changed;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;

/// A set of replacement values, and what it leaves out.
final class ScenarioForm {

  private ScenarioForm() {}

  static InspectorModel of(Looking looking, Scenario scenario) {
    var businessCase = looking.businessCase();
    var id = scenario.id();
    var isPlan = id.equals(businessCase.plan().id());
    var editing = looking.editing(scenario.name());
    var about = new ArrayList<Item>();
    about.add(
        editing.words(
            "name",
            "Name",
            scenario.name(),
            (c, text) -> Changed.scenario(c, id, s -> s.withName(text))));
    if (isPlan) {
      about.add(
          new Item.Words(
              "plan",
              "",
              "The plan. It replaces nothing: changing a number here changes the assumption"
                  + " itself."));
    } else {
      about.add(
          editing.choice(
              "based-on",
              "Based on",
              Looking.optionsOrNone(
                  "The assumptions themselves",
                  businessCase.allScenarios().stream().filter(s -> !s.id().equals(id)).toList(),
                  Scenario::id,
                  Scenario::name),
              scenario.basedOn() == null ? "" : scenario.basedOn(),
              (c, chosen) ->
                  Changed.scenario(c, id, s -> s.withBasedOn(chosen.isEmpty() ? null : chosen))));
    }
    about.add(
        editing.paragraph(
            "note",
            "Note",
            scenario.note(),
            (c, text) -> Changed.scenario(c, id, s -> s.withNote(text))));
    about.add(
        new Item.Actions(
            "show",
            List.of(
                Action.of(
                    "Show this scenario",
                    () -> looking.desk().show(shown -> shown.withScenario(id))))));
    return Looking.model(
        Selection.scenario(id),
        isPlan ? "Scenario · the plan" : "Scenario",
        scenario.name(),
        Section.plain("about", about),
        Section.open("differs", "What it replaces", replaced(looking, scenario)));
  }

  private static List<Item> replaced(Looking looking, Scenario scenario) {
    var businessCase = looking.businessCase();
    var items = new ArrayList<Item>();
    scenario
        .values()
        .forEach(
            (assumption, replacement) -> {
              var written = businessCase.assumption(assumption).orElseThrow();
              items.add(
                  new Item.Slot(
                      "value-" + assumption,
                      written.label(),
                      "%s rather than %s"
                          .formatted(
                              Values.words(written, replacement.value()),
                              Values.words(written, written.value())),
                      List.of(
                          looking.show("Show", Selection.assumption(assumption)),
                          looking
                              .editing(scenario.name())
                              .action(
                                  "Give back",
                                  "%s: give back its value in %s"
                                      .formatted(written.label(), scenario.name()),
                                  c -> c.withoutValue(scenario.id(), assumption)))));
            });
    scenario
        .without()
        .forEach(
            opportunity ->
                items.add(
                    new Item.Words(
                        "without-" + opportunity,
                        businessCase.opportunity(opportunity).orElseThrow().name(),
                        "Left out")));
    scenario
        .opportunities()
        .forEach(
            (opportunity, change) ->
                items.add(
                    new Item.Words(
                        "change-" + opportunity,
                        businessCase.opportunity(opportunity).orElseThrow().name(),
                        change.rollout() != null && change.cashability() != null
                            ? "Takes hold otherwise, and is divided otherwise between cashable,"
                                + " cost avoidance and non-cashable"
                            : change.rollout() != null
                                ? "Takes hold otherwise"
                                : "Is divided otherwise between cashable, cost avoidance and"
                                    + " non-cashable")));
    if (items.isEmpty()) {
      items.add(new Item.Words("nothing", "", "Nothing."));
    }
    return items;
  }
}
