package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostKind;
import org.casewright.model.CostTerms;
import org.casewright.model.Keyed;
import org.casewright.model.Listing;
import org.casewright.model.MonthPoint;
import org.casewright.model.Scope;
import org.casewright.model.Timeline;
import org.casewright.session.edits.Part;
import org.casewright.session.edits.Renaming;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Reading;
import org.jspecify.annotations.Nullable;

/// One cost with everything in it that can be changed.
record CostForm(Looking looking, Cost cost, Editing editing, NumberActions numbers) {

  static InspectorModel of(Looking looking, Cost cost) {
    var form =
        new CostForm(
            looking,
            cost,
            looking.editing(cost.name()),
            new NumberActions(looking, new Thing.Cost(cost.id()), cost.name()));
    return form.model();
  }

  private InspectorModel model() {
    return new InspectorModel(
        Selection.cost(cost.id()),
        "Cost",
        cost.name(),
        null,
        Form.of(
            Section.plain("name", List.of(name())),
            Section.plain("numbers", terms()),
            about(),
            new BudgetShares(looking, cost.name(), cost.budget())
                .section(
                    "Budget lines it falls on",
                    (c, shares) ->
                        Listing.COSTS.changed(c, cost.id(), each -> each.withBudget(shares)))),
        AllCosts.worth(looking, Scope.cost(cost.id())));
  }

  private List<Item> terms() {
    var items = new ArrayList<Item>();
    items.add(new Item.Words("terms", "", words(cost.terms())));
    items.addAll(numbers.items(cost.uses()));
    switch (cost.terms()) {
      case CostTerms.OneOff _ -> {}
      case CostTerms.Recurring recurring -> {
        items.add(
            month(
                "from",
                "From",
                firstMonth(),
                recurring.from(),
                "the first month",
                recurring::withFrom));
        items.add(
            month(
                "to",
                "Last month",
                lastMonth(),
                recurring.to(),
                "the end of the case",
                recurring::withTo));
      }
      case CostTerms.ContingentFee fee -> {
        items.add(FeeSketch.item(value(fee.cap()), value(fee.fullAt()), threshold(fee)));
        items.addAll(numbers.slots(List.of(Part.THRESHOLD, Part.LAG, Part.FIXED)));
        if (fee.fixed() != null) {
          items.add(
              month(
                  "fixed-from",
                  "Fixed part from",
                  firstMonth(),
                  fee.fixedFrom(),
                  "the first month",
                  fee::withFixedFrom));
          items.add(
              month(
                  "fixed-to",
                  "Last month of the fixed part",
                  lastMonth(),
                  fee.fixedTo(),
                  "",
                  fee::withFixedTo));
        }
      }
    }
    return items;
  }

  private String words(CostTerms terms) {
    return switch (terms) {
      case CostTerms.OneOff _ -> "One-off amounts by year, each spread evenly over its months.";
      case CostTerms.Recurring recurring ->
          "Every month from %s to %s.".formatted(first(recurring.from()), last(recurring.to()));
      case CostTerms.ContingentFee _ ->
          "A fee that is earned as the saving is reached: nothing up to the threshold, all of it at"
              + " the saving at which it is due in full, in proportion between.";
    };
  }

  private String first(@Nullable MonthPoint from) {
    return from == null ? "the first month" : label(number(from));
  }

  /// The month before the one in which it is no longer paid.
  private String last(@Nullable MonthPoint until) {
    return until == null ? "the last month" : "the end of " + label(number(until) - 1);
  }

  private String label(int month) {
    return timeline().monthLabel(month);
  }

  private Timeline timeline() {
    return looking.businessCase().timeline();
  }

  /// A month as it stands under the scenario shown.
  private int number(MonthPoint month) {
    return switch (month) {
      case MonthPoint.At(var at) -> at;
      case MonthPoint.Named(var id) -> (int) value(id);
    };
  }

  /// Where a time begins or ends.
  ///
  /// @param reading how its month is typed
  /// @param named what is said of one that is an assumption, which stands among the numbers
  private record Bound(Reading<Integer> reading, String named) {}

  private Bound firstMonth() {
    return new Bound(Reading.month(timeline()), "As the number above says.");
  }

  /// The last month that is paid. The case keeps the month after it, in which nothing is paid any
  /// more; that is what an assumption says, too.
  private Bound lastMonth() {
    return new Bound(
        Reading.lastMonth(timeline()), "The month before the one that the number above says.");
  }

  /// A month typed as one.
  ///
  /// @param absent what it means to leave it empty; empty where it must be there
  private Item month(
      String key,
      String label,
      Bound bound,
      @Nullable MonthPoint month,
      String absent,
      Function<@Nullable MonthPoint, CostTerms> placed) {
    if (month instanceof MonthPoint.Named) {
      return new Item.Words(key, label, bound.named());
    }
    var reading = bound.reading();
    var at = month instanceof MonthPoint.At(var number) ? number : null;
    if (absent.isEmpty() && at != null) {
      return editing.needed(
          key, label, "month", reading, at, (c, typed) -> with(c, placed.apply(point(typed))));
    }
    return editing.optional(
        key,
        label,
        "month",
        reading,
        at,
        absent,
        (c, typed) -> with(c, placed.apply(point(typed))));
  }

  private static @Nullable MonthPoint point(@Nullable Integer month) {
    return month == null ? null : new MonthPoint.At(month);
  }

  private BusinessCase with(BusinessCase businessCase, CostTerms terms) {
    return Listing.COSTS.changed(businessCase, cost.id(), each -> each.withTerms(terms));
  }

  private double threshold(CostTerms.ContingentFee fee) {
    return fee.threshold() == null ? 0 : value(fee.threshold());
  }

  private double value(String assumption) {
    var businessCase = looking.businessCase();
    return businessCase
        .inForce(looking.desk().shown().scenario())
        .valueOf(businessCase.assumption(assumption).orElseThrow())
        .held(0)
        .doubleValue();
  }

  private Item name() {
    return editing.words(
        "name", "Name", cost.name(), (c, text) -> Renaming.cost(c, cost.id(), text));
  }

  private Section about() {
    var id = cost.id();
    return Section.closed(
        "about",
        "About it",
        cost.funding(),
        List.of(
            editing.words(
                "reference",
                "Reference",
                cost.reference(),
                (c, text) -> Listing.COSTS.changed(c, id, each -> each.withReference(text))),
            editing.choice(
                "kind",
                "Kind",
                List.of(
                    new Item.Option("", "Not said"),
                    new Item.Option(CostKind.REVENUE.key(), "Revenue"),
                    new Item.Option(CostKind.CAPITAL.key(), "Capital")),
                cost.kind() == null ? "" : cost.kind().key(),
                (c, key) ->
                    Listing.COSTS.changed(
                        c,
                        id,
                        each ->
                            each.withKind(
                                key.isEmpty()
                                    ? null
                                    : Keyed.find(CostKind.class, key).orElseThrow()))),
            editing.words(
                "funding",
                "Paid from",
                cost.funding(),
                (c, text) -> Listing.COSTS.changed(c, id, each -> each.withFunding(text)))));
  }
}
