package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Keyed;
import org.casewright.model.Listing;
import org.casewright.model.Opportunity;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Use;
import org.casewright.session.edits.Part;
import org.casewright.session.edits.Parts;
import org.casewright.ui.desk.Action;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Reading;
import org.jspecify.annotations.Nullable;

/// How fast a change takes hold: its shape, its start and build-up, steps or waves, and the curve
/// they make. In another scenario than the plan, changing its shape makes a rollout of that
/// scenario's own, which can be given back.
///
/// @param opportunity as it stands under the scenario shown
record RolloutForm(
    Looking looking,
    Opportunity opportunity,
    Editing editing,
    NumberActions numbers,
    InScenario place) {

  private static final String AT_ONCE = "at-once";
  private static final BigDecimal A_YEAR = BigDecimal.valueOf(12);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Section of(
      Looking looking, Opportunity opportunity, Editing editing, NumberActions numbers) {
    return new RolloutForm(
            looking, opportunity, editing, numbers, InScenario.of(looking, opportunity))
        .section();
  }

  private Section section() {
    var items = new ArrayList<Item>();
    items.add(shape());
    var rollout = opportunity.rollout();
    if (rollout != null && !isAtOnce(rollout)) {
      items.addAll(startAndBuildUp(rollout));
      var sketch = RolloutSketch.of(looking, opportunity, rollout, edit());
      items.addAll(sketch.curve());
      if (rollout.curve() == RolloutShape.STEPPED) {
        items.addAll(steps(rollout));
      }
      items.add(
          editing.words(
              "waves",
              "Areas that start at different times",
              WaveWords.of(rollout.waves()),
              "such as North 40% after 0; South 60% after 6",
              (c, text) -> edit().changed(c, r -> r.withWaves(WaveWords.parse(text, r.waves())))));
      items.addAll(sketch.areas());
    }
    if (isReplacedHere()) {
      items.add(new Item.Actions("rollout-back", List.of(giveBack())));
    }
    return Section.open("rollout", "How fast it takes hold", items);
  }

  private RolloutEdit edit() {
    return new RolloutEdit(place);
  }

  private static boolean isAtOnce(@Nullable Rollout rollout) {
    return rollout == null
        || (rollout.start() == null
            && rollout.buildUp() == null
            && rollout.points().isEmpty()
            && rollout.waves().isEmpty());
  }

  private boolean isReplacedHere() {
    var change = place.change(looking.businessCase());
    return change != null && change.rollout() != null;
  }

  private Action giveBack() {
    return editing.action(
        "Take hold as in the plan",
        opportunity.name() + ": takes hold as in the plan",
        c -> place.withRollout(c, null));
  }

  /// Parts are added to the opportunity itself, so only where its own rollout is in force.
  private List<Item> startAndBuildUp(Rollout rollout) {
    var items = new ArrayList<Item>();
    items.addAll(
        numbers.items(
            opportunity.uses().stream().filter(RolloutForm::isOfRollout).toList(), isOwn()));
    if (isOwn()) {
      items.addAll(
          numbers.slots(
              rollout.curve() == RolloutShape.STEPPED
                  ? List.of(Part.START)
                  : List.of(Part.START, Part.BUILD_UP)));
    }
    return items;
  }

  private static boolean isOfRollout(Use use) {
    return use.path().startsWith("rollout.");
  }

  private @Nullable Rollout written(BusinessCase businessCase) {
    return businessCase.opportunity(opportunity.id()).orElseThrow().rollout();
  }

  private boolean isOwn() {
    var rollout = opportunity.rollout();
    return rollout != null && rollout.equals(written(looking.businessCase()));
  }

  private Item shape() {
    var rollout = opportunity.rollout();
    return editing.choice(
        "shape",
        "It takes hold",
        List.of(
            new Item.Option(AT_ONCE, "At once"),
            new Item.Option(RolloutShape.LINEAR.key(), "Evenly"),
            new Item.Option(RolloutShape.S_CURVE.key(), "Slowly, then fast, then slowly"),
            new Item.Option(RolloutShape.STEPPED.key(), "In steps")),
        rollout == null || isAtOnce(rollout) ? AT_ONCE : rollout.curve().key(),
        this::withShape);
  }

  private BusinessCase withShape(BusinessCase businessCase, String key) {
    if (key.equals(AT_ONCE)) {
      return place.isPlan(businessCase)
          ? Parts.takeRolloutAway(businessCase, opportunity.id())
          : atOnce(businessCase);
    }
    var shape = Keyed.find(RolloutShape.class, key).orElseThrow();
    var points =
        shape == RolloutShape.STEPPED
            ? List.of(
                new Rollout.Point(BigDecimal.ZERO, HALF), new Rollout.Point(A_YEAR, BigDecimal.ONE))
            : List.<Rollout.Point>of();
    return edit().changed(begun(businessCase), rollout -> rollout.withShape(shape, points));
  }

  /// Without a rollout of the scenario's own where that is enough, which it is not where the plan,
  /// or what the scenario is based on, has one.
  private BusinessCase atOnce(BusinessCase businessCase) {
    var without = place.withRollout(businessCase, null);
    return isAtOnce(edit().present(without)) ? without : edit().withoutDelay(businessCase);
  }

  /// The case with a rollout to change: what takes hold at once is given a start and a build-up, in
  /// another scenario only there.
  private BusinessCase begun(BusinessCase businessCase) {
    if (!isAtOnce(opportunity.rollout())) {
      return businessCase;
    }
    var own = written(businessCase);
    if (!isAtOnce(own)) {
      return place.withRollout(businessCase, own);
    }
    var added = Parts.addRollout(businessCase, opportunity.id()).after();
    if (place.isPlan(businessCase)) {
      return added;
    }
    var rollout = written(added);
    return place.withRollout(
        Listing.OPPORTUNITIES.changed(added, opportunity.id(), o -> o.withRollout(own)), rollout);
  }

  private List<Item> steps(Rollout rollout) {
    var items = new ArrayList<Item>();
    for (var i = 0; i < rollout.points().size(); i++) {
      items.add(step(rollout.points().get(i), i));
    }
    var only = rollout.points().size() == 1;
    var name = opportunity.name();
    items.add(
        new Item.Actions(
            "steps",
            List.of(
                editing.action(
                    "Add a step",
                    name + ": add a step",
                    c -> edit().withPoints(c, RolloutForm::more)),
                editing.action(
                    "Remove the last step",
                    name + ": remove the last step",
                    only ? "It needs one step." : null,
                    c -> edit().withPoints(c, points -> points.subList(0, points.size() - 1))))));
    return items;
  }

  private Item step(Rollout.Point point, int index) {
    var label = "step %d".formatted(index + 1);
    return new Item.Amounts(
        "step-" + index,
        "Step " + (index + 1),
        "",
        List.of(
            editing.entry(
                "months after start",
                label + ", months after start",
                Reading.NUMBER,
                point.months(),
                "",
                (c, months) ->
                    edit().withPoint(c, index, new Rollout.Point(months, point.share()))),
            editing.entry(
                "share reached, %",
                label + ", share reached in %",
                Reading.SHARE,
                point.share(),
                "",
                (c, share) ->
                    edit().withPoint(c, index, new Rollout.Point(point.months(), share)))));
  }

  private static List<Rollout.Point> more(List<Rollout.Point> points) {
    var more = new ArrayList<>(points);
    more.add(new Rollout.Point(points.getLast().months().add(A_YEAR), BigDecimal.ONE));
    return more;
  }
}
