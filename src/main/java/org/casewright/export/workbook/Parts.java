package org.casewright.export.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.engine.Counts;
import org.casewright.engine.Weights;
import org.casewright.model.BudgetLine;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;

/// `Parts`: how much of each opportunity and each cost a part of the case takes in, one column a
/// part: what printed figures and budget lines speak of.
final class Parts {

  static final String NAME = "Parts";

  private static final int HEAD = 2;
  private static final int KEPT = 2;
  private static final int FIRST = 3;

  private final Book book;
  private final Page page;
  private final ScenariosSheet scenarios;
  private final BudgetInputs inputs;
  private final Map<String, Integer> places;
  private final Map<Scope, Integer> columns = new LinkedHashMap<>();

  Parts(Book book, ScenariosSheet scenarios, BudgetInputs inputs) {
    this.book = book;
    this.scenarios = scenarios;
    this.inputs = inputs;
    this.places = Book.places(book.written().opportunities(), Opportunity::id);
    this.page = book.page(NAME);
  }

  private int column(Scope scope) {
    return columns.computeIfAbsent(scope, _ -> FIRST + columns.size());
  }

  /// The weights of the opportunities, one below the other.
  String ofOpportunities(Scope scope) {
    var count = book.written().opportunities().size();
    return page.range(HEAD + 1, column(scope), HEAD + count, column(scope));
  }

  /// The weights of the costs, one below the other.
  String ofCosts(Scope scope) {
    var first = HEAD + book.written().opportunities().size() + 2;
    return page.range(
        first, column(scope), first + book.written().costs().size() - 1, column(scope));
  }

  /// 1 where the scenario shown keeps the opportunity, 0 where it leaves it out.
  private String kept(Opportunity opportunity) {
    return page.at(HEAD + 1 + Book.place(places, opportunity.id()), KEPT);
  }

  /// How many of the opportunities that a part takes in the scenario shown keeps.
  String counted(Scope scope) {
    var kept = Counts.opportunitiesIn(book.written(), scope).stream().map(this::kept).toList();
    return kept.isEmpty() ? "0" : String.join("+", kept);
  }

  /// How many kinds of things the opportunities count that a part takes in and the scenario keeps;
  /// empty where they can only be of one kind.
  ///
  /// @param starts whether it is starts that are counted, which only flows have
  String kindsCounted(Scope scope, boolean starts) {
    var weights = new Weights(scope);
    var kinds = new LinkedHashMap<String, List<String>>();
    for (var opportunity : book.written().opportunities()) {
      var counts =
          switch (opportunity.mechanism()) {
            case Mechanism.Flow _ -> true;
            case Mechanism.Capacity _ -> !starts;
            case Mechanism.Profile _ -> false;
          };
      if (counts && weights.takesIn(opportunity, book.written())) {
        var outcome = opportunity.outcome();
        kinds
            .computeIfAbsent(
                outcome.isEmpty() ? "of " + opportunity.id() : "outcome " + outcome,
                _ -> new ArrayList<>())
            .add(kept(opportunity));
      }
    }
    return kinds.size() < 2
        ? ""
        : kinds.values().stream()
            .map(kept -> "IF(%s>0,1,0)".formatted(String.join("+", kept)))
            .collect(Collectors.joining("+", "(", ")"));
  }

  /// Writes the parts that were asked for.
  void write() {
    page.text(0, 0, "Parts of the case: the share of each that they take in", Look.TITLE);
    page.headings(HEAD, 0, List.of("Id", "Opportunity", "Kept: 1"));
    var opportunities = book.written().opportunities();
    var costs = book.written().costs();
    var first = HEAD + opportunities.size() + 2;
    page.headings(first - 1, 0, List.of("Id", "Cost"));
    for (var i = 0; i < opportunities.size(); i++) {
      page.text(HEAD + 1 + i, 0, opportunities.get(i).id());
      page.text(HEAD + 1 + i, 1, opportunities.get(i).name());
      page.formula(
          HEAD + 1 + i,
          KEPT,
          scenarios.opportunities().kept(opportunities.get(i).id()),
          Look.COUNT);
    }
    for (var i = 0; i < costs.size(); i++) {
      page.text(first + i, 0, costs.get(i).id());
      page.text(first + i, 1, costs.get(i).name());
    }
    columns.forEach(
        (scope, column) -> {
          page.text(HEAD, column, words(scope), Look.HEADING);
          page.text(first - 1, column, words(scope), Look.HEADING);
          page.width(column, 22);
          for (var i = 0; i < opportunities.size(); i++) {
            write(
                HEAD + 1 + i,
                column,
                new Weights(scope).names(opportunities.get(i)),
                inputs.shares(opportunities.get(i), linesOf(scope)),
                scope);
          }
          for (var i = 0; i < costs.size(); i++) {
            write(
                first + i,
                column,
                new Weights(scope).names(costs.get(i)),
                inputs.shares(costs.get(i), linesOf(scope)),
                scope);
          }
        });
    page.width(0, 24);
    page.width(1, 44);
    page.freeze(HEAD + 1, FIRST);
  }

  private Set<String> linesOf(Scope scope) {
    return book.written().linesIn(scope).stream().map(BudgetLine::id).collect(Collectors.toSet());
  }

  /// What is in counts whole, or with what of it falls on the budget lines that are named.
  private void write(int row, int column, boolean in, List<String> shares, Scope scope) {
    var named = !scope.budgetLines().isEmpty() || !scope.agencies().isEmpty();
    if (in && named && !shares.isEmpty()) {
      page.formula(row, column, String.join("+", shares), Look.SHARE);
    } else {
      page.number(row, column, in && !named ? 1 : 0, Look.SHARE);
    }
  }

  /// What a part takes in, as a query names it.
  static String words(Scope scope) {
    if (scope.equals(Scope.ALL)) {
      return "The whole case";
    }
    var words = new LinkedHashMap<String, List<String>>();
    words.put("workstream", scope.workstreams());
    words.put("opportunity", scope.opportunities());
    words.put("cost", scope.costs());
    words.put("budget line", scope.budgetLines());
    words.put("agency", scope.agencies());
    words.put("status", scope.statuses());
    words.put("assumption", scope.assumptions());
    return words.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(each -> each.getKey() + " " + String.join(", ", each.getValue()))
        .collect(Collectors.joining("; "));
  }
}
