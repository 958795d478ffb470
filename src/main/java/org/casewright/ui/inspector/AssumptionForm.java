package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewright.checks.CaseChecks;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Keyed;
import org.casewright.model.Listing;
import org.casewright.model.Place;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.model.Use;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Moments;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Notation;

/// One number of the register: its value, its range and growth, its evidence, and where it is used.
record AssumptionForm(Looking looking, Assumption assumption, Editing editing) {

  static InspectorModel of(Looking looking, Assumption assumption) {
    var form = new AssumptionForm(looking, assumption, looking.editing(assumption.label()));
    return Looking.model(
        Selection.assumption(assumption.id()),
        "Assumption",
        assumption.label(),
        form.value(),
        RangeForm.of(looking, assumption, form.editing),
        EvidenceForm.of(assumption, form.editing),
        form.used(),
        form.changed());
  }

  /// What saves have changed in it, the latest first.
  private Section changed() {
    var items = new ArrayList<Item>();
    for (var save : looking.businessCase().history().reversed()) {
      for (var change : save.of(assumption.id())) {
        var why = save.why().isBlank() ? "" : " (%s)".formatted(save.why());
        items.add(
            new Item.Words(
                "save-" + items.size(),
                Moments.by(save.when(), save.who()),
                change.sentence() + why));
      }
    }
    var number = items.size();
    return Section.closed(
        "saves",
        "Saved changes",
        number == 0 ? "none" : number == 1 ? "1 change" : number + " changes",
        items);
  }

  private List<Use> uses() {
    return looking.businessCase().usesOf(assumption.id());
  }

  private Place place() {
    return Place.of(looking.businessCase(), assumption);
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
            (c, text) -> Listing.ASSUMPTIONS.changed(c, id, a -> a.withLabel(text))));
    items.add(
        editing.choice(
            "unit",
            "Unit",
            Looking.options(Unit.class, Unit::label),
            assumption.unit().key(),
            (c, key) -> counted(c, Keyed.find(Unit.class, key).orElseThrow())));
    items.add(
        editing.choice(
            "yearly",
            "Given as",
            List.of(
                new Item.Option("single", "One number"),
                new Item.Option("yearly", "A number for each year")),
            inForce() instanceof Series.Single ? "single" : "yearly",
            (c, kind) -> written(c, kind)));
    if (!uses().isEmpty()) {
      items.add(new Item.Actions("seek", List.of(looking.seek("Seek what it must be"))));
    }
    return Section.plain("value", items);
  }

  /// Counted in something else, and with it the printed figures that are held against this number:
  /// those in its own unit and those whose unit suits it no longer; £m stays £m.
  private BusinessCase counted(BusinessCase in, Unit unit) {
    var id = assumption.id();
    var counted = Listing.ASSUMPTIONS.changed(in, id, a -> a.withUnit(unit));
    return Listing.PUBLISHED.changed(
        counted, p -> isOf(p, id) ? CaseChecks.inSuitingUnit(counted, inUnitOfNumber(p, unit)) : p);
  }

  private PublishedFigure inUnitOfNumber(PublishedFigure published, Unit unit) {
    return published.unit().equals(assumption.unit().key())
        ? published.withUnit(unit.key())
        : published;
  }

  private static boolean isOf(PublishedFigure published, String assumption) {
    return published.claim() instanceof PublishedFigure.Claim.Computed(var query)
        && query.scope().assumptions().contains(assumption);
  }

  /// The same number given as the other kind. One that stands for every year is not changed by
  /// being written out, and keeps its evidence.
  private BusinessCase written(BusinessCase in, String kind) {
    var id = assumption.id();
    var after = in.withValue(looking.desk().shown().scenario(), id, as(kind));
    return kind.equals("single")
        ? after
        : Listing.ASSUMPTIONS.changed(
            after,
            id,
            a -> a.withEvidence(assumption.evidence()).withStartedFrom(assumption.startedFrom()));
  }

  private Series inForce() {
    return looking.inForce(assumption);
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
                Notation.of(looking.businessCase(), assumption).words(replacement.value()),
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
    return List.of(Action.of("Show", () -> looking.desk().goTo("$." + use.path())));
  }
}
