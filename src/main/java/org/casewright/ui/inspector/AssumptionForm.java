package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Assumption;
import org.casewright.model.Evidence;
import org.casewright.model.Extras;
import org.casewright.model.Keyed;
import org.casewright.model.Place;
import org.casewright.model.Range;
import org.casewright.model.RangeShape;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.model.Use;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Places;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Changed;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// One number of the register: its value, its range and growth, its evidence, and where it is used.
record AssumptionForm(Looking looking, Assumption assumption, Editing editing) {

  private static final int GRADES = 6;

  static InspectorModel of(Looking looking, Assumption assumption) {
    var form = new AssumptionForm(looking, assumption, looking.editing(assumption.label()));
    return Looking.model(
        Selection.assumption(assumption.id()),
        "Assumption",
        assumption.label(),
        form.value(),
        form.range(),
        form.evidence(),
        form.used());
  }

  private List<Use> uses() {
    return looking.businessCase().usesOf(assumption.id());
  }

  private Place place() {
    return uses().isEmpty() ? Place.of(assumption.unit()).getFirst() : uses().getFirst().place();
  }

  private Section value() {
    var id = assumption.id();
    var items = new ArrayList<Item>();
    items.add(looking.number(place(), id, ""));
    items.add(
        editing.words(
            "label",
            "Label",
            assumption.label(),
            (c, text) -> Changed.assumption(c, id, a -> a.withLabel(text))));
    items.add(
        editing.choice(
            "unit",
            "Unit",
            Looking.options(Unit.class, Unit::label),
            assumption.unit().key(),
            (c, key) ->
                Changed.assumption(
                    c, id, a -> a.withUnit(Keyed.find(Unit.class, key).orElseThrow()))));
    items.add(
        editing.choice(
            "yearly",
            "Given as",
            List.of(
                new Item.Option("single", "One number"),
                new Item.Option("yearly", "A number for each year")),
            inForce() instanceof Series.Single ? "single" : "yearly",
            (c, kind) -> c.withValue(looking.desk().shown().scenario(), id, as(kind))));
    return Section.plain("value", items);
  }

  private Series inForce() {
    return looking.businessCase().inForce(looking.desk().shown().scenario()).valueOf(assumption);
  }

  /// The same number as the other kind of series: for each year, or that of the first.
  private Series as(String kind) {
    var value = inForce();
    if (kind.equals("single")) {
      return Series.of(value.held(0));
    }
    var listed = place().listed();
    var numbers = new ArrayList<BigDecimal>();
    for (var year = 0; year < looking.businessCase().timeline().years(); year++) {
      numbers.add(listed ? value.listed(year) : value.held(year));
    }
    return new Series.Yearly(numbers);
  }

  private Section range() {
    var id = assumption.id();
    var range = assumption.range();
    var perCent = assumption.unit() == Unit.PERCENT && inForce() instanceof Series.Single;
    var multiples = inForce() instanceof Series.Yearly;
    var unit = multiples ? "times the value" : perCent ? "%" : assumption.unit().label();
    var items = new ArrayList<Item>();
    items.add(bound("low", "Lowest", unit, perCent, range == null ? null : range.low()));
    items.add(bound("high", "Highest", unit, perCent, range == null ? null : range.high()));
    if (range != null) {
      items.add(
          editing.choice(
              "shape",
              "Spread between them",
              List.of(
                  new Item.Option(RangeShape.PERT.key(), "Likeliest near the value (PERT)"),
                  new Item.Option(RangeShape.TRIANGULAR.key(), "Triangular"),
                  new Item.Option(RangeShape.UNIFORM.key(), "All equally likely")),
              range.shape() == null ? RangeShape.PERT.key() : range.shape().key(),
              (c, key) ->
                  Changed.assumption(
                      c,
                      id,
                      a ->
                          a.withRange(
                              new Range(
                                  range.low(),
                                  range.high(),
                                  Keyed.find(RangeShape.class, key).orElseThrow(),
                                  range.extras())))));
    }
    if (assumption.unit().isPounds()) {
      items.add(
          editing.percent(
              "growth",
              "Grows faster than prices, each year by",
              assumption.growth(),
              "0",
              (c, share) -> Changed.assumption(c, id, a -> a.withGrowth(share))));
    }
    return Section.closed("range", "Range and growth", rangeSummary(unit), items);
  }

  private String rangeSummary(String unit) {
    var range = assumption.range();
    if (range == null) {
      return "no range";
    }
    return inForce() instanceof Series.Yearly
        ? "%s to %s %s".formatted(range.low().toPlainString(), range.high().toPlainString(), unit)
        : "%s to %s"
            .formatted(assumption.unit().text(range.low()), assumption.unit().text(range.high()));
  }

  /// One end of the range. Where there is no range yet the other end is put at the value; emptied,
  /// there is none any longer.
  private Item bound(
      String key, String label, String unit, boolean perCent, @Nullable BigDecimal bound) {
    Editing.Edit<@Nullable BigDecimal> edit =
        (c, number) -> Changed.assumption(c, assumption.id(), a -> a.withRange(with(key, number)));
    return perCent
        ? editing.percent(key, label, bound, "no range", edit)
        : editing.optionalNumber(key, label, unit, bound, "no range", edit);
  }

  private @Nullable Range with(String key, @Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    var before = assumption.range();
    var value = inForce() instanceof Series.Yearly ? BigDecimal.ONE : inForce().held(0);
    var low = key.equals("low") ? number : before == null ? value.min(number) : before.low();
    var high = key.equals("high") ? number : before == null ? value.max(number) : before.high();
    return new Range(
        low,
        high,
        before == null ? null : before.shape(),
        before == null ? Extras.NONE : before.extras());
  }

  private Section evidence() {
    var id = assumption.id();
    var evidence = assumption.evidenceOrNone();
    var items = new ArrayList<Item>();
    items.add(
        editing.choice(
            "grade",
            "Evidence grade, 1 is best",
            grades(),
            evidence.grade() == null ? "" : evidence.grade().toString(),
            (c, key) ->
                Changed.evidence(
                    c, id, e -> e.withGrade(key.isEmpty() ? null : Integer.valueOf(key)))));
    items.add(
        editing.paragraph(
            "source",
            "Source: publication, and place in it",
            evidence.source(),
            (c, text) -> Changed.evidence(c, id, e -> e.withSource(text))));
    if (assumption.unit().isPounds()) {
      items.add(
          editing.year(
              "price-year",
              "In the prices of",
              evidence.priceYear(),
              "not known",
              (c, year) -> Changed.evidence(c, id, e -> e.withPriceYear(year))));
    }
    items.add(
        editing.day(
            "date",
            "Published, or last confirmed",
            evidence.date(),
            true,
            (c, day) -> Changed.evidence(c, id, e -> e.withDate(day))));
    items.add(people("owner", "Who answers for it", evidence.owner(), Evidence::withOwner));
    items.add(
        people("signed-off", "Signed off by", evidence.signedOffBy(), Evidence::withSignedOffBy));
    items.add(
        editing.paragraph(
            "note",
            "Note",
            evidence.note(),
            (c, text) -> Changed.evidence(c, id, e -> e.withNote(text))));
    return Section.open("evidence", "Evidence", items);
  }

  private Item people(
      String key,
      String label,
      String text,
      java.util.function.BiFunction<Evidence, String, Evidence> change) {
    return editing.words(
        key,
        label,
        text,
        (c, typed) -> Changed.evidence(c, assumption.id(), e -> change.apply(e, typed)));
  }

  private static List<Item.Option> grades() {
    var options = new ArrayList<Item.Option>();
    options.add(new Item.Option("", "Ungraded"));
    for (var grade = 1; grade <= GRADES; grade++) {
      options.add(new Item.Option(Integer.toString(grade), "Grade " + grade));
    }
    return options;
  }

  /// What names it, each with a way there, and the scenarios that replace it.
  private Section used() {
    var items = new ArrayList<Item>();
    for (var use : uses()) {
      items.add(
          new Item.Slot(
              "use-" + use.path(), use.by(), "As its " + use.place().label() + ".", toward(use)));
    }
    for (var scenario : looking.businessCase().allScenarios()) {
      var replacement = scenario.values().get(assumption.id());
      if (replacement != null) {
        items.add(
            new Item.Slot(
                "replaced-" + scenario.id(),
                "Replaced in " + scenario.name(),
                Values.words(assumption, replacement.value()),
                List.of(looking.show("Show", Selection.scenario(scenario.id())))));
      }
    }
    if (items.isEmpty()) {
      items.add(new Item.Words("unused", "", "Nothing uses it yet."));
    }
    var users = looking.businessCase().usersOf(assumption.id()).size();
    return Section.open(
        "used", users > 1 ? "Used by %d".formatted(users) : "Where it is used", items);
  }

  private List<Action> toward(Use use) {
    var place = Places.of(looking.businessCase(), "$." + use.path());
    return List.of(looking.show("Show", place));
  }
}
