package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casewright.engine.Explainer;
import org.casewright.engine.Explanation;
import org.casewright.model.Listing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Form;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;

/// How a figure comes about, one step at a time: down to each assumption with its source and
/// grade, and up again.
record ExplanationForm(Looking looking, Selection.Explained explained) {

  /// Of a long list of steps so many are shown.
  private static final int MOST = 60;

  static InspectorModel of(Looking looking, Selection.Explained explained) {
    return new ExplanationForm(looking, explained).model();
  }

  private InspectorModel model() {
    try {
      return model(whole());
    } catch (IllegalArgumentException senseless) {
      return without(String.valueOf(senseless.getMessage()));
    }
  }

  /// Of what makes no sense for this case any more.
  ///
  /// @param why a sentence
  private InspectorModel without(String why) {
    return new InspectorModel(
        explained,
        "How it comes about",
        explained.query().figure().label(),
        null,
        Form.of(Section.plain("steps", List.of(new Item.Words("words", "", why)))),
        null);
  }

  private InspectorModel model(Explanation whole) {
    var trail = new ArrayList<Explanation>();
    trail.add(whole);
    for (var step : explained.path()) {
      var inputs = trail.getLast().inputs();
      if (step >= inputs.size()) {
        break; // an edit has left fewer steps
      }
      trail.add(inputs.get(step));
    }
    var here = trail.getLast();
    var items = new ArrayList<Item>();
    items.add(new Item.Words("words", here.shown(), here.words()));
    if (trail.size() == 1 && SeekTarget.suits(explained.query().figure())) {
      items.add(new Item.Actions("seek", List.of(looking.seek("Seek a target for it"))));
    }
    items.addAll(steps(here, trail.size() - 1));
    return new InspectorModel(
        explained,
        trail.size() == 1
            ? "How it comes about" + ofWhat()
            : "How it comes about · " + whole.label(),
        here.label(),
        null,
        Form.of(Section.plain("up", up(trail)), Section.plain("steps", items)),
        trail.size() == 1 ? null : new InspectorModel.Worth(whole.shown(), whole.label(), ""));
  }

  /// The part of the programme that the figure is of, where it is not of all: ` · Fostering`.
  private String ofWhat() {
    return Listing.namesOf(looking.businessCase(), explained.query().scope())
        .map(" · "::concat)
        .collect(Collectors.joining());
  }

  /// The figure under the scenario, view and prices shown.
  private Explanation whole() {
    var live = looking.desk().shown().asked(explained.query());
    return Explainer.explain(looking.desk().now(), live);
  }

  private List<Item> up(List<Explanation> trail) {
    var actions = new ArrayList<Action>();
    actions.add(looking.leave("Leave the explanation")); // at one place, however deep one is
    for (var depth = 0; depth < trail.size() - 1; depth++) {
      var path = explained.path().subList(0, depth);
      actions.add(
          looking.show(
              "Back to " + trail.get(depth).label(),
              new Selection.Explained(explained.query(), path)));
    }
    return List.of(new Item.Actions("up", actions));
  }

  private List<Item> steps(Explanation here, int depth) {
    var inputs = here.inputs();
    var items = new ArrayList<Item>();
    IntStream.range(0, Math.min(inputs.size(), MOST))
        .forEach(i -> items.add(step(inputs.get(i), i, depth)));
    if (inputs.size() > MOST) {
      items.add(new Item.Words("more", "", "And %d more.".formatted(inputs.size() - MOST)));
    }
    return items;
  }

  private Item step(Explanation input, int index, int depth) {
    var path = new ArrayList<>(explained.path().subList(0, depth));
    path.add(index);
    var actions = new ArrayList<Action>();
    if (!input.inputs().isEmpty()) {
      actions.add(looking.show("Explain", new Selection.Explained(explained.query(), path)));
    }
    var assumption = input.assumption();
    if (assumption != null) {
      actions.add(
          Action.of(
              "Show the assumption",
              () -> looking.desk().goTo(Selection.assumption(assumption), "")));
    }
    return new Item.Slot(
        "step-" + depth + "-" + index,
        "%s: %s".formatted(input.label(), input.shown()),
        input.words().equals(input.shown()) ? "" : input.words(),
        actions);
  }
}
