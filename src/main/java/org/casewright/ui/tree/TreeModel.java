package org.casewright.ui.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.Figure;
import org.casewright.model.Money;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.casewright.model.Timeline;
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
  /// @param more a sentence on the value, where it is short for one; else empty
  record Row(
      Kind kind,
      Selection selection,
      String name,
      String value,
      boolean quiet,
      Inclusion inclusion,
      Marks.@Nullable Mark mark,
      String spoken,
      String more,
      List<Row> children) {}

  /// What something comes to in the FY of the tree.
  ///
  /// @param words `£6.33m`; of what has ended by then `to 2024/25`: £0 would be taken for a mistake
  /// @param more of what has ended the whole sentence; else empty
  private record Worth(String words, String more) {

    static Worth of(double[] annual, Timeline timeline) {
      var at = annual.length - 1;
      while (at >= 0 && isNothing(annual[at])) {
        at--;
      }
      if (at < 0 || at == annual.length - 1) {
        return new Worth(Money.text(annual[annual.length - 1]), "");
      }
      var end = timeline.year(at).label();
      return new Worth(
          "to " + end,
          "Ends in %s and comes to %s in all; £0 in %s"
              .formatted(
                  end,
                  Money.text(Arrays.stream(annual).sum()),
                  timeline.year(annual.length - 1).label()));
    }

    /// As it would be written.
    private static boolean isNothing(double pounds) {
      return Math.abs(pounds) < 0.5;
    }

    boolean hasEnded() {
      return !more.isEmpty();
    }

    String spoken(String name, String year) {
      return hasEnded()
          ? "%s. %s".formatted(name, more)
          : "%s, %s in %s".formatted(name, words, year);
    }
  }

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
      var gross = gross(Scope.workstream(workstream.id()));
      return new Row(
          Kind.WORKSTREAM,
          Selection.workstream(workstream.id()),
          workstream.name(),
          none ? "none yet" : gross.words(),
          none || gross.hasEnded(),
          Inclusion.ALWAYS,
          mark(Selection.workstream(workstream.id())),
          none
              ? workstream.name() + ", no opportunities yet"
              : gross.spoken(workstream.name(), year()),
          gross.more(),
          opportunities);
    }

    private Row row(Opportunity opportunity) {
      var inclusion = inclusion(desk, opportunity.id());
      var out = inclusion == Inclusion.LEFT_OUT || inclusion == Inclusion.LEFT_OUT_BELOW;
      var gross = gross(Scope.opportunity(opportunity.id()));
      return new Row(
          Kind.OPPORTUNITY,
          Selection.opportunity(opportunity.id()),
          opportunity.name(),
          out ? "left out" : gross.words(),
          out || gross.hasEnded(),
          inclusion,
          mark(Selection.opportunity(opportunity.id())),
          out ? opportunity.name() + ", left out" : gross.spoken(opportunity.name(), year()),
          out ? "" : gross.more(),
          List.of());
    }

    private Row costs() {
      var all = cost(Scope.ALL);
      return new Row(
          Kind.COSTS,
          Selection.Whole.COSTS,
          "Costs",
          all.words(),
          all.hasEnded(),
          Inclusion.ALWAYS,
          null,
          all.spoken("Costs", year()),
          all.more(),
          businessCase.costs().stream().map(this::row).toList());
    }

    private Row row(Cost cost) {
      var worth = cost(Scope.cost(cost.id()));
      return new Row(
          Kind.COST,
          Selection.cost(cost.id()),
          cost.name(),
          worth.words(),
          worth.hasEnded(),
          Inclusion.ALWAYS,
          mark(Selection.cost(cost.id())),
          worth.spoken(cost.name(), year()),
          worth.more(),
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
          "",
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
          "",
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
          "",
          List.of());
    }

    private Marks.@Nullable Mark mark(Selection of) {
      return desk.marks().of(of).orElse(null);
    }

    private Worth gross(Scope scope) {
      return Worth.of(annual(Figure.GROSS_BENEFIT, scope), businessCase.timeline());
    }

    private Worth cost(Scope scope) {
      return Worth.of(annual(Figure.PROGRAMME_COST, scope), businessCase.timeline());
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
