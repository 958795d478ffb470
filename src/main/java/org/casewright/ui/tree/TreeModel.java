package org.casewright.ui.tree;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.Figure;
import org.casewright.model.Money;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.casewright.model.Workstream;
import org.casewright.session.Change;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Marks;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.jspecify.annotations.Nullable;

/// The rows of the tree, each with what it comes to in one FY, so that together they come to the
/// headlines.
///
/// @param year what the figures are of, such as `in 2029/30`
record TreeModel(String year, List<Row> rows) {

  /// What kind of row it is.
  enum Kind {
    WORKSTREAM,
    OPPORTUNITY,
    COSTS,
    COST,
    CASE,
    LIST
  }

  /// Whether an opportunity counts in the scenario shown.
  enum Inclusion {
    /// No opportunity, or the plan, which leaves nothing out.
    ALWAYS,
    INCLUDED,
    LEFT_OUT,
    /// Left out by a scenario this one is based on; only that one can take it back in.
    LEFT_OUT_BELOW
  }

  /// @param selection what choosing the row shows
  /// @param value at its right: `£6.33m`, `none yet`
  /// @param quiet whether the value is words rather than a figure
  /// @param mark what the findings say of it; null where they say nothing
  /// @param spoken name and value in a sentence
  record Row(
      Kind kind,
      Selection selection,
      String name,
      String value,
      boolean quiet,
      Inclusion inclusion,
      Marks.@Nullable Mark mark,
      String spoken,
      List<Row> children) {}

  static TreeModel of(Desk desk) {
    return new Builder(desk).build();
  }

  private record Builder(Desk desk, BusinessCase businessCase, int last) {
    Builder(Desk desk) {
      this(desk, desk.businessCase(), desk.businessCase().timeline().years() - 1);
    }

    TreeModel build() {
      var rows = new ArrayList<Row>();
      businessCase.workstreams().forEach(workstream -> rows.add(row(workstream)));
      rows.add(costs());
      rows.add(theCase());
      rows.add(findings());
      return new TreeModel("in " + year(), List.copyOf(rows));
    }

    private Row row(Workstream workstream) {
      var opportunities =
          businessCase.opportunities().stream()
              .filter(opportunity -> opportunity.workstream().equals(workstream.id()))
              .map(this::row)
              .toList();
      var none = opportunities.isEmpty();
      var value = none ? "none yet" : gross(Scope.workstream(workstream.id()));
      return new Row(
          Kind.WORKSTREAM,
          Selection.workstream(workstream.id()),
          workstream.name(),
          value,
          none,
          Inclusion.ALWAYS,
          mark(Selection.workstream(workstream.id())),
          none
              ? workstream.name() + ", no opportunities yet"
              : "%s, %s in %s".formatted(workstream.name(), value, year()),
          opportunities);
    }

    private Row row(Opportunity opportunity) {
      var inclusion = inclusion(desk, opportunity.id());
      var out = inclusion == Inclusion.LEFT_OUT || inclusion == Inclusion.LEFT_OUT_BELOW;
      var value = out ? "left out" : gross(Scope.opportunity(opportunity.id()));
      return new Row(
          Kind.OPPORTUNITY,
          Selection.opportunity(opportunity.id()),
          opportunity.name(),
          value,
          out,
          inclusion,
          mark(Selection.opportunity(opportunity.id())),
          "%s, %s".formatted(opportunity.name(), out ? value : value + " in " + year()),
          List.of());
    }

    private Row costs() {
      var all = cost(Scope.ALL);
      return new Row(
          Kind.COSTS,
          Selection.Whole.COSTS,
          "Costs",
          all,
          false,
          Inclusion.ALWAYS,
          null,
          "Costs, %s in %s".formatted(all, year()),
          businessCase.costs().stream().map(this::row).toList());
    }

    private Row row(Cost cost) {
      var value = cost(Scope.cost(cost.id()));
      return new Row(
          Kind.COST,
          Selection.cost(cost.id()),
          cost.name(),
          value,
          false,
          Inclusion.ALWAYS,
          mark(Selection.cost(cost.id())),
          "%s, %s in %s".formatted(cost.name(), value, year()),
          List.of());
    }

    /// Everything else in the case, each sort with how many there are.
    private Row theCase() {
      return new Row(
          Kind.CASE,
          Selection.Whole.PROGRAMME,
          "Case",
          "",
          true,
          Inclusion.ALWAYS,
          null,
          "Case: years, prices and lists",
          List.of(
              list(Page.ASSUMPTIONS, businessCase.assumptions().size()),
              list(Page.SCENARIOS, businessCase.allScenarios().size()),
              list(Page.COMPARISON, businessCase.allScenarios().size() - 1),
              list(Page.BUDGETS, businessCase.budgetLines().size()),
              list(
                  Page.MEDIUM_TERM,
                  businessCase.opportunities().size() + businessCase.costs().size()),
              list(Page.RISKS, businessCase.risks().size()),
              list(Page.MILESTONES, businessCase.milestones().size()),
              list(Page.PUBLISHED, businessCase.published().size()),
              list(Page.STORY, businessCase.story().size()),
              list(Page.VERSIONS, businessCase.versions().size() + businessCase.history().size()),
              list(Page.HISTORY, changesInForce())));
    }

    private int changesInForce() {
      return (int) desk.session().changes().stream().filter(Change::inForce).count();
    }

    private static Row list(Page page, int number) {
      var value = number == 0 ? "none" : Integer.toString(number);
      return new Row(
          Kind.LIST,
          new Selection.All(page),
          page.title(),
          value,
          true,
          Inclusion.ALWAYS,
          null,
          page.title() + ", " + value,
          List.of());
    }

    private Row findings() {
      var row = list(Page.FINDINGS, desk.findings().size());
      return new Row(
          Kind.CASE,
          row.selection(),
          row.name(),
          row.value(),
          desk.findings().isEmpty(),
          row.inclusion(),
          null,
          row.spoken(),
          List.of());
    }

    private Marks.@Nullable Mark mark(Selection of) {
      return desk.marks().of(of).orElse(null);
    }

    private String gross(Scope scope) {
      return Money.text(annual(Figure.GROSS_BENEFIT, scope)[last]);
    }

    private String cost(Scope scope) {
      return Money.text(annual(Figure.PROGRAMME_COST, scope)[last]);
    }

    private double[] annual(Figure figure, Scope scope) {
      return desk.now().annual(figure, scope, desk.shown().prices());
    }

    private String year() {
      return businessCase.timeline().year(last).label();
    }
  }

  /// Whether the scenario shown counts an opportunity.
  static Inclusion inclusion(Desk desk, String opportunity) {
    var businessCase = desk.businessCase();
    var shown = desk.shown().scenario();
    if (shown.equals(businessCase.plan().id())) {
      return Inclusion.ALWAYS;
    }
    var inForce = businessCase.inForce(shown);
    if (!inForce.without().contains(opportunity)) {
      return Inclusion.INCLUDED;
    }
    return inForce.scenario().without().contains(opportunity)
        ? Inclusion.LEFT_OUT
        : Inclusion.LEFT_OUT_BELOW;
  }
}
