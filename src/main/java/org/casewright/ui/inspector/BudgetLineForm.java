package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewright.engine.Answer;
import org.casewright.model.BudgetLine;
import org.casewright.model.BudgetLine.Budget;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Listing;
import org.casewright.model.Money;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Gap;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Reading;
import org.jspecify.annotations.Nullable;

/// A budget that savings are counted against: its amounts, and what the programme makes of them.
record BudgetLineForm(Looking looking, BudgetLine line, Editing editing) {

  private static final String MISSING = "missing";
  private static final String GROWING = "growing";
  private static final String TYPED = "typed";

  static InspectorModel of(Looking looking, BudgetLine line) {
    var form = new BudgetLineForm(looking, line, looking.editing(line.name()));
    return Looking.model(
        new Selection.Of(new Thing.BudgetLine(line.id())),
        line.agency().isBlank() ? "Budget line" : "Budget line · " + line.agency(),
        line.name(),
        form.about(),
        form.budget(),
        form.pressuresAndTarget(),
        form.outcome());
  }

  private Section about() {
    var id = line.id();
    return Section.plain(
        "about",
        List.of(
            editing.words(
                "name",
                "Name",
                line.name(),
                (c, text) -> Listing.BUDGET_LINES.changed(c, id, l -> l.withName(text))),
            editing.words(
                "reference",
                "Reference in the budget book",
                line.reference(),
                (c, text) -> Listing.BUDGET_LINES.changed(c, id, l -> l.withReference(text))),
            editing.words(
                "service",
                "Service",
                line.service(),
                (c, text) -> Listing.BUDGET_LINES.changed(c, id, l -> l.withService(text))),
            editing.words(
                "agency",
                "Who pays",
                line.agency(),
                (c, text) -> Listing.BUDGET_LINES.changed(c, id, l -> l.withAgency(text)))));
  }

  private Section budget() {
    var items = new ArrayList<Item>();
    items.add(
        editing.choice(
            "budget-kind",
            "Budget",
            List.of(
                new Item.Option(MISSING, "Not filled in"),
                new Item.Option(GROWING, "An opening amount that grows"),
                new Item.Option(TYPED, "Typed for each year")),
            switch (line.budget()) {
              case null -> MISSING;
              case Budget.Growing _ -> GROWING;
              case Budget.Typed _ -> TYPED;
            },
            (c, kind) -> withBudget(c, begun(line, kind))));
    switch (line.budget()) {
      case null -> {}
      case Budget.Growing growing -> items.addAll(growing(growing));
      case Budget.Typed(var values, var extras) ->
          items.add(
              editing.byYear(
                  "budget-values",
                  "Budget by year, cash",
                  "£",
                  values,
                  true,
                  (c, numbers) -> withBudget(c, new Budget.Typed(numbers, extras))));
    }
    return Section.open("budget", "Budget", items);
  }

  private static @Nullable Budget begun(BudgetLine line, String kind) {
    var first =
        switch (line.budget()) {
          case null -> BigDecimal.ZERO;
          case Budget.Growing growing -> growing.opening();
          case Budget.Typed typed -> typed.values().getFirst();
        };
    return switch (kind) {
      case GROWING -> new Budget.Growing(first, null, Extras.NONE);
      case TYPED -> new Budget.Typed(List.of(first), Extras.NONE);
      default -> null;
    };
  }

  private List<Item> growing(Budget.Growing growing) {
    return List.of(
        editing.needed(
            "opening",
            "Amount in " + looking.businessCase().timeline().year(0).label(),
            "£",
            Reading.NUMBER,
            growing.opening(),
            (c, amount) ->
                withBudget(c, new Budget.Growing(amount, growing.growth(), growing.extras()))),
        editing.optional(
            "growth",
            "Grows each year by",
            "%",
            Reading.PERCENT,
            growing.growth(),
            "0",
            (c, share) ->
                withBudget(c, new Budget.Growing(growing.opening(), share, growing.extras()))));
  }

  private BusinessCase withBudget(BusinessCase businessCase, @Nullable Budget budget) {
    return Listing.BUDGET_LINES.changed(businessCase, line.id(), l -> l.withBudget(budget));
  }

  private Section pressuresAndTarget() {
    return Section.open(
        "pressures",
        "Pressures and savings target",
        List.of(
            editing.byYear(
                "pressures",
                "Unfunded growth, cash",
                "£ a year",
                line.pressures(),
                false,
                (c, numbers) ->
                    Listing.BUDGET_LINES.changed(c, line.id(), l -> l.withPressures(numbers))),
            editing.byYear(
                "target",
                "Savings to be made, cash",
                "£ a year",
                line.savingsTarget(),
                true,
                (c, numbers) ->
                    Listing.BUDGET_LINES.changed(
                        c, line.id(), l -> l.withSavingsTarget(numbers)))));
  }

  /// What the programme makes of the line in each FY, under the scenario shown.
  private Section outcome() {
    return Section.open(
        "outcome",
        "What it comes to",
        List.of(
            row("Do nothing", Figure.DO_NOTHING),
            row("With the programme", Figure.WITH_PROGRAMME),
            row("The savings target is", Figure.GAP)));
  }

  /// A year may have no number: the budget, or the target, may not be filled in.
  private Item row(String label, Figure figure) {
    var query = FigureQuery.of(figure).of(Scope.budgetLine(line.id())).seen(null, PriceBasis.CASH);
    var years = new ArrayList<String>();
    for (var year : looking.businessCase().timeline().financialYears()) {
      var amount =
          switch (looking.desk().now().answer(query.in(year))) {
            case Answer.Amount(var pounds) ->
                figure == Figure.GAP ? Gap.words(pounds) : Money.text(pounds);
            case Answer.None _ -> "not known";
          };
      years.add(year.label() + " " + amount);
    }
    return new Item.Words("row-" + figure.key(), label, String.join(" · ", years));
  }
}
