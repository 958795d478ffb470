package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Keyed;
import org.casewright.model.Money;
import org.casewright.model.Opportunity;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Problem;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.session.edits.Part;
import org.casewright.session.edits.Parts;
import org.casewright.ui.form.Changed;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;

/// How fast a change takes hold: its shape, its start and build-up, steps or waves, and the curve
/// they make.
record RolloutForm(
    Looking looking, Opportunity opportunity, Editing editing, NumberActions numbers) {

  private static final String AT_ONCE = "at-once";

  Section section() {
    var rollout = opportunity.rollout();
    var items = new ArrayList<Item>();
    items.add(shape());
    if (rollout != null) {
      var uses =
          opportunity.uses().stream().filter(use -> use.path().startsWith("rollout.")).toList();
      items.addAll(numbers.items(uses));
      items.addAll(
          numbers.slots(
              rollout.curve() == RolloutShape.STEPPED
                  ? List.of(Part.START)
                  : List.of(Part.START, Part.BUILD_UP)));
      items.add(RolloutSketch.item(looking, opportunity));
      if (rollout.curve() == RolloutShape.STEPPED) {
        items.addAll(steps(rollout));
      }
      items.addAll(waves(rollout));
    }
    return Section.open("rollout", "How fast it takes hold", items);
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
        rollout == null ? AT_ONCE : rollout.curve().key(),
        this::withShape);
  }

  private BusinessCase withShape(BusinessCase businessCase, String key) {
    if (key.equals(AT_ONCE)) {
      return Parts.takeRolloutAway(businessCase, opportunity.id());
    }
    var shape = Keyed.find(RolloutShape.class, key).orElseThrow();
    var ready =
        opportunity.rollout() == null
            ? Parts.addRollout(businessCase, opportunity.id()).after()
            : businessCase;
    var points =
        shape == RolloutShape.STEPPED
            ? List.of(point("0", "0.5"), point("12", "1"))
            : List.<Rollout.Point>of();
    return changed(ready, rollout -> rollout.withShape(shape, points));
  }

  private static Rollout.Point point(String months, String share) {
    return new Rollout.Point(new BigDecimal(months), new BigDecimal(share));
  }

  /// In the plan the opportunity's own rollout; in another scenario the one it puts in its place.
  BusinessCase changed(BusinessCase businessCase, UnaryOperator<Rollout> change) {
    var scenario = looking.desk().shown().scenario();
    var written = businessCase.opportunity(opportunity.id()).orElseThrow();
    var present = businessCase.inForce(scenario).apply(written).rollout();
    var rollout = change.apply(present == null ? EMPTY : present);
    if (scenario.equals(businessCase.plan().id())) {
      return Changed.opportunity(businessCase, opportunity.id(), o -> o.withRollout(rollout));
    }
    return Changed.scenario(
        businessCase,
        scenario,
        s -> {
          var changes = new LinkedHashMap<>(s.opportunities());
          var before = changes.get(opportunity.id());
          changes.put(
              opportunity.id(),
              new OpportunityChange(
                  rollout,
                  before == null ? null : before.cashability(),
                  before == null ? Extras.NONE : before.extras()));
          return s.withOpportunities(changes);
        });
  }

  private static final Rollout EMPTY =
      new Rollout(null, null, null, List.of(), List.of(), Extras.NONE);

  private List<Item> steps(Rollout rollout) {
    var items = new ArrayList<Item>();
    for (var i = 0; i < rollout.points().size(); i++) {
      items.add(step(rollout, i));
    }
    items.add(
        new Item.Actions(
            "steps",
            List.of(
                editing.action(
                    "Add a step", opportunity.name() + ": add a step", c -> changed(c, this::more)),
                new org.casewright.ui.desk.Action(
                    "Remove the last step",
                    () ->
                        looking
                            .desk()
                            .edit(
                                opportunity.name() + ": remove the last step",
                                c -> changed(c, RolloutForm::fewer)),
                    rollout.points().size() > 1 ? null : "It needs one step."))));
    return items;
  }

  private Item step(Rollout rollout, int index) {
    var point = rollout.points().get(index);
    return new Item.Amounts(
        "step-" + index,
        "Step " + (index + 1),
        "",
        List.of(
            new Item.Entry(
                "months after start",
                Money.grouped(point.months()),
                "",
                typed ->
                    withPoint(index, number(typed), point.share(), "after " + typed + " months")),
            new Item.Entry(
                "share reached, %",
                Money.grouped(point.share().movePointRight(2).stripTrailingZeros()),
                "",
                typed ->
                    withPoint(
                        index,
                        point.months(),
                        number(typed.replace("%", "")).movePointLeft(2),
                        typed + " %"))));
  }

  private List<String> withPoint(int index, BigDecimal months, BigDecimal share, String what) {
    return looking
        .desk()
        .edit(
            "%s, step %d: %s".formatted(opportunity.name(), index + 1, what),
            c -> changed(c, rollout -> with(rollout, index, months, share)));
  }

  static Rollout with(Rollout rollout, int index, BigDecimal months, BigDecimal share) {
    var points = new ArrayList<>(rollout.points());
    points.set(index, new Rollout.Point(months, share));
    return rollout.withShape(rollout.shape(), points);
  }

  private Rollout more(Rollout rollout) {
    var points = new ArrayList<>(rollout.points());
    var last = points.getLast();
    points.add(new Rollout.Point(last.months().add(BigDecimal.valueOf(12)), BigDecimal.ONE));
    return rollout.withShape(rollout.shape(), points);
  }

  private static Rollout fewer(Rollout rollout) {
    return rollout.withShape(
        rollout.shape(), rollout.points().subList(0, rollout.points().size() - 1));
  }

  /// A number in steps and waves; what is none is refused with a sentence.
  private static BigDecimal number(String typed) {
    return Money.parse(typed)
        .orElse(BigDecimal.valueOf(-1)); // which no step and no wave allows: they say what they do
  }

  private List<Item> waves(Rollout rollout) {
    var items = new ArrayList<Item>();
    items.add(
        editing.words(
            "waves",
            "Areas that start at different times",
            rollout.waves().stream().map(RolloutForm::wave).collect(Collectors.joining("; ")),
            "such as North 40% after 0; South 60% after 6",
            (c, text) -> changed(c, r -> r.withWaves(parsed(text)))));
    return items;
  }

  private static String wave(Rollout.Wave wave) {
    return "%s %s%% after %s"
        .formatted(
            wave.name(),
            Money.grouped(wave.share().movePointRight(2).stripTrailingZeros()),
            Money.grouped(wave.offset()));
  }

  private static final java.util.regex.Pattern WAVE =
      java.util.regex.Pattern.compile("\\s*(.*?)\\s+([\\d.]+)\\s*%\\s+after\\s+([\\d.]+)\\s*");

  private static List<Rollout.Wave> parsed(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    var waves = new ArrayList<Rollout.Wave>();
    for (var part : text.split(";", -1)) {
      var match = WAVE.matcher(part);
      if (!match.matches()) {
        throw new Problem.InvalidCase(
            List.of(
                new Problem(
                    "waves",
                    "“%s” is not an area; type name, share and months, such as North 40%% after 6."
                        .formatted(part.strip()))));
      }
      waves.add(
          new Rollout.Wave(
              match.group(1),
              new BigDecimal(match.group(2)).movePointLeft(2),
              new BigDecimal(match.group(3)),
              Extras.NONE));
    }
    return waves;
  }
}
