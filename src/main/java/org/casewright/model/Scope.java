package org.casewright.model;

import java.util.List;
import java.util.stream.Stream;

/// Which part of the case a figure speaks of: ids that are summed; all empty means the whole case.
///
/// @param statuses keys of [Status]
/// @param agencies names of agencies as budget lines write them
public record Scope(
    List<String> workstreams,
    List<String> opportunities,
    List<String> costs,
    List<String> budgetLines,
    List<String> agencies,
    List<String> statuses,
    List<String> assumptions) {

  public static final Scope ALL =
      new Scope(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Scope {
    workstreams = List.copyOf(workstreams);
    opportunities = List.copyOf(opportunities);
    costs = List.copyOf(costs);
    budgetLines = List.copyOf(budgetLines);
    agencies = List.copyOf(agencies);
    statuses = List.copyOf(statuses);
    assumptions = List.copyOf(assumptions);
    for (var status : statuses) {
      Problem.require(
          Keyed.find(Status.class, status).isPresent(),
          "status",
          "“%s” is not a status; the statuses are %s."
              .formatted(Problem.shortened(status), Keyed.all(Status.class)));
    }
  }

  /// Narrowed by the other too.
  public Scope and(Scope other) {
    return new Scope(
        both(workstreams, other.workstreams),
        both(opportunities, other.opportunities),
        both(costs, other.costs),
        both(budgetLines, other.budgetLines),
        both(agencies, other.agencies),
        both(statuses, other.statuses),
        both(assumptions, other.assumptions));
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  public static Scope opportunity(String id) {
    return ofOpportunities(List.of(id));
  }

  /// Several opportunities together.
  public static Scope ofOpportunities(List<String> ids) {
    return new Scope(List.of(), ids, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public static Scope workstream(String id) {
    return ofWorkstreams(List.of(id));
  }

  /// Several workstreams together.
  public static Scope ofWorkstreams(List<String> ids) {
    return new Scope(ids, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public static Scope cost(String id) {
    return ofCosts(List.of(id));
  }

  /// Several costs together.
  public static Scope ofCosts(List<String> ids) {
    return new Scope(List.of(), List.of(), ids, List.of(), List.of(), List.of(), List.of());
  }

  public static Scope budgetLine(String id) {
    return ofBudgetLines(List.of(id));
  }

  /// Several budget lines together.
  public static Scope ofBudgetLines(List<String> ids) {
    return new Scope(List.of(), List.of(), List.of(), ids, List.of(), List.of(), List.of());
  }

  /// What of the benefits it takes in falls on these budget lines.
  public Scope onLines(List<BudgetLine> lines) {
    return new Scope(
        workstreams,
        opportunities,
        List.of(),
        lines.stream().map(BudgetLine::id).toList(),
        List.of(),
        statuses,
        List.of());
  }

  /// Everything of these statuses, by their keys.
  public static Scope ofStatuses(List<String> keys) {
    return new Scope(List.of(), List.of(), List.of(), List.of(), List.of(), keys, List.of());
  }

  public static Scope assumption(String id) {
    return new Scope(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(id));
  }

  /// Every id, name and status it speaks of.
  public List<String> all() {
    return Stream.of(
            workstreams, opportunities, costs, budgetLines, agencies, statuses, assumptions)
        .flatMap(List::stream)
        .toList();
  }

  /// Whether it is the whole case.
  public boolean isAll() {
    return equals(ALL);
  }
}
