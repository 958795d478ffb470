package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Listing;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Notation;

/// A set of replacement values, and what it leaves out.
final class ScenarioForm {

  private ScenarioForm() {}

  static InspectorModel of(Looking looking, Scenario scenario) {
    var id = scenario.id();
    var isPlan = id.equals(looking.businessCase().plan().id());
    return Looking.model(
        Selection.scenario(id),
        isPlan ? "Scenario · the plan" : "Scenario",
        scenario.name(),
        Section.plain("about", about(looking, scenario, isPlan)),
        Section.open("differs", "What it replaces", differences(looking, scenario)));
  }

  private static List<Item> about(Looking looking, Scenario scenario, boolean isPlan) {
    var businessCase = looking.businessCase();
    var id = scenario.id();
    var plan = businessCase.plan().id();
    var editing = looking.editing(scenario.name());
    var about = new ArrayList<Item>();
    about.add(
        editing.words(
            "name",
            "Name",
            scenario.name(),
            (c, text) -> Listing.SCENARIOS.changed(c, id, s -> s.withName(text))));
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
              Looking.options(
                  businessCase.allScenarios().stream().filter(s -> !s.id().equals(id)).toList(),
                  Scenario::id,
                  Scenario::name),
              scenario.basedOn() == null ? plan : scenario.basedOn(),
              (c, chosen) ->
                  Listing.SCENARIOS.changed(
                      c, id, s -> s.withBasedOn(chosen.equals(plan) ? null : chosen))));
    }
    about.add(
        editing.paragraph(
            "note",
            "Note",
            scenario.note(),
            (c, text) -> Listing.SCENARIOS.changed(c, id, s -> s.withNote(text))));
    about.add(new Item.Actions("show", actions(looking, id, isPlan)));
    return about;
  }

  private static List<Action> actions(Looking looking, String id, boolean isPlan) {
    var actions = new ArrayList<Action>();
    actions.add(
        Action.of(
            "Show this scenario", () -> looking.desk().show(shown -> shown.withScenario(id))));
    if (!isPlan) {
      actions.add(
          new Action(
              "Make this the plan",
              () -> Things.makePlan(looking.desk(), id),
              null,
              "What it replaces becomes the assumptions themselves, and the plan becomes a scenario"
                  + " that gives every figure it has now."));
    }
    return actions;
  }

  private static List<Item> differences(Looking looking, Scenario scenario) {
    var items = new ArrayList<Item>();
    scenario
        .values()
        .forEach((id, value) -> items.add(replaced(looking, scenario, id, value.value())));
    scenario.without().forEach(id -> items.add(leftOut(looking, scenario, id)));
    scenario
        .opportunities()
        .forEach((id, change) -> items.add(otherwise(looking, scenario, id, change)));
    if (items.isEmpty()) {
      items.add(new Item.Words("nothing", "", "Nothing."));
    }
    return items;
  }

  private static Item replaced(Looking looking, Scenario scenario, String id, Series value) {
    var written = looking.businessCase().assumption(id).orElseThrow();
    var notation = Notation.of(looking.businessCase(), written);
    var inherited = looking.businessCase().withoutValue(scenario.id(), id).inForce(scenario.id());
    return new Item.Slot(
        "value-" + id,
        written.label(),
        "%s rather than %s".formatted(notation.words(value), notation.words(written.value())),
        List.of(
            looking.show("Show", Selection.assumption(id)),
            looking
                .editing(scenario.name())
                .action(
                    "Back to " + notation.words(inherited.valueOf(written)),
                    "%s: no number of its own in %s".formatted(written.label(), scenario.name()),
                    c -> c.withoutValue(scenario.id(), id))));
  }

  private static Item leftOut(Looking looking, Scenario scenario, String id) {
    var name = looking.businessCase().opportunity(id).orElseThrow().name();
    return new Item.Slot(
        "without-" + id,
        name,
        "Left out",
        List.of(
            looking.show("Show", Selection.opportunity(id)),
            looking
                .editing(scenario.name())
                .action(
                    "Take back in",
                    "Take back in: %s, in %s".formatted(name, scenario.name()),
                    c ->
                        Listing.SCENARIOS.changed(
                            c,
                            scenario.id(),
                            s ->
                                s.withWithout(
                                    s.without().stream()
                                        .filter(each -> !each.equals(id))
                                        .toList())))));
  }

  private static Item otherwise(
      Looking looking, Scenario scenario, String id, OpportunityChange change) {
    var name = looking.businessCase().opportunity(id).orElseThrow().name();
    var place = new InScenario(scenario.id(), id);
    return new Item.Slot(
        "change-" + id,
        name,
        otherwise(change),
        List.of(
            looking.show("Show", Selection.opportunity(id)),
            looking
                .editing(scenario.name())
                .action(
                    "As in the plan",
                    "%s: as in the plan in %s".formatted(name, scenario.name()),
                    c -> place.withCashability(place.withRollout(c, null), null))));
  }

  private static String otherwise(OpportunityChange change) {
    var divided = "divided otherwise between cashable, cost avoidance and non-cashable";
    if (change.rollout() == null) {
      return "Is " + divided;
    }
    return change.cashability() == null
        ? "Takes hold otherwise"
        : "Takes hold otherwise, and is " + divided;
  }
}
