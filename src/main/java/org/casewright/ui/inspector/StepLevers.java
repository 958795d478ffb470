package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Step;
import org.casewright.session.Lever;
import org.casewright.session.Levers;
import org.casewright.session.Sandbox;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Notation;

/// The numbers that can be moved while a step is presented: those that are chosen for it, else
/// those the program offers. Any change to the program's makes them the step's own.
record StepLevers(Looking looking, Step step, Editing editing) {

  Section section() {
    var offered = offered();
    var items = new ArrayList<Item>();
    items.add(
        new Item.Words(
            "levers-whose",
            "",
            step.levers().isEmpty()
                ? "How much is delivered and how late it comes can always be moved. Beside them the"
                    + " program offers the volumes that are worth most."
                : "How much is delivered and how late it comes can always be moved; beside them,"
                    + " those chosen here."));
    for (var i = 0; i < offered.size(); i++) {
      items.add(lever(offered, i));
    }
    items.add(new Item.Actions("levers-more", more()));
    return Section.closed("levers", "Levers while presenting", summary(offered), items);
  }

  private String summary(List<String> offered) {
    return offered.isEmpty()
        ? "no number"
        : String.join(", ", offered.stream().map(this::label).toList());
  }

  private String scenario() {
    return step.scene().scenarioIn(looking.businessCase());
  }

  /// Ids of the assumptions that are offered.
  private List<String> offered() {
    if (!step.levers().isEmpty()) {
      return step.levers();
    }
    var now = looking.desk().session().projection(scenario(), step.scene().viewOrDefault());
    return Levers.of(looking.businessCase(), step, now).stream()
        .filter(Lever.Assumed.class::isInstance)
        .map(each -> ((Lever.Assumed) each).assumption())
        .toList();
  }

  private Item lever(List<String> offered, int index) {
    var id = offered.get(index);
    var label = label(id);
    return new Item.Slot(
        "lever-" + id,
        label,
        value(id),
        Looking.present(
            looking.businessCase().assumption(id).isEmpty()
                ? null
                : looking.show("Show", Selection.assumption(id)),
            editing.action(
                "Move up",
                "%s: lever “%s” up".formatted(editing.subject(), label),
                index == 0 ? "It is the first." : null,
                c -> with(c, offered, ids -> Collections.swap(ids, index, index - 1))),
            editing.action(
                "Move down",
                "%s: lever “%s” down".formatted(editing.subject(), label),
                index == offered.size() - 1 ? "It is the last." : null,
                c -> with(c, offered, ids -> Collections.swap(ids, index, index + 1))),
            editing.action(
                "Leave it out",
                "%s: no lever “%s”".formatted(editing.subject(), label),
                offered.size() == 1
                    ? "Without a lever of its own the step has those the program offers."
                    : null,
                c -> with(c, offered, ids -> ids.remove(index)))));
  }

  private String label(String id) {
    return looking.businessCase().assumption(id).map(Assumption::label).orElse(id);
  }

  /// Where the step's scenario has it; where it cannot be moved, that.
  private String value(String id) {
    var in = looking.businessCase();
    var assumption = in.assumption(id).orElse(null);
    if (assumption == null) {
      return "The case has no such number: leave it out.";
    }
    var words = Notation.of(in, assumption).words(in.inForce(scenario()).valueOf(assumption));
    return isNumber(assumption)
        ? words
        : words + ": a number for each FY cannot be moved, and is passed over";
  }

  private boolean isNumber(Assumption assumption) {
    var lever = new Lever.Assumed(assumption.id());
    return Sandbox.planned(looking.businessCase(), scenario(), lever).isPresent();
  }

  private List<Action> more() {
    return Looking.present(
        Action.of("Add a lever…", this::pick),
        step.levers().isEmpty()
            ? null
            : editing.action(
                "Leave it to the program",
                editing.subject() + ": levers as the program offers them",
                c -> Listing.STORY.changed(c, step.id(), s -> s.withLevers(List.of()))));
  }

  /// Offers the numbers that move what the step shows, those that move it most first.
  private void pick() {
    var offered = offered();
    var moving = new StepMoves(looking.businessCase(), step).most();
    var options =
        moving.stream()
            .filter(each -> !offered.contains(each.id()))
            .map(each -> option(offered, each))
            .toList();
    looking
        .desk()
        .pick(
            new Pick(
                "Which number can be moved while this step is shown?",
                "Search the numbers that move this step",
                "No other number that moves what this step shows has that in it.",
                options));
  }

  private Pick.Option option(List<String> offered, Assumption each) {
    return new Pick.Option(
        each.label(),
        value(each.id()),
        () ->
            Things.change(
                looking.desk(),
                "%s: lever “%s”".formatted(editing.subject(), each.label()),
                c -> with(c, offered, ids -> ids.add(each.id()))));
  }

  private BusinessCase with(BusinessCase c, List<String> offered, Consumer<List<String>> change) {
    var ids = new ArrayList<>(offered);
    change.accept(ids);
    return Listing.STORY.changed(c, step.id(), s -> s.withLevers(ids));
  }
}
