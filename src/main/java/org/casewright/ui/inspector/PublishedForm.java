package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.engine.Counts;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Keyed;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.casewright.model.Workstream;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Changed;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;

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
    var index = looking.businessCase().published().indexOf(figure);
    var sentences =
        looking.desk().findings().stream()
            .filter(finding -> finding.where().equals("$.published[" + index + "]"))
            .map(finding -> finding.sentence())
            .toList();
    return sentences.isEmpty()
        ? new Item.Words("verdict", "It ties", "The case gives what is printed.")
        : new Item.Words("verdict", "It does not tie", String.join(" ", sentences));
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
            (c, text) -> Changed.published(c, id, p -> p.withLabel(text))),
        editing.words(
            "printed",
            "Printed, digit for digit",
            figure.printed(),
            (c, text) -> Changed.published(c, id, p -> p.withPrinted(text))),
        editing.choice(
            "unit",
            "Unit",
            units,
            figure.unit(),
            (c, unit) -> Changed.published(c, id, p -> p.withUnit(unit))),
        editing.words(
            "source",
            "Paper, and place in it",
            figure.source(),
            (c, text) -> Changed.published(c, id, p -> p.withSource(text))));
  }

  private List<Item> claim() {
    var items = new ArrayList<Item>();
    items.add(
        editing.choice(
            "figure", "Figure", figures(), key(figure.claim()), (c, key) -> with(c, begun(key))));
    switch (figure.claim()) {
      case Claim.Computed(var query) -> items.addAll(query(query));
      case Claim.Counted(var of, var query) ->
          items.add(
              editing.choice(
                  "counted",
                  "What is counted",
                  Counts.COUNTABLE.stream().map(word -> new Item.Option(word, word)).toList(),
                  of,
                  (c, word) -> with(c, new Claim.Counted(word, query))));
      case Claim.Sum(var of) ->
          items.add(
              editing.words(
                  "sum",
                  "Which printed figures it adds, by id, with - for those taken off",
                  String.join("; ", of),
                  (c, text) ->
                      with(
                          c,
                          new Claim.Sum(
                              Arrays.stream(text.split(";")).map(String::strip).toList()))));
    }
    return items;
  }

  private org.casewright.model.BusinessCase with(
      org.casewright.model.BusinessCase businessCase, Claim claim) {
    return Changed.published(businessCase, figure.id(), p -> p.withClaim(claim));
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
    var query =
        switch (figure.claim()) {
          case Claim.Computed(var before) ->
              new FigureQuery(
                  wanted,
                  before.year(),
                  before.scenario(),
                  before.view(),
                  before.prices(),
                  before.scope());
          case Claim.Counted _, Claim.Sum _ -> FigureQuery.of(wanted);
        };
    return wanted == Figure.COUNT
        ? new Claim.Counted("opportunities", FigureQuery.of(wanted))
        : new Claim.Computed(query);
  }

  private List<Item> query(FigureQuery query) {
    var items = new ArrayList<Item>();
    if (query.figure().byYear()) {
      items.add(
          editing.year(
              "year",
              "Of the year",
              query.year(),
              "the last",
              (c, year) ->
                  with(
                      c,
                      new Claim.Computed(
                          new FigureQuery(
                              query.figure(),
                              year,
                              query.scenario(),
                              query.view(),
                              query.prices(),
                              query.scope())))));
    }
    items.add(
        editing.choice(
            "scenario",
            "Under",
            Looking.optionsOrNone(
                "The plan", looking.businessCase().allScenarios(), Scenario::id, Scenario::name),
            query.scenario() == null ? "" : query.scenario(),
            (c, id) -> with(c, new Claim.Computed(query.underScenario(id.isEmpty() ? null : id)))));
    items.add(
        editing.choice(
            "view",
            "Seen",
            Looking.options(View.class, View::label),
            query.viewOrDefault().key(),
            (c, key) ->
                with(
                    c,
                    new Claim.Computed(
                        query.seen(Keyed.find(View.class, key).orElseThrow(), query.prices())))));
    items.add(
        editing.choice(
            "prices",
            "In prices",
            Looking.options(PriceBasis.class, PriceBasis::label),
            query.pricesOrDefault().key(),
            (c, key) ->
                with(
                    c,
                    new Claim.Computed(
                        query.seen(
                            query.view(), Keyed.find(PriceBasis.class, key).orElseThrow())))));
    items.add(scope(query));
    return items;
  }

  /// The whole case, one workstream, opportunity or assumption; several stay as they are.
  private Item scope(FigureQuery query) {
    var businessCase = looking.businessCase();
    var options = new ArrayList<Item.Option>();
    options.add(new Item.Option("", "The whole case"));
    for (Workstream each : businessCase.workstreams()) {
      options.add(new Item.Option("workstream:" + each.id(), "Workstream " + each.name()));
    }
    for (Opportunity each : businessCase.opportunities()) {
      options.add(new Item.Option("opportunity:" + each.id(), each.name()));
    }
    businessCase
        .costs()
        .forEach(each -> options.add(new Item.Option("cost:" + each.id(), "Cost " + each.name())));
    businessCase
        .budgetLines()
        .forEach(
            each ->
                options.add(new Item.Option("line:" + each.id(), "Budget line " + each.name())));
    businessCase
        .assumptions()
        .forEach(each -> options.add(new Item.Option("assumption:" + each.id(), each.label())));
    var chosen = chosen(query.scope());
    if (chosen.equals("other")) {
      options.add(new Item.Option("other", "Several: " + several(query.scope())));
    }
    return editing.choice(
        "scope",
        "Of",
        options,
        chosen,
        (c, key) -> with(c, new Claim.Computed(query.of(scope(key, query.scope())))));
  }

  private static String chosen(Scope scope) {
    if (scope.isAll()) {
      return "";
    }
    for (var id : scope.workstreams()) {
      return scope.equals(Scope.workstream(id)) ? "workstream:" + id : "other";
    }
    for (var id : scope.opportunities()) {
      return scope.equals(Scope.opportunity(id)) ? "opportunity:" + id : "other";
    }
    for (var id : scope.costs()) {
      return scope.equals(Scope.cost(id)) ? "cost:" + id : "other";
    }
    for (var id : scope.budgetLines()) {
      return scope.equals(Scope.budgetLine(id)) ? "line:" + id : "other";
    }
    for (var id : scope.assumptions()) {
      return scope.equals(Scope.assumption(id)) ? "assumption:" + id : "other";
    }
    return "other";
  }

  private static String several(Scope scope) {
    return Stream.of(
            scope.workstreams(),
            scope.opportunities(),
            scope.costs(),
            scope.budgetLines(),
            scope.agencies(),
            scope.statuses(),
            scope.assumptions())
        .flatMap(List::stream)
        .collect(Collectors.joining(", "));
  }

  private static Scope scope(String key, Scope before) {
    var colon = key.indexOf(':');
    if (colon < 0) {
      return key.isEmpty() ? Scope.ALL : before;
    }
    var id = key.substring(colon + 1);
    return switch (key.substring(0, colon)) {
      case "workstream" -> Scope.workstream(id);
      case "opportunity" -> Scope.opportunity(id);
      case "cost" -> Scope.cost(id);
      case "line" -> Scope.budgetLine(id);
      default -> Scope.assumption(id);
    };
  }
}
