package org.casewright.ui.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.Money;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Notation;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Filter;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// Scenarios side by side as columns: what each comes to, what it leaves out, and every number in
/// which one differs, to be typed in place.
record ScenariosRegister(Desk desk, BusinessCase businessCase, List<Scenario> scenarios) {

  private static final String ALL = "All assumptions";

  static Register of(Desk desk, String filter) {
    var businessCase = desk.businessCase();
    return new ScenariosRegister(desk, businessCase, businessCase.allScenarios())
        .make(filter.equals(ALL));
  }

  private Register make(boolean all) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words("label", "", 0));
    columns.add(Column.words("unit", "Unit", 7.5));
    for (var scenario : scenarios) {
      columns.add(Column.figures(scenario.id(), scenario.name(), 9));
    }
    var rows = new ArrayList<Row>();
    rows.add(figures("gross", "Gross benefit, last year", Figure.GROSS_BENEFIT));
    rows.add(figures("net", "Net benefit, last year", Figure.NET_BENEFIT));
    rows.add(figures("cumulative", "Cumulative net benefit", Figure.CUMULATIVE_NET));
    rows.addAll(leftOut());
    var differing = differing();
    businessCase.assumptions().stream()
        .filter(each -> all || differing.contains(each.id()))
        .map(this::numbers)
        .forEach(rows::add);
    return new Register(
        Page.SCENARIOS.title(),
        "The first is the plan: typing in it changes the assumption itself; in any other it is that"
            + " scenario's own value, marked with a dot. Go to a number and type, or double-click"
            + " it; emptied, it is inherited again.",
        columns,
        rows,
        List.of(new Filter(ALL, ALL, businessCase.assumptions().size(), all)),
        tools(),
        "");
  }

  private List<Action> tools() {
    return Stream.concat(
            Stream.of(Things.addition(desk, Page.SCENARIOS)),
            scenarios.stream()
                .map(
                    each ->
                        Action.of(
                            "About “" + each.name() + "”",
                            () ->
                                desk.show(
                                    shown -> shown.withSelection(Selection.scenario(each.id()))))))
        .toList();
  }

  private Row figures(String key, String label, Figure figure) {
    var last = businessCase.timeline().years() - 1;
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(label, Look.STRONG));
    cells.add(Cell.of("£", Look.QUIET));
    for (var scenario : scenarios) {
      var amounts =
          desk.session()
              .projection(scenario.id(), desk.shown().view())
              .annual(figure, Scope.ALL, desk.shown().prices());
      cells.add(Cell.of(Money.text(amounts[last]), Look.STRONG));
    }
    return Row.of("figure-" + key, new Selection.All(Page.SCENARIOS), cells);
  }

  private List<Row> leftOut() {
    var ids = new LinkedHashSet<String>();
    scenarios.forEach(each -> ids.addAll(businessCase.inForce(each.id()).without()));
    return ids.stream()
        .map(
            id -> {
              var cells = new ArrayList<Cell>();
              cells.add(Cell.of(businessCase.opportunity(id).orElseThrow().name()));
              cells.add(Cell.of("", Look.QUIET));
              for (var scenario : scenarios) {
                var out = businessCase.inForce(scenario.id()).without().contains(id);
                cells.add(out ? Cell.of("left out", Look.STRONG) : Cell.of("counts", Look.QUIET));
              }
              return row("without-" + id, cells, Selection.opportunity(id));
            })
        .toList();
  }

  private LinkedHashSet<String> differing() {
    var ids = new LinkedHashSet<String>();
    scenarios.forEach(each -> ids.addAll(each.values().keySet()));
    return ids;
  }

  private Row numbers(Assumption assumption) {
    var notation = Notation.of(businessCase, assumption);
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(assumption.label()));
    cells.add(Cell.of(notation.unitWords(), Look.QUIET));
    for (var scenario : scenarios) {
      var value = businessCase.inForce(scenario.id()).valueOf(assumption);
      var own = scenario.values().containsKey(assumption.id());
      var text = notation.text(value);
      cells.add(
          new Cell(
              own ? "• " + text : text,
              own ? Look.STRONG : Look.PLAIN,
              value instanceof Series.Single(var number)
                  ? change(assumption, scenario, notation, number)
                  : null));
    }
    return row(assumption.id(), cells, Selection.assumption(assumption.id()));
  }

  /// A row that can be chosen without leaving the list; what it is about is in its menu.
  private Row row(String key, List<Cell> cells, Selection about) {
    return new Row(
        key,
        new Selection.All(Page.SCENARIOS),
        cells,
        List.of(
            Action.of("Show all about it", () -> desk.show(shown -> shown.withSelection(about)))));
  }

  /// What is typed into a cell; its dot is no part of the number. Emptied, the scenario inherits
  /// the number again.
  private Item.Change change(
      Assumption assumption, Scenario scenario, Notation notation, BigDecimal before) {
    var entry =
        new Editing(desk, assumption.label())
            .entry(
                scenario.name(),
                "in " + scenario.name(),
                notation.reading(),
                before,
                "",
                (c, number) -> c.withValue(scenario.id(), assumption.id(), Series.of(number)));
    return typed -> {
      var number = typed.replace("•", "").strip();
      return number.isEmpty() && scenario.values().containsKey(assumption.id())
          ? desk.edit(
              "%s: no number of its own in %s".formatted(assumption.label(), scenario.name()),
              c -> c.withoutValue(scenario.id(), assumption.id()))
          : entry.change().to(number);
    };
  }
}
