package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.casewright.model.Baseline;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.Keyed;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.casewright.model.Status;
import org.casewright.model.Stay;
import org.casewright.model.Use;
import org.casewright.model.Workstream;
import org.casewright.session.edits.Order;
import org.casewright.session.edits.Part;
import org.casewright.session.edits.Parts;
import org.casewright.session.edits.Renaming;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// One opportunity with everything in it that can be changed.
///
/// @param opportunity as it stands under the scenario shown
record OpportunityForm(
    Looking looking, Opportunity opportunity, Editing editing, NumberActions numbers) {

  static InspectorModel of(Looking looking, Opportunity written) {
    var inForce = looking.businessCase().inForce(looking.desk().shown().scenario());
    var opportunity = inForce.apply(written);
    var form =
        new OpportunityForm(
            looking,
            opportunity,
            looking.editing(opportunity.name()),
            new NumberActions(
                looking, new Thing.Opportunity(opportunity.id()), opportunity.name()));
    return form.model();
  }

  private InspectorModel model() {
    var workstream =
        looking.businessCase().workstream(opportunity.workstream()).orElseThrow().name();
    var reference = opportunity.reference();
    return new InspectorModel(
        Selection.opportunity(opportunity.id()),
        reference.isBlank() ? workstream : workstream + " · " + reference,
        opportunity.name(),
        inclusion(),
        new Form(
            Looking.present(
                isNew() ? Section.plain("name", List.of(name())) : null,
                mechanism(),
                opportunity.mechanism() instanceof Mechanism.Profile
                    ? null
                    : RolloutForm.of(looking, opportunity, editing, numbers),
                reductions(),
                baseline(),
                CashabilityForm.of(looking, opportunity),
                new BudgetShares(looking, opportunity.name(), opportunity.budget())
                    .section(
                        "Budget lines it counts against",
                        (c, shares) ->
                            Listing.OPPORTUNITIES.changed(
                                c, opportunity.id(), o -> o.withBudget(shares))),
                about())),
        worth());
  }

  /// Whether the scenario shown counts it.
  private InspectorModel.Inclusion inclusion() {
    var businessCase = looking.businessCase();
    var scenario = looking.desk().shown().scenario();
    if (scenario.equals(businessCase.plan().id())) {
      return new InspectorModel.Inclusion(
          true,
          "always in the plan",
          "Every opportunity counts in the plan, “%s”. Choose another scenario to leave one out."
              .formatted(businessCase.plan().name()));
    }
    var inForce = businessCase.inForce(scenario);
    var included = !inForce.without().contains(opportunity.id());
    var here = inForce.scenario().without().contains(opportunity.id());
    return new InspectorModel.Inclusion(
        included,
        included || here ? "include" : "left out already",
        included || here
            ? null
            : "Left out by the scenario this one is based on; take it back in there.");
  }

  private Section mechanism() {
    var items = new ArrayList<Item>(numbers.items(opportunity.mechanism().uses()));
    items.addAll(
        numbers.slots(
            List.of(
                Part.WEEKS,
                Part.PER_START,
                Part.WEEKLY_COST_AFTER,
                Part.ONE_OFF_COST,
                Part.MULTIPLIER)));
    if (opportunity.mechanism() instanceof Mechanism.Flow flow && flow.weeks() != null) {
      items.add(stay(flow));
    }
    return Section.plain("numbers", items);
  }

  private Item stay(Mechanism.Flow flow) {
    return editing.choice(
        "stay",
        "How they end",
        List.of(
            new Item.Option(Stay.FIXED.key(), "All after the same time"),
            new Item.Option(Stay.DECLINING.key(), "Some sooner, some later")),
        flow.stay() == null ? Stay.FIXED.key() : flow.stay().key(),
        (c, key) -> Parts.withStay(c, opportunity.id(), Keyed.find(Stay.class, key).orElseThrow()));
  }

  private Section reductions() {
    var items =
        new ArrayList<Item>(numbers.items(at(Part.DEADWEIGHT, Part.OVERLAP, Part.BREAKDOWN)));
    var given = items.size();
    items.addAll(numbers.slots(List.of(Part.DEADWEIGHT, Part.OVERLAP, Part.BREAKDOWN)));
    return Section.closed(
        "reductions", "What is taken off", given == 0 ? "nothing" : given + " given", items);
  }

  private List<Use> at(Part... parts) {
    var paths = List.of(parts).stream().map(Part::path).toList();
    return opportunity.uses().stream().filter(use -> paths.contains(use.path())).toList();
  }

  private Section baseline() {
    var items = new ArrayList<Item>(numbers.items(at(Part.BASELINE, Part.POPULATION)));
    var given = !items.isEmpty();
    items.addAll(numbers.slots(List.of(Part.BASELINE, Part.POPULATION)));
    if (given) {
      var baseline = Objects.requireNonNull(opportunity.baseline());
      items.add(
          editing.words(
              "baseline-year",
              "Year that was counted",
              baseline.year(),
              (c, text) -> withBaseline(c, b -> b.withYear(text))));
      items.add(
          editing.words(
              "baseline-source",
              "Where that is printed",
              baseline.source(),
              (c, text) -> withBaseline(c, b -> b.withSource(text))));
    }
    return Section.closed("baseline", "Measured against", given ? "given" : "no baseline", items);
  }

  private BusinessCase withBaseline(BusinessCase businessCase, UnaryOperator<Baseline> change) {
    return Listing.OPPORTUNITIES.changed(
        businessCase,
        opportunity.id(),
        o -> o.baseline() == null ? o : o.withBaseline(change.apply(o.baseline())));
  }

  private boolean isNew() {
    return looking.desk().isNew(new Thing.Opportunity(opportunity.id()));
  }

  /// First while it is new and only has the name it began with; later among what is about it.
  private Item name() {
    return editing.words(
        "name",
        "Name",
        opportunity.name(),
        (c, text) -> Renaming.opportunity(c, opportunity.id(), text));
  }

  private Section about() {
    var id = opportunity.id();
    var items = new ArrayList<Item>();
    if (!isNew()) {
      items.add(name());
    }
    items.add(
        editing.words(
            "reference",
            "Reference",
            opportunity.reference(),
            (c, text) -> Listing.OPPORTUNITIES.changed(c, id, o -> o.withReference(text))));
    items.add(
        editing.choice(
            "workstream",
            "Workstream",
            Looking.options(looking.businessCase().workstreams(), Workstream::id, Workstream::name),
            opportunity.workstream(),
            (c, chosen) -> Order.toWorkstream(c, id, chosen)));
    items.add(
        editing.choice(
            "status",
            "Status",
            Looking.options(Status.class, Status::label),
            opportunity.statusOrIdea().key(),
            (c, key) ->
                Listing.OPPORTUNITIES.changed(
                    c, id, o -> o.withStatus(Keyed.find(Status.class, key).orElseThrow()))));
    items.add(
        editing.words(
            "outcome",
            "What is counted",
            opportunity.outcome(),
            "children, plans, beds …",
            (c, text) -> Listing.OPPORTUNITIES.changed(c, id, o -> o.withOutcome(text))));
    Templates.find(opportunity.template()).ifPresent(template -> items.addAll(help(template)));
    return Section.closed("about", "About it", opportunity.statusOrIdea().label(), items);
  }

  private static List<Item> help(Template template) {
    return List.of(
        new Item.Words("template", template.name(), template.summary()),
        new Item.Words("formula", "How it is worked out", template.formula()),
        new Item.Words(
            "questions",
            "What a reviewer will ask",
            "• " + String.join("\n• ", template.questions())));
  }

  private InspectorModel.@Nullable Worth worth() {
    if (!looking.desk().now().resolved().included().contains(opportunity.id())) {
      return new InspectorModel.Worth(
          "Left out of this scenario", "It counts for nothing here.", "");
    }
    var explanation =
        LastYear.explain(looking, Figure.GROSS_BENEFIT, Scope.opportunity(opportunity.id()));
    return new InspectorModel.Worth(
        "%s a year by %s".formatted(explanation.shown(), LastYear.label(looking)),
        explanation.words(),
        LastYear.meaning(explanation));
  }
}
