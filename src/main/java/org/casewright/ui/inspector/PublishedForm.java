package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.checks.CaseChecks;
import org.casewright.checks.Finding;
import org.casewright.engine.Counts;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Keyed;
import org.casewright.model.Listing;
import org.casewright.model.PriceBasis;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Scenario;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Reading;
import org.jspecify.annotations.Nullable;

/// A figure that a paper prints: what it is, and whether the case gives the same.
record PublishedForm(Looking looking, PublishedFigure figure, Editing editing) {

  private static final String SUM = "sum";

  static InspectorModel of(Looking looking, PublishedFigure figure) {
    var form = new PublishedForm(looking, figure, looking.editing(figure.label()));
    return Looking.model(
        new Selection.Of(new Thing.PublishedFigure(figure.id())),
        "Published figure",
        figure.label(),
        Section.plain("verdict", List.of(form.verdict())),
        Section.plain("printed", form.printed()),
        Section.open("claim", "What it is in the case", form.claim()));
  }

  private Item verdict() {
    var where = "$.published[%d]".formatted(looking.businessCase().published().indexOf(figure));
    var findings =
        looking.desk().findings().stream()
            .filter(finding -> finding.where().equals(where))
            .toList();
    if (findings.isEmpty()) {
      return new Item.Words("verdict", "It ties", "The case gives what is printed.");
    }
    var comparable = findings.stream().noneMatch(each -> each.kind() == Finding.Kind.ERROR);
    return new Item.Words(
        "verdict",
        comparable ? "It does not tie" : "It cannot be compared",
        findings.stream().map(Finding::sentence).collect(Collectors.joining(" ")));
  }

  private List<Item> printed() {
    var id = figure.id();
    var units =
        Stream.concat(
                Stream.of(
                    new Item.Option("£m", "£m"),
                    new Item.Option("£k", "£k"),
                    new Item.Option("ratio", "to 1")),
                Arrays.stream(Unit.values()).map(unit -> new Item.Option(unit.key(), unit.label())))
            .toList();
    return List.of(
        editing.words(
            "label",
            "Label",
            figure.label(),
            (c, text) -> Listing.PUBLISHED.changed(c, id, p -> p.withLabel(text))),
        editing.words(
            "printed",
            "Printed, digit for digit",
            figure.printed(),
            (c, text) -> Listing.PUBLISHED.changed(c, id, p -> p.withPrinted(text))),
        editing.choice(
            "unit",
            "Unit",
            units,
            figure.unit(),
            (c, unit) -> Listing.PUBLISHED.changed(c, id, p -> p.withUnit(unit))),
        editing.words(
            "source",
            "Paper, and place in it",
            figure.source(),
            (c, text) -> Listing.PUBLISHED.changed(c, id, p -> p.withSource(text))));
  }

  private List<Item> claim() {
    var items = new ArrayList<Item>();
    items.add(
        editing.choice(
            "figure", "Figure", figures(), key(figure.claim()), (c, key) -> with(c, begun(key))));
    switch (figure.claim()) {
      case Claim.Computed(var query) -> items.addAll(query(query));
      case Claim.Counted(var of, var query) -> {
        items.add(
            editing.choice(
                "counted",
                "What is counted",
                Counts.COUNTABLE.stream().map(PublishedForm::countable).toList(),
                of,
                (c, word) -> with(c, new Claim.Counted(word, query))));
        items.add(scope(query, (c, wanted) -> with(c, new Claim.Counted(of, wanted))));
      }
      case Claim.Sum(var of) -> items.addAll(new SumForm(looking, figure, of, editing).items());
    }
    return items;
  }

  private static Item.Option countable(String word) {
    return new Item.Option(
        word,
        switch (word) {
          case "budgetLines" -> "budget lines";
          case "published" -> "published figures";
          default -> word;
        });
  }

  /// What is something else is printed in another unit.
  private BusinessCase with(BusinessCase businessCase, Claim claim) {
    return Listing.PUBLISHED.changed(
        businessCase, figure.id(), p -> CaseChecks.inSuitingUnit(businessCase, p.withClaim(claim)));
  }

  private static List<Item.Option> figures() {
    var options = new ArrayList<Item.Option>();
    for (var each : Figure.values()) {
      options.add(new Item.Option(each.key(), each.label()));
    }
    options.add(new Item.Option(SUM, "Sum of other printed figures"));
    return options;
  }

  private static String key(Claim claim) {
    return switch (claim) {
      case Claim.Computed(var query) -> query.figure().key();
      case Claim.Counted _ -> Figure.COUNT.key();
      case Claim.Sum _ -> SUM;
    };
  }

  /// Another figure of the same year, scenario and scope.
  private Claim begun(String key) {
    if (key.equals(SUM)) {
      return new Claim.Sum(
          looking.businessCase().published().stream()
              .map(PublishedFigure::id)
              .filter(id -> !id.equals(figure.id()))
              .limit(2)
              .toList());
    }
    var wanted = Keyed.find(Figure.class, key).orElseThrow();
    if (wanted == Figure.COUNT) {
      return new Claim.Counted("opportunities", FigureQuery.of(wanted));
    }
    return new Claim.Computed(
        figure.claim() instanceof Claim.Computed(var before)
            ? new FigureQuery(
                wanted,
                wanted.byYear() ? before.year() : null,
                before.scenario(),
                before.view(),
                before.prices(),
                before.scope())
            : FigureQuery.of(wanted));
  }

  private List<Item> query(FigureQuery query) {
    var items = new ArrayList<Item>();
    if (query.figure().byYear()) {
      items.add(
          editing.optional(
              "year",
              "Of the year",
              "financial year",
              Reading.YEAR,
              query.year(),
              "the last",
              (c, year) -> computed(c, inYear(query, year))));
    }
    items.add(
        editing.choice(
            "scenario",
            "Under",
            Looking.optionsOrNone(
                "The plan", looking.businessCase().allScenarios(), Scenario::id, Scenario::name),
            query.scenario() == null ? "" : query.scenario(),
            (c, id) -> computed(c, query.underScenario(id.isEmpty() ? null : id))));
    items.add(
        editing.choice(
            "view",
            "Seen",
            Looking.options(View.class, View::label),
            query.viewOrDefault().key(),
            (c, key) ->
                computed(
                    c, query.seen(Keyed.find(View.class, key).orElseThrow(), query.prices()))));
    items.add(
        editing.choice(
            "prices",
            "In prices",
            Looking.options(PriceBasis.class, PriceBasis::label),
            query.pricesOrDefault().key(),
            (c, key) ->
                computed(
                    c, query.seen(query.view(), Keyed.find(PriceBasis.class, key).orElseThrow()))));
    items.add(scope(query, this::computed));
    return items;
  }

  private Item scope(FigureQuery query, Editing.Edit<FigureQuery> edit) {
    var scope = new ScopeChoice(looking.businessCase(), query.scope());
    return editing.choice(
        "scope",
        "Of",
        scope.options(),
        scope.chosen(),
        (c, option) -> edit.apply(c, query.of(scope.of(option))));
  }

  private BusinessCase computed(BusinessCase businessCase, FigureQuery query) {
    return with(businessCase, new Claim.Computed(query));
  }

  private static FigureQuery inYear(FigureQuery query, @Nullable FinancialYear year) {
    return new FigureQuery(
        query.figure(), year, query.scenario(), query.view(), query.prices(), query.scope());
  }
}
