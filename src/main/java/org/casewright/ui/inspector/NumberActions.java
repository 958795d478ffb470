package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.casewright.library.UnitCost;
import org.casewright.library.UnitCosts;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Unit;
import org.casewright.model.Use;
import org.casewright.session.edits.Copies;
import org.casewright.session.edits.Part;
import org.casewright.session.edits.Parts;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Places;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Notation;

/// What can be done about a number where a thing uses it: see its evidence, have it apart, take
/// another, fill it from a published unit cost, do without it.
record NumberActions(Looking looking, Thing owner, String ownerName) {

  /// Items for the assumptions of these uses, each once and with what can be done about it.
  ///
  /// @param uses with paths that start at the thing
  List<Item> items(List<Use> uses) {
    return items(uses, true);
  }

  /// @param own whether the thing itself has these uses, rather than what a scenario puts in place
  ///     of a part of it
  List<Item> items(List<Use> uses, boolean own) {
    var seen = new ArrayList<String>();
    var items = new ArrayList<Item>();
    for (var use : uses) {
      if (!seen.contains(use.assumption())) {
        seen.add(use.assumption());
        items.add(
            new Item.OfAssumption(
                looking.fields(ownerName).field(use).with(() -> actions(use, own))));
      }
    }
    return items;
  }

  private List<Action> actions(Use use, boolean own) {
    var businessCase = looking.businessCase();
    var assumption = businessCase.assumption(use.assumption()).orElseThrow();
    var actions = new ArrayList<Action>();
    actions.add(looking.show("Range, evidence and users", Selection.assumption(use.assumption())));
    if (businessCase.usersOf(use.assumption()).size() > 1) {
      inCase(use, own).ifPresent(whole -> actions.add(justHere(assumption, whole)));
    }
    if (own) {
      actions.add(Action.of("Use another assumption…", () -> pickAnother(use, assumption)));
    }
    if (isUnitCost(assumption)) {
      actions.add(Action.of("Take a published unit cost…", () -> pickUnitCost(assumption)));
    }
    if (own) {
      part(use).ifPresent(part -> actions.add(takeAway(part)));
    }
    return actions;
  }

  /// The use as the case names it: that of the thing itself, or of a scenario that replaces it.
  private Optional<Use> inCase(Use use, boolean own) {
    return looking.businessCase().usesOf(use.assumption()).stream()
        .filter(each -> each.path().endsWith("." + use.path()))
        .filter(
            each ->
                own
                    ? Places.of(looking.businessCase(), "$." + each.path())
                        .equals(new Selection.Of(owner))
                    : each.path().contains(".opportunities." + owner.id() + "."))
        .findFirst();
  }

  private Action justHere(Assumption assumption, Use use) {
    return looking
        .editing(ownerName)
        .action(
            "Just here: have a copy of its own",
            "%s: a copy for %s".formatted(assumption.label(), ownerName),
            c -> Copies.justHere(c, use).after());
  }

  private void pickAnother(Use use, Assumption present) {
    var options =
        looking.businessCase().assumptions().stream()
            .filter(each -> use.place().units().contains(each.unit()))
            .filter(each -> !each.id().equals(present.id()))
            .map(
                each ->
                    new Pick.Option(
                        each.label(),
                        Notation.of(looking.businessCase(), each).words(each.value()),
                        () ->
                            Things.change(
                                looking.desk(),
                                "%s: use “%s”".formatted(ownerName, each.label()),
                                c -> Parts.refer(c, owner, use.path(), each.id()))))
            .toList();
    looking
        .desk()
        .pick(
            new Pick(
                "Which number is its %s?".formatted(use.place().label()),
                "Search the assumptions that fit",
                "No other assumption has a unit that fits here.",
                options));
  }

  private static boolean isUnitCost(Assumption assumption) {
    return assumption.unit() == Unit.POUNDS_A_WEEK || assumption.unit() == Unit.POUNDS_PER_START;
  }

  private void pickUnitCost(Assumption assumption) {
    var options =
        UnitCosts.all().stream().flatMap(cost -> option(assumption, cost).stream()).toList();
    looking
        .desk()
        .pick(
            new Pick(
                "Published unit costs, in %s prices"
                    .formatted(looking.businessCase().priceBase().label()),
                "Search by placement, place or year",
                "No published cost has that in it.",
                options));
  }

  private Optional<Pick.Option> option(Assumption assumption, UnitCost cost) {
    var businessCase = looking.businessCase();
    return cost.in(assumption.unit(), businessCase.priceBase(), businessCase.timeline().weeks())
        .map(
            rebased ->
                new Pick.Option(
                    cost.label(),
                    "%s%s · %s · %s%s"
                        .formatted(
                            assumption.unit().text(inPence(rebased.value())),
                            rebased.rebased() ? "" : " as printed",
                            cost.geography(),
                            cost.source(),
                            cost.priceYear() == null ? "" : ", prices of " + cost.priceYear()),
                    () ->
                        Things.change(
                            looking.desk(),
                            "%s: %s".formatted(assumption.label(), cost.label()),
                            c -> filled(c, assumption.id(), cost))));
  }

  private static BigDecimal inPence(BigDecimal pounds) {
    return pounds.setScale(Math.min(2, Math.max(0, pounds.scale())), RoundingMode.HALF_UP);
  }

  private static BusinessCase filled(BusinessCase businessCase, String id, UnitCost cost) {
    return Listing.ASSUMPTIONS.changed(businessCase, id, each -> cost.fill(each, businessCase));
  }

  private Optional<Part> part(Use use) {
    return Parts.of(looking.businessCase(), owner).stream()
        .filter(part -> part.path().equals(use.path()))
        .findFirst();
  }

  private Action takeAway(Part part) {
    return looking
        .editing(ownerName)
        .action(
            "Do without",
            "%s: without its %s".formatted(ownerName, part.label()),
            c -> Parts.takeAway(c, owner, part));
  }

  /// One row of buttons for the parts that the thing does without; nothing where it has them all.
  List<Item> slots(List<Part> parts) {
    var possible = Parts.of(looking.businessCase(), owner);
    var missing =
        parts.stream()
            .filter(possible::contains)
            .filter(part -> Parts.assumption(looking.businessCase(), owner, part).isEmpty())
            .map(this::adding)
            .toList();
    return missing.isEmpty()
        ? List.of()
        : List.of(new Item.Slot("add-" + parts.getFirst().path(), "Add", "", missing));
  }

  /// Begins as the template of the opportunity has it, where it has one that knows the part: at
  /// its starting value, or with the number of the case that opportunities share.
  private Action adding(Part part) {
    var template = template().filter(each -> each.field(part.path()).isPresent());
    UnaryOperator<BusinessCase> added =
        c ->
            template.isPresent()
                ? template.get().addField(c, owner.id(), part.path())
                : Parts.add(c, owner, part).after();
    var help =
        template
            .flatMap(each -> each.field(part.path()))
            .map(field -> field.help() + " " + beginning(template.get(), part))
            .orElse(Help.of(part));
    return new Action(Help.title(part), () -> add(part, added), null, help);
  }

  private void add(Part part, UnaryOperator<BusinessCase> added) {
    var desk = looking.desk();
    if (Things.change(desk, "%s: add its %s".formatted(ownerName, part.label()), added)) {
      desk.goTo(desk.shown().selection(), part.path());
    }
  }

  private String beginning(Template template, Part part) {
    return template
        .shared(looking.businessCase(), part.path())
        .map(each -> "It takes “%s”, which the case has already.".formatted(each.label()))
        .orElse("It begins at the template's starting value.");
  }

  private Optional<Template> template() {
    return owner instanceof Thing.Opportunity(var id)
        ? looking.businessCase().opportunity(id).flatMap(each -> Templates.find(each.template()))
        : Optional.empty();
  }
}
